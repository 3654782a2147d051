import { readdirSync, readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BusinessCase } from '../../src/index.js'
import { appraisalOf, figures, figureWords } from '../../src/rules/index.js'
import { derivedUnits, type FormulaId, type Sheet } from '../../src/sheet/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { agreed, everything, example, exampleFiles, parsed } from './whole-cases.js'

const rooms = readdirSync('src/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const figuresOf = async (room: string): Promise<readonly string[]> => {
  const module = (await import(`../../src/rules/${room}/figures.ts`)) as Record<string, object>
  return Object.keys(module[`${room}Figures`] ?? {})
}

const sheetOf = (businessCase: BusinessCase): Sheet => appraisalOf(businessCase).sheet

const unitProblems = (sheet: Sheet): readonly string[] =>
  derivedUnits(sheet).mismatches.map(
    ({ formula, name, found }) =>
      `${name?.label.concept ?? sheet.formulas[formula]?.op ?? ''} (${name?.unit ?? 'a step'}): ${found.join(' is not ')}`,
  )

const isComputed = (sheet: Sheet, id: FormulaId): boolean => sheet.formulas[id]?.op !== 'parameter'

describe('figures', () => {
  it('are defined in one room each', async () => {
    const all = (await Promise.all(rooms.map(figuresOf))).flat()
    expect([...all].sort()).toEqual(Object.keys(figures).sort())
    expect(all.length).toBeGreaterThan(150)
  })

  it('have a formula: none is defined that no case writes', () => {
    const cases = [...exampleFiles.map((file) => example(file)), everything(), agreed()]
    const written = new Set(
      cases.flatMap((each) => [...sheetOf(each).names.values()].map(({ label }) => label.concept)),
    )
    const isWritten = (concept: string): boolean =>
      written.has(concept) || [...written].some((other) => other.startsWith(`${concept}.`))
    expect(Object.keys(figures).filter((concept) => !isWritten(concept))).toEqual([])
  })

  it('stand in a chapter that the documentation has', () => {
    for (const [concept, { chapter }] of Object.entries(figureWords)) {
      const [document = '', ...heading] = chapter.split(', ')
      const headings = [...readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) => text)
      expect(headings, concept).toContain(heading.join(', '))
    }
  })

  it.each(exampleFiles)('count what follows from their operands: %s', (file) => {
    const sheet = sheetOf(example(file))
    expect(unitProblems(sheet)).toEqual([])
    // Constants and moments alone have no unit: what rests on nothing else is the small rest.
    const computed = [...sheet.names.keys()].filter((id) => isComputed(sheet, id))
    expect(derivedUnits(sheet).checked.size / computed.length).toBeGreaterThan(0.75)
  })

  it('count what follows from their operands in a case that uses everything, and in any', () => {
    for (const each of [everything(), agreed()]) expect(unitProblems(sheetOf(each))).toEqual([])
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        expect(unitProblems(sheetOf(parsed(input)))).toEqual([])
      }),
    )
  })
})
