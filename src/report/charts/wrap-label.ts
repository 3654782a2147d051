/** A label over at most so many lines of so many characters; what is left over is replaced by an ellipsis. */
export const wrapLabel = (text: string, characters: number, lines: number): readonly string[] => {
  const wrapped: string[] = []
  for (const word of text.split(/\s+/).flatMap((whole) => piecesOf(whole, characters))) {
    const last = wrapped[wrapped.length - 1]
    if (last !== undefined && last.length + 1 + word.length <= characters) wrapped[wrapped.length - 1] = `${last} ${word}`
    else wrapped.push(word)
  }
  if (wrapped.length <= lines) return wrapped
  const kept = wrapped.slice(0, lines)
  return [...kept.slice(0, -1), `${(kept[lines - 1] ?? '').slice(0, characters - 1)}…`]
}

const piecesOf = (word: string, characters: number): readonly string[] =>
  word.length <= characters
    ? [word]
    : [`${word.slice(0, characters - 1)}-`, ...piecesOf(word.slice(characters - 1), characters)]
