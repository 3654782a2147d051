/** A fenced block of code in a Markdown text. */
export interface CodeBlock {
  readonly language: string
  /** What follows the language: `run`, `output`, `file=case.yaml`. */
  readonly marks: string
  readonly text: string
  /** Line of the fence, from 1. */
  readonly line: number
}

/** The fenced blocks of a Markdown text, in order. */
export const codeBlocks = (markdown: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = []
  let open:
    { readonly language: string; readonly marks: string; readonly line: number; readonly lines: string[] } | undefined
  markdown.split('\n').forEach((line, position) => {
    const fence = /^```(\S*)\s*(.*)$/.exec(line)
    if (fence === null) open?.lines.push(line)
    else if (open === undefined)
      open = { language: fence[1] ?? '', marks: fence[2] ?? '', line: position + 1, lines: [] }
    else {
      const { lines, ...about } = open
      blocks.push({ ...about, text: lines.join('\n') })
      open = undefined
    }
  })
  if (open !== undefined) throw new Error(`The block that opens on line ${open.line} does not close.`)
  return blocks
}

/**
 * The files in blocks marked `file=name`, by name. `from=other` puts the block at the end of what another file says, and
 * `under=parties` below the line of that field: the reader copies a file and adds lines to it.
 */
export const filesIn = (blocks: readonly CodeBlock[]): ReadonlyMap<string, string> => {
  const files = new Map<string, string>()
  for (const { language, marks, text } of blocks) {
    const [, name, from, under] = /^file=(\S+)(?: from=(\S+))?(?: under=(\S+))?$/.exec(marks) ?? []
    if (name === undefined || language === 'console') continue
    if (from === undefined) files.set(name, `${text}\n`)
    else files.set(name, added(files.get(from), `${text}\n`, under))
  }
  return files
}

const added = (whole: string | undefined, text: string, under: string | undefined): string => {
  const line = `\n${under ?? ''}:\n`
  if (whole === undefined || (under !== undefined && whole.split(line).length !== 2))
    throw new Error(`There is no place to add:\n${text}`)
  return under === undefined ? whole + text : whole.replace(line, () => `${line}${text}`)
}
