import { describe, expect, it } from 'vitest'

import { largeCase, largeSize } from '../../bench/large-case.js'
import { calculate, calculationOf, WorkLimitError } from '../../src/index.js'
import { exampleCase } from '../examples/example-case.js'
import { parsed } from '../risk/uncertain-case.js'

const refusal = (ask: () => unknown): WorkLimitError => {
  try {
    ask()
  } catch (error) {
    if (error instanceof WorkLimitError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a limit of work', () => {
  it('lets through what is as much, and refuses what is a cell more, calculated before or not', () => {
    const { work } = calculationOf(exampleCase())
    expect(calculate(exampleCase(), { limits: { work } })).toBe(calculate(exampleCase()))
    expect(() => calculate(exampleCase(), { limits: { work: work - 1 } })).toThrow(WorkLimitError)
    const unfrozen = { ...exampleCase() }
    expect(() => calculate(unfrozen, { limits: { work: work - 1 } })).toThrow(WorkLimitError)
    expect(calculate(unfrozen, { limits: { work } }).society.welfare.npv).toEqual(
      calculate(exampleCase()).society.welfare.npv,
    )
  })

  it('says how much was allowed and what to do, in both languages', () => {
    const error = refusal(() => calculate(exampleCase(), { limits: { work: 10_000 } }))
    expect([error.code, error.work]).toEqual(['too-much-work', 10_000])
    expect(error.text('nl')).toMatch(/meer dan 10\.000 cellen\. Reken per jaar \(timeline\.step: year\)/)
    expect(error.text('en')).toMatch(/more than 10,000 cells\. Calculate by year \(timeline\.step: year\)/)
  })

  it('grows with a finer step and with more items', () => {
    const small = { ...largeSize, items: 10, interventions: 2, effectsEach: 5, years: 10 }
    const workAt = (change: Partial<typeof largeSize>): number =>
      calculationOf(parsed(largeCase({ ...small, ...change }))).work
    const base = workAt({})
    expect(workAt({ step: 'month' })).toBeGreaterThan(1.5 * base)
    expect(workAt({ items: 20, interventions: 4 })).toBeGreaterThan(1.3 * base)
  })
})
