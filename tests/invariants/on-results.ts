import fc from 'fast-check'
import { expect, it } from 'vitest'

import { calculate, parseBusinessCase, rungs, type BusinessCaseInput, type Results } from '../../src/index.js'
import { Decimal } from '../../src/money/index.js'

/** The results of a case that must be valid. */
export const resultsOf = (input: unknown): Results => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
  return calculate(parsed.businessCase)
}

/** Exact but for the last digits of a division: 1e-24 of the size of the amounts. */
export const same = (one: Decimal, other: Decimal, size: Decimal, what: string): void => {
  const away = one.minus(other).abs()
  if (away.lte(size.times('1e-24'))) return
  expect.fail(`${what}: ${one.toString()} and ${other.toString()}`)
}

/** The largest amount in sight. */
export const sizeOf = (results: Results): Decimal =>
  results.parties
    .flatMap(({ savings, income, cash, welfare }) => [
      ...rungs.flatMap((rung) => savings[rung].byYear),
      ...(income === undefined ? [] : [...Object.values(income.rungs), income.lines].flatMap(({ byYear }) => byYear)),
      ...cash.costs.byYear,
      ...welfare.net.byYear,
    ])
    .concat(results.ladder.flatMap((line) => rungs.flatMap((rung) => line.rungs[rung].byYear)))
    .concat(
      (results.income?.effects ?? []).flatMap(({ rungs: own }) => Object.values(own).flatMap(({ byYear }) => byYear)),
    )
    .reduce((most, amount) => Decimal.max(most, amount.abs()), new Decimal(1))
    .times(results.periods.length * 10)

/** Holds an invariant against generated cases: many whole calculations, which take their time on a slow machine. */
export const check = <Input = BusinessCaseInput>(
  name: string,
  arbitrary: fc.Arbitrary<Input>,
  hold: (input: Input) => void,
): void => {
  it(name, { timeout: 900_000 }, () => {
    fc.assert(fc.property(arbitrary, hold))
  })
}
