import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { codeBlocks, filesIn } from './code-blocks.js'
import { documents, textOf } from './documents.js'
import { firstUntrueLine, outputOf, stepsOf } from './session.js'

/** What `s/from/to/` on a console block makes of a file, to show what a mistake looks like. */
const spoilt = (files: ReadonlyMap<string, string>, marks: string): ReadonlyMap<string, string> => {
  const change = /file=(\S+) s\/(.+)\/(.*)\/$/.exec(marks)
  if (change === null) return files
  const [, name = '', from = '', to = ''] = change
  const text = files.get(name) ?? ''
  expect(text).toContain(from)
  return new Map([...files, [name, text.replace(from, to)]])
}

describe.each(documents)('%s', (document) => {
  const blocks = codeBlocks(textOf(document))
  const files = filesIn(blocks)

  const consoles = blocks.filter(({ language, marks }) => language === 'console' && marks.startsWith('run'))
  const sessions = consoles.flatMap(({ text, marks, line }) => stepsOf(text).map((step) => ({ ...step, marks, line })))
  for (const { command, expected, marks, line } of sessions)
    it(`prints what it says for ${command} (line ${line})`, async () => {
      expect(firstUntrueLine(await outputOf(command, spoilt(files, marks)), expected)).toBeUndefined()
    })

  it('links to what exists', () => {
    const prose = textOf(document)
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`\n]*`/g, '')
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const local = targets.filter((target) => !/^[a-z]+:/.test(target))
    const missing = local.filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? document : join(dirname(document), path)
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(textOf(file)).includes(anchor))
    })
    expect(missing).toEqual([])
  })
})

/** The anchors that a Markdown page gives its headings. */
const anchorsOf = (markdown: string): readonly string[] => [
  ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
  ...[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  ),
]
