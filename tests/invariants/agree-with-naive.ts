import { expect } from 'vitest'

import { type BusinessCase, type Decimal, parseBusinessCase } from '../../src/index.js'
import type { NaiveResult } from '../rules/naive-result.js'

export const caseOf = (input: unknown): BusinessCase => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
  return parsed.businessCase
}

/**
 * Doubles carry 15 digits; the naive implementation adds many of them, so it is held to 1e-9 of the size of the case.
 */
export const agree = (exact: Decimal, naive: number, size: number, what: string): void => {
  const away = Math.abs(exact.toNumber() - naive)
  expect(away, `${what}: exact ${exact.toString()}, naive ${naive}`).toBeLessThanOrEqual(1e-9 * Math.max(1, size))
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The largest amount in sight: what a relative difference is relative to. */
export const sizeOf = (naive: NaiveResult): number =>
  Math.max(
    ...naive.effects.flatMap(({ gross, overlap }) => [...gross, ...overlap].map(Math.abs)),
    ...naive.costs.flatMap(({ amounts }) => amounts.map(Math.abs)),
    ...naive.income.flatMap(({ gross }) => gross.map(Math.abs)),
    ...Object.values(naive.byParty).flatMap(({ years }) =>
      years.flatMap(({ income, settlement, received, paid }) =>
        [income.lines, settlement, received, paid].map(Math.abs),
      ),
    ),
    ...naive.societalEffects.flatMap(({ gross }) => gross.map(Math.abs)),
    1,
  ) * Math.max(1, naive.periods.length)
