/** Breaks words into filled lines; a word that fits nowhere has a line of its own. Later lines may be indented. */
export const fillLines = (
  words: readonly string[],
  fits: (line: string) => boolean,
  indent = '',
): readonly string[] => {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(last === undefined ? word : `${indent}${word}`)
  }
  return lines
}
