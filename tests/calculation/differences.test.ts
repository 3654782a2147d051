import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, CalculationError, Decimal, explain, parseBusinessCase, type Results } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { exampleCase } from '../examples/example-case.js'

const later = ['net', 'overlap', 'prudent', 'cashable'] as const
const sum = (parts: readonly Decimal[]): Decimal => parts.reduce((total, part) => total.plus(part), new Decimal(0))
const isSame = (one: Decimal, other: Decimal): boolean =>
  one.minus(other).abs().lte(one.abs().times('1e-20').plus('1e-12'))

/** Parts that do not add up to their whole, in words; none is good. */
const faults = ({
  parties,
  society,
  ladder,
  ladderTotal,
  baseline,
  domainCosts,
  businessCase,
  pockets,
}: Results): readonly string[] => {
  const parts: [string, readonly Decimal[], Decimal][] = [
    ...[...parties, society].map(({ id, savings, lost }): [string, readonly Decimal[], Decimal] => [
      `losses of ${id}`,
      [savings.gross.presentValue, ...later.map((rung) => lost[rung])],
      savings.cashable.presentValue,
    ]),
    [
      'losses of all effects',
      [ladderTotal.rungs.gross, ...Object.values(ladderTotal.lost)],
      ladderTotal.rungs.cashable,
    ],
    ...(['gross', ...later] as const).map((rung): [string, readonly Decimal[], Decimal] => [
      `effects on ${rung}`,
      ladder.map((line) => line.rungs[rung].presentValue),
      ladderTotal.rungs[rung],
    ]),
    ...ladder.map(({ intervention, effect, rungs, lost }): [string, readonly Decimal[], Decimal] => [
      `losses of ${intervention}.${effect}`,
      [rungs.gross.presentValue, ...later.map((rung) => lost[rung])],
      rungs.cashable.presentValue,
    ]),
    ...later.map((rung): [string, readonly Decimal[], Decimal] => [
      `${rung} takes from all effects`,
      ladder.map(({ lost }) => lost[rung]),
      ladderTotal.lost[rung],
    ]),
    ['cash after the horizon', ladder.map((line) => line.beyondHorizon), ladderTotal.beyondHorizon],
    ...domainCosts.flatMap(({ domain, baseline: without, project, change }) => {
      const own = baseline.filter(
        ({ costItem }) => businessCase.costItems.find(({ id }) => id === costItem)?.domain === domain,
      )
      return [
        ...without.byYear.flatMap((amount, at): [string, readonly Decimal[], Decimal][] => [
          [`${domain} ${at}`, own.map((line) => line.baseline[at] as Decimal), amount],
          [
            `${domain} ${at} with the case`,
            own.map((line) => line.project[at] as Decimal),
            project.byYear[at] as Decimal,
          ],
          [`${domain} ${at} change`, [amount, change.byYear[at] as Decimal], project.byYear[at] as Decimal],
        ]),
        [`${domain} in all`, change.byYear, project.total.minus(without.total)] as [
          string,
          readonly Decimal[],
          Decimal,
        ],
      ]
    }),
    ...pockets.retention.flatMap(({ party, kept, others, brings, costs }): [string, readonly Decimal[], Decimal][] => [
      [`${party} brings`, [kept, others], brings],
      [
        `${party} pays`,
        pockets.interventions.flatMap((one) => one.parties.filter((of) => of.party === party).map(({ cost }) => cost)),
        costs,
      ],
    ]),
  ]
  return parts.flatMap(([what, of, whole]) =>
    isSame(sum(of), whole) ? [] : [`${what}: ${sum(of).toString()}, not ${whole.toString()}`],
  )
}

describe('what is lost on the ladder, and what a case changes', () => {
  it('adds up in the worked example', () => {
    const results = calculate(exampleCase())
    expect(faults(results)).toEqual([])
    expect(results.domainCosts.flatMap(({ change }) => change.byYear).some((amount) => amount.lt(0))).toBe(true)
    expect(results.ladderTotal.lost.prudent.lt(0)).toBe(true)
  })

  it('adds up in every case', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        try {
          expect(faults(calculate(parsed.businessCase))).toEqual([])
        } catch (error) {
          // A fund that runs dry has no results.
          if (!(error instanceof CalculationError)) throw error
        }
      }),
    )
  })

  it('is explained as one rung less another, and as costs with the case less those without', () => {
    const results = calculate(exampleCase())
    const loss = explain(results, 'society.lost.prudent')
    expect(loss.how).toMatchObject({ kind: 'operation' })
    expect(loss.from.map(({ name }) => name?.label.concept)).toEqual([
      'saving.prudent.present-value',
      'saving.overlap.present-value',
    ])
    const [first] = results.domainCosts
    const change = explain(results, `domainCosts.${first?.domain}.change.byYear`)
    expect(change.from.map(({ name }) => name?.label.concept)).toEqual([
      'domain-cost-project.by-year',
      'domain-cost.by-year',
    ])
  })
})
