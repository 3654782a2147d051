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

/** The files in blocks marked `file=name`, by name. */
export const filesIn = (blocks: readonly CodeBlock[]): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap(({ language, marks, text }) => {
      const name = /^file=(\S+)$/.exec(marks)?.[1]
      return name === undefined || language === 'console' ? [] : [[name, `${text}\n`] as const]
    }),
  )
