import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { fixedFiles, rangesIn } from '../../scripts/mutation/changed-lines.js'
import { floorsOf } from '../../scripts/mutation/floors.js'

const difference = (file: string, ...hunks: readonly string[]): string =>
  [`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, ...hunks.map((hunk) => `@@ ${hunk} @@ x`)].join(
    '\n',
  )

describe('the lines that a difference changes', () => {
  it('are those of files of the quick floors, one line or more, and none where lines only go', () => {
    const written = [
      difference('src/money/sum.ts', '-3 +3', '-10,2 +12,5', '-20,4 +24,0'),
      difference('src/report/text.ts', '-1 +1'),
      difference('tests/money/sum.test.ts', '-1 +1'),
      difference('src/sheet/label.ts', '-0,0 +1,2'),
      difference('src/rules/costs/vat.ts', '-0,0 +1,2'),
      difference('src/sheet/notes.md', '-1 +1'),
    ].join('\n')
    expect(rangesIn(written)).toEqual(['src/money/sum.ts:3-3', 'src/money/sum.ts:12-16', 'src/sheet/label.ts:1-2'])
  })

  it('are none of a file that is gone', () => {
    expect(rangesIn('--- a/src/money/sum.ts\n+++ /dev/null\n@@ -1,9 +0,0 @@')).toEqual([])
  })

  it('are no more than 60 together', () => {
    const written = difference('src/money/sum.ts', '-1 +1,50', '-1 +201,50', '-1 +401')
    expect(rangesIn(written)).toEqual(['src/money/sum.ts:1-50', 'src/money/sum.ts:201-210'])
  })
})

describe('the floors that are mutated', () => {
  it('are those of the patterns, in whichever form, and all where there are none', () => {
    expect(floorsOf(['src/money/**'])).toEqual(['money'])
    expect(floorsOf(['src/sheet/sheet.ts:1-3', 'src/games/shapley.ts'])).toEqual(['games', 'sheet'])
    expect(floorsOf(['src/report/**'])).toEqual([])
    expect(floorsOf([])).toEqual(['money', 'games', 'sheet', 'rules', 'calculation'])
  })

  it('have files that are there where nothing has changed', () => {
    expect(fixedFiles.filter((file) => !existsSync(file))).toEqual([])
    expect(floorsOf(fixedFiles)).toEqual(['money'])
  })
})
