/** Breaks a text into lines of at most so many characters, between words; later lines may be indented. */
export const wrapText = (text: string, width: number, indent = ''): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((candidate) => candidate !== '')) {
    const grown = line === '' ? word : `${line} ${word}`
    if (grown.length > width && line !== '' && line !== indent) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = grown
  }
  return [...lines, line].join('\n')
}
