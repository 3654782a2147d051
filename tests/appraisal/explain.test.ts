import { describe, expect, it } from 'vitest'

import { Decimal, explain, figureReferences, parseBusinessCase, UnknownFigureError, type Explanation } from '../../src/index.js'
import { wholeCase } from '../case/whole-case.js'
import { resultsOf, smallCase } from '../model/small-case.js'

const results = resultsOf(
  smallCase({
    discounting: { rate: { value: 0.1, source: 'Eigen beleid' } },
    item: { price: { value: 100, source: 'Tarievenlijst 2024' } },
    intervention: { costs: [{ id: 'coach', kind: 'yearly', amount: { value: 5000, assumption: 'Halve fte' }, payers: 'gemeente' }] },
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
  const rest = ['baseline', 'domainCosts', 'pockets'].includes(head) ? path.slice(1) : head === 'ladder' ? path.slice(2) : path
  const from = head === 'ladder' && rest[0] !== 'beyondHorizon' ? (root as { rungs: unknown }).rungs : root
  return rest.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], from)
}

describe('explain', () => {
  it('is about the very figure of the results', () => {
    const npv = explain(results, 'gemeente.npv')
    expect((npv.value as Decimal).eq(results.parties[0]!.cash.npv)).toBe(true)
    expect(npv.name?.label).toEqual({ concept: 'cash.npv', about: { party: 'gemeente' } })
    expect(npv.from.map((figure) => figure.name?.label.concept)).toEqual([
      'costs.present-value',
      'cash.retained.present-value',
      'cash.received.present-value',
      'cash.paid.present-value',
    ])
    expect((explain(results, 'society.npv').value as Decimal).eq(results.society.welfare.npv)).toBe(true)
  })

  it('goes down to what the case states, with sources, and to nothing else', () => {
    const figures = all(explain(results, 'gemeente.npv'))
    const stated = figures.filter((figure) => figure.how.kind === 'stated')
    expect(stated.map((figure) => figure.path)).toEqual(
      expect.arrayContaining(['costItems.post.price', 'interventions.hulp.costs.coach.amount', 'discounting.schedule[0].rate']),
    )
    expect(stated.find((figure) => figure.path === 'costItems.post.price')?.name?.source).toBe('Tarievenlijst 2024')
    expect(stated.find((figure) => figure.path === 'interventions.hulp.costs.coach.amount')?.name?.assumption).toBe('Halve fte')
    expect(figures.every((figure) => figure.name !== undefined)).toBe(true)
    // Every leaf is a stated number, a repetition, or the calendar.
    const leaves = figures.filter((figure) => figure.from.length === 0 && !figure.repeated && figure.how.kind !== 'stated')
    expect(leaves.every((figure) => !JSON.stringify(figure.how).includes('"figure"'))).toBe(true)
  })

  it('knows every figure of the results by its path', () => {
    for (const reference of figureReferences(results.businessCase)) {
      const inResults = byPath(reference)
      const { value } = explain(results, reference)
      // Short names, and what the results tell as an answer instead of a number, have no number at their path.
      if (Decimal.isDecimal(inResults)) expect((value as Decimal).eq(inResults), reference).toBe(true)
      if (Array.isArray(inResults)) expect((value as readonly Decimal[]).map(String), reference).toEqual(inResults.map(String))
    }
    expect(figureReferences(results.businessCase)).toEqual(
      expect.arrayContaining(['gemeente.npv', 'society.bcr', 'zorgverzekeraar.payback', 'ladder.hulp.post.net.byYear', 'baseline.post.project',
        'gemeente.lost.overlap', 'society.lost.cashable', 'ladderTotal.gross', 'ladderTotal.lost.prudent', 'ladderTotal.beyondHorizon',
        'pockets.gemeente.others', ...['baseline', 'project', 'change'].map((costs) => `domainCosts.${results.domainCosts[0]?.domain}.${costs}.byYear`)]),
    )
  })

  it('has no euros of each year itself where no inflation is stated: unknown is not nought', () => {
    expect(results.businessCase.prices.inflation).toBeUndefined()
    expect(() => explain(results, 'gemeente.cash.nominalNet')).toThrow(UnknownFigureError)
    const inflating = resultsOf(smallCase({ prices: { level: 2024, inflation: 0.02 } }))
    expect((explain(inflating, 'gemeente.cash.nominalNet').value as readonly Decimal[]).map(String)).toEqual(inflating.parties[0]!.cash.nominalNet!.map(String))
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
    expect(attempt('gemente.npv').nearest[0]).toBe('gemeente.npv')
    expect(attempt('gemente.npv').message).toContain('gemeente.npv')
    expect(attempt('iets heel anders zonder gelijkenis!').nearest).toEqual([])
    // Short, and far from every figure.
    expect(attempt('xyz').nearest).toEqual([])
    expect(attempt('xyz').message).not.toContain('Did you mean')
    expect(attempt('__proto__').reference).toBe('__proto__')
  })

  it('names every kind of reference there is, and no other', () => {
    const parsed = parseBusinessCase(wholeCase())
    if (!parsed.ok) throw new Error('not in order')
    const parties = parsed.businessCase.parties.map(({ id }) => id)
    const starts = new Set(figureReferences(parsed.businessCase).map((reference) => reference.split('.')[0] ?? '').filter((start) => !parties.includes(start)))
    const told = (() => {
      try {
        explain(results, 'iets heel anders zonder gelijkenis!')
      } catch (error) {
        if (error instanceof UnknownFigureError) return error.message
      }
      throw new Error('it was found')
    })()
    const named = /one of (.*), such as/.exec(told)?.[1]?.split(', ') ?? []
    expect([...named].sort()).toEqual([...starts].sort())
    expect(starts.size).toBe(11)
  })
})
