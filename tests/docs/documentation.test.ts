import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { documents, textOf } from './documents.js'
import { sessionsOf } from './session.js'

describe.each(documents)('%s', (document) => {
  for (const { command, line, untrue } of sessionsOf(textOf(document)).filter(({ draws }) => !draws))
    it(`prints what it says for ${command} (line ${line})`, async () => {
      expect(await untrue()).toBeUndefined()
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
