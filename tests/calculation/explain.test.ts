import { describe, expect, it } from 'vitest'

import {
  Decimal,
  explain,
  figureReferences,
  parseBusinessCase,
  UnknownFigureError,
  type BusinessCase,
  type Explanation,
} from '../../src/index.js'
import { wholeCase } from '../case/whole-case.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const results = resultsOf(
  smallCase({
    discounting: { rate: { value: 0.1, source: 'Eigen beleid' } },
    item: { price: { value: 100, source: 'Tarievenlijst 2024' } },
    intervention: {
      costs: [{ id: 'coach', kind: 'yearly', amount: { value: 5000, assumption: 'Halve fte' }, payers: 'gemeente' }],
    },
  }),
)

const all = (explanation: Explanation): readonly Explanation[] => [explanation, ...explanation.from.flatMap(all)]

/** The value that a reference names by its path in the results. */
const byPath = (reference: string): unknown => {
  const [head = '', ...path] = reference.split('.')
  const root: unknown =
    head === 'society'
      ? results.society
      : head === 'baseline'
        ? results.baseline.find((line) => line.costItem === path[0])
        : head === 'ladder'
          ? results.ladder.find((line) => line.intervention === path[0] && line.effect === path[1])
          : head === 'ladderTotal'
            ? { ...results.ladderTotal.rungs, ...results.ladderTotal }
            : head === 'domainCosts'
              ? results.domainCosts.find(({ domain }) => domain === path[0])
              : head === 'pockets'
                ? results.pockets.retention.find(({ party }) => party === path[0])
                : results.parties.find((party) => party.id === head)
  const rest = ['baseline', 'domainCosts', 'pockets'].includes(head)
    ? path.slice(1)
    : head === 'ladder'
      ? path.slice(2)
      : path
  const from = head === 'ladder' && rest[0] !== 'beyondHorizon' ? (root as { rungs: unknown }).rungs : root
  return rest.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], from)
}

