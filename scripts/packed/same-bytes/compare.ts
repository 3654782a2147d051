/** What a host wrote: a line of digest, case and text for each. */
export interface Written {
  readonly host: string
  readonly lines: readonly string[]
}

/** The texts in which a host differs from the first one, each with its host; none where all wrote the same bytes. */
export const differences = (written: readonly Written[]): readonly string[] => {
  const [first, ...others] = written
  if (first === undefined) return []
  return others.flatMap(({ host, lines }) => {
    if (lines.length !== first.lines.length)
      return [`${host} wrote ${lines.length} texts, and ${first.host} ${first.lines.length}`]
    return lines.flatMap((line, at) =>
      line === first.lines[at] ? [] : [`${host} differs from ${first.host}: ${line.slice(line.indexOf(' ') + 1)}`],
    )
  })
}
