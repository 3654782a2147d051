import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A worked case of docs/method.md: its heading, its input, and the figures it prints in bold. */
export interface WorkedCase {
  readonly title: string
  readonly input: unknown
  /** Without thousands separators, as written otherwise. */
  readonly figures: ReadonlySet<string>
}

/** The worked cases of docs/method.md, by title. */
export const workedCases = (): ReadonlyMap<string, WorkedCase> => {
  const document = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8')
  const sections = document
    .split(/^### Case (?=\d+\. )/m)
    .slice(1)
    .map((section) => section.split(/^## /m)[0] ?? '')
  return new Map(
    sections.map((section, position) => {
      const title = section.slice(0, section.indexOf('\n')).replace(/^\d+\. /, '')
      if (!section.startsWith(`${position + 1}. `)) throw new Error(`'${title}' is not numbered ${position + 1}`)
      const block = /^```yaml\n([^]*?)^```$/m.exec(section)?.[1]
      if (block === undefined) throw new Error(`'${title}' has no input`)
      const figures = [...section.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => (match[1] ?? '').replaceAll(',', ''))
      return [title, { title, input: parse(block) as unknown, figures: new Set(figures) }]
    }),
  )
}
