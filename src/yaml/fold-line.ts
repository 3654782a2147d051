/**
 * Breaks a line that is wider than `width`, between words but never between € and its amount; the lines that follow are
 * indented. What stands between words stays as it is, and a word that is wider runs over: a path or a value is never
 * cut.
 */
export const foldLine = (line: string, width: number, indent: string): string => {
  const lines: string[] = []
  let folded = ''
  for (const word of line.match(/ *[^ ]+(?:(?<=€) [^ ]+)*/g) ?? []) {
    if (folded !== '' && folded.length + word.length > width) {
      lines.push(folded)
      folded = `${indent}${word.trimStart()}`
    } else folded += word
  }
  return [...lines, folded].join('\n')
}
