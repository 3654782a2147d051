import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { findings, reviewCodes } from '../../src/review/findings.js'
import { method } from '../../src/review/guidelines/index.js'
import { seededFaults } from './seeded-faults.js'

const page = readFileSync('docs/review.md', 'utf8')
const rows = [...page.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(/\s*\|\s*/))

describe('docs/review.md', () => {
  it('lists every kind of finding once, with its weight and who asks for it', () => {
    const listed = rows.filter((row) => row.length === 5 && row[0]?.startsWith('`') === true)
    expect(listed.map(([code = '', weight, , guideline]) => [code.slice(1, -1), weight, guideline]).sort()).toEqual(
      reviewCodes
        .map((code) => [code as string, findings[code].weight as string, findings[code].guideline.name.en])
        .sort(),
    )
    for (const [code, , what, , remedy] of listed) expect(`${what}${remedy}`, code).not.toMatch(/\$\{|\?\?\?/)
  })

  it('lists every fault that is seeded, in the order of the tests', () => {
    expect(rows.filter(([, example = '']) => example.startsWith('`examples/'))).toEqual(
      seededFaults.map(({ name, example, code }) => [name, `\`examples/${example}.yaml\``, `\`${code}\``]),
    )
  })

  it('cites chapters of the method that are there, by their numbers', () => {
    const chapters = readFileSync('docs/method.md', 'utf8')
    for (const chapter of [2, 3, 4, 5, 6, 7, 8, 9, 13] as const) {
      const [, heading = ''] = new RegExp(`^## ${chapter}\\. (.+)$`, 'm').exec(chapters) ?? []
      const [, called = ''] = /: (.+)$/.exec(method(chapter).name.en) ?? []
      expect(heading.toLowerCase()).toContain(called)
    }
  })
})
