/**
 * Breaks a text into lines of at most so many characters, between words but never between € and its amount; later lines
 * may be indented.
 */
export const wrapText = (text: string, width: number, indent = ''): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .trim()
    .split(/(?<!€)\s+/)
    .filter((candidate) => candidate !== '')) {
    const grown = line === '' ? word : `${line} ${word}`
    if (grown.length > width && line !== '' && line !== indent) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = grown
  }
  return [...lines, line].join('\n')
}