describe('explain', () => {
  it('is about the very figure of the results', () => {
    const npv = explain(results, 'gemeente.cash.npv')
    expect((npv.value as Decimal).eq(results.parties[0]!.cash.npv)).toBe(true)
    expect(npv.name?.label).toEqual({ concept: 'cash.npv', about: { party: 'gemeente' } })
    expect(npv.from.map((figure) => figure.name?.label.concept)).toEqual([
      'costs.present-value',
      'cash.retained.present-value',
      'cash.received.present-value',
      'cash.paid.present-value',
    ])
    expect((explain(results, 'society.welfare.npv').value as Decimal).eq(results.society.welfare.npv)).toBe(true)
  })

  it('goes down to what the case states, with sources, and to nothing else', () => {
    const figures = all(explain(results, 'gemeente.cash.npv'))
    const stated = figures.filter((figure) => figure.how.kind === 'stated')
    expect(stated.map((figure) => figure.path)).toEqual(
      expect.arrayContaining([
        'costItems.post.price',
        'interventions.hulp.costs.coach.amount',
        'discounting.schedule[0].rate',
      ]),
    )
    expect(stated.find((figure) => figure.path === 'costItems.post.price')?.name?.source).toBe('Tarievenlijst 2024')
    expect(stated.find((figure) => figure.path === 'interventions.hulp.costs.coach.amount')?.name?.assumption).toBe(
      'Halve fte',
    )
    expect(figures.every((figure) => figure.name !== undefined)).toBe(true)
    // Every leaf is a stated number, a repetition, or the calendar.
    const leaves = figures.filter(
      (figure) => figure.from.length === 0 && !figure.repeated && figure.how.kind !== 'stated',
    )
    expect(leaves.every((figure) => !JSON.stringify(figure.how).includes('"figure"'))).toBe(true)
  })

  it('knows every figure of the results by its path', () => {
    for (const reference of figureReferences(results.businessCase)) {
      const inResults = byPath(reference)
      const { value } = explain(results, reference)
      // Short names, and what the results give as an answer instead of a number, have no number at their path.
      if (Decimal.isDecimal(inResults)) expect((value as Decimal).eq(inResults), reference).toBe(true)
      if (Array.isArray(inResults))
        expect((value as readonly Decimal[]).map(String), reference).toEqual(inResults.map(String))
    }
    expect(figureReferences(results.businessCase)).toEqual(
      expect.arrayContaining([
        'gemeente.cash.npv',
        'society.welfare.benefitCostRatio',
        'zorgverzekeraar.payback',
        'ladder.hulp.post.net.byYear',
        'baseline.post.project',
        'gemeente.lost.overlap',
        'society.lost.cashable',
        'ladderTotal.gross',
        'ladderTotal.lost.prudent',
        'ladderTotal.beyondHorizon',
        'pockets.gemeente.others',
        ...['baseline', 'project', 'change'].map(
          (costs) => `domainCosts.${results.domainCosts[0]?.domain}.${costs}.byYear`,
        ),
      ]),
    )
  })

  it('has no euros of each year itself where no inflation is stated: unknown is not zero', () => {
    expect(results.businessCase.prices.inflation).toBeUndefined()
    expect(() => explain(results, 'gemeente.cash.nominalNet')).toThrow(UnknownFigureError)
    const inflating = resultsOf(smallCase({ prices: { level: 2024, inflation: 0.02 } }))
    expect((explain(inflating, 'gemeente.cash.nominalNet').value as readonly Decimal[]).map(String)).toEqual(
      inflating.parties[0]!.cash.nominalNet!.map(String),
    )
  })

  it('names what looks like an unknown figure, nearest first', () => {
    const attempt = (reference: string): UnknownFigureError => {
      try {
        explain(results, reference)
      } catch (error) {
        if (error instanceof UnknownFigureError) return error
      }
      throw new Error('it was found')
    }
    expect(attempt('gemente.cash.npv').nearest).toEqual(['gemeente.cash.npv'])
    expect(attempt('gemente.cash.npv').message).toContain('gemeente.cash.npv')
    for (const far of [
      'iets heel anders zonder gelijkenis!',
      'gemeente.xylofoon',
      'xylofoon',
      'gemeente.cash.npv.xylofoon',
      '',
      '.',
      'x'.repeat(100_000),
    ])
      expect(attempt(far).nearest).toEqual([])
    expect(attempt('__proto__').reference).toBe('__proto__')
  })

  it('names every kind of reference there is, and no other', () => {
    const parsed = parseBusinessCase(wholeCase())
    if (!parsed.ok) throw new Error('not in order')
    const { parties: own, wholes } = parsed.businessCase
    const parties: readonly string[] = [...own, ...wholes].map(({ id }) => id)
    const starts = new Set(
      figureReferences(parsed.businessCase)
        .map((reference) => reference.split('.')[0] ?? '')
        .filter((start) => !parties.includes(start)),
    )
    const message = messageOf(parsed.businessCase, 'iets heel anders zonder gelijkenis!')
    const named = /or with (.*); such as/.exec(message)?.[1]?.split(/, | or /) ?? []
    expect([...named].sort()).toEqual([...starts].sort())
    expect(starts.size).toBe(27)
  })

  it.each<[string, readonly string[]]>([
    // What a name that two figures have may mean.
    ['gemeente.npv', ['gemeente.cash.npv', 'gemeente.welfare.npv']],
    ['society.npv', ['society.cash.npv', 'society.welfare.npv']],
    ['gemeente.bcr', ['gemeente.cash.benefitCostRatio', 'gemeente.welfare.benefitCostRatio']],
    // Dutch words, and slips of the pen.
    ['gemeente.ncw', ['gemeente.cash.npv', 'gemeente.welfare.npv']],
    ['gemeente.nvp', ['gemeente.cash.npv', 'gemeente.welfare.npv']],
    [
      'gemeente.kosten',
      [
        'gemeente.cash.costs.presentValue',
        'gemeente.welfare.costs.presentValue',
        'gemeente.cash.costs.total',
        'gemeente.welfare.costs.total',
      ],
    ],
    ['gemeente.kas.kosten.totaal', ['gemeente.cash.costs.total']],
    ['gemeente.terugverdientijd', ['gemeente.cash.paybackYears', 'gemeente.cash.discountedPaybackYears']],
    ['samenleving.welvaart.ncw', ['society.welfare.npv']],
    ['GEMEENTE.Cash.NPV', ['gemeente.cash.npv']],
    ['gemeente.npv.cash', ['gemeente.cash.npv']],
  ])('%s may mean %j', (reference, likely) => {
    const error = caught(() => explain(results, reference))
    expect(error).toBeInstanceOf(UnknownFigureError)
    expect((error as UnknownFigureError).nearest).toEqual(likely)
    for (const figure of likely) expect(() => explain(results, figure)).not.toThrow()
  })

  it('says what follows the beginning of a figure, and does not call it unknown', () => {
    const message = messageOf(results.businessCase, 'ladder.hulp')
    expect(message).toBe(
      "'ladder.hulp' is the beginning of 20 figures, and no figure itself. After it comes, behind a full stop, post; such as ladder.hulp.post.gross.presentValue.",
    )
  })
})

const caught = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const messageOf = (businessCase: BusinessCase, reference: string): string =>
  (caught(() => explain({ businessCase }, reference)) as Error).message
