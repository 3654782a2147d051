import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { splitByShares } from '../../src/index.js'
import {
  attributionProperties,
  conservation,
  efficiency,
  neverAboveBaseline,
  type AttributionPropertyName,
  type AttributionPropertyOptions,
  type RuleUnderTest,
} from '../../src/testing/index.js'
import { runs } from '../effort.js'
import { ownRule } from './own-rules.js'

const names = [
  'efficiency',
  'symmetry',
  'nullPlayer',
  'permutationInvariance',
  'neverAboveStandAlone',
  'neverAboveBaseline',
] as const satisfies readonly AttributionPropertyName[]

/** Cases enough to find, from this seed, what is wrong with every rule below. */
const search = 300

/** The properties that a rule does not have. A rule that is wrong shows it soon. */
const failures = (rule: RuleUnderTest, options: AttributionPropertyOptions = {}, numRuns = search): string[] => {
  const properties = attributionProperties(rule, options)
  return names.filter((name) => fc.check(properties[name], { numRuns, seed: 35 }).failed)
}

const exactly: AttributionPropertyOptions = { tolerance: '1e-30' }

describe('the rules of this library, to the thirtieth decimal', () => {
  it('shapley and proportional have every property', () => {
    expect(failures(ownRule({ rule: 'shapley' }), exactly, runs)).toEqual([])
    expect(failures(ownRule({ rule: 'proportional' }), exactly, runs)).toEqual([])
  })

  it('sequential has every property but those about order', () => {
    expect(failures(ownRule({ rule: 'sequential' }), exactly, runs)).toEqual(['symmetry', 'permutationInvariance'])
  })

  it('additive has every property, for what interventions save that reach different households', () => {
    expect(failures(ownRule({ overlap: 'additive' }), { ...exactly, joint: 'additive' }, runs)).toEqual([])
  })

  it('splitByShares conserves to the last digit', () => {
    fc.assert(conservation(splitByShares, { tolerance: 0 }))
  })
})

const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1)
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const jointOf = (fractions: readonly number[]): number => 1 - product(fractions.map((fraction) => 1 - fraction))
const shapley = (fractions: readonly number[]): number[] =>
  ownRule({ rule: 'shapley' })(fractions).map((share) => share.toNumber())

describe('a rule that is wrong in one way fails the property that says so, and no other', () => {
  it('efficiency: a tenth of every share gets lost', () => {
    expect(failures((fractions) => shapley(fractions).map((share) => share * 0.9))).toEqual(['efficiency'])
  })

  it('symmetry: who comes first takes the most (and so the order matters too)', () => {
    const firstTakesMost: RuleUnderTest = (fractions) =>
      fractions.map((fraction, i) => fraction * product(fractions.slice(0, i).map((before) => 1 - before)))
    expect(failures(firstTakesMost)).toEqual(['symmetry', 'permutationInvariance'])
  })

  it('null player: the idle pay something to the others', () => {
    const idlePay: RuleUnderTest = (fractions) => {
      const shares = shapley(fractions)
      const idle = fractions.filter((fraction) => fraction === 0).length
      if (idle === 0) return shares
      const moved = (1 - jointOf(fractions)) / 10
      const paid = (moved * (sum(fractions) - jointOf(fractions))) / idle
      return fractions.map((fraction, i) => (fraction === 0 ? -paid : shares[i]! + moved * (fraction - shares[i]!)))
    }
    expect(failures(idlePay)).toEqual(['nullPlayer'])
  })

  it('permutation invariance: another rule when the last of the list is the larger one', () => {
    const proportional = ownRule({ rule: 'proportional' })
    const dependsOnEnds: RuleUnderTest = (fractions) =>
      fractions[0]! >= fractions.at(-1)! ? shapley(fractions) : proportional(fractions)
    expect(failures(dependsOnEnds)).toEqual(['permutationInvariance'])
  })

  it('never above stand-alone: the joint saving goes by squares', () => {
    const bySquares: RuleUnderTest = (fractions) => {
      const squares = fractions.map((fraction) => fraction ** 2)
      return squares.map((square) => (square === 0 ? 0 : (jointOf(fractions) * square) / sum(squares)))
    }
    expect(failures(bySquares)).toEqual(['neverAboveStandAlone'])
  })

  it('never above the baseline: savings of different households added up without end', () => {
    expect(failures((fractions) => fractions, { joint: (fractions) => sum(fractions) })).toEqual(['neverAboveBaseline'])
  })

  it('never above the baseline: one is ascribed more than there is, and another less than nothing', () => {
    const rule: RuleUnderTest = (fractions) => fractions.map((_, i) => (i === 0 ? 1.5 : i === 1 ? -1.5 : 0))
    const { counterexample } = fc.check(neverAboveBaseline(rule), { seed: 1 })
    expect(counterexample?.[0].every((fraction) => fraction >= 0)).toBe(true)
  })

  it('conservation: every part rounded to cents, or a cent kept of every payment, or only of negative ones', () => {
    const kept = (split: (amount: number, key: number[]) => number[]): boolean =>
      !fc.check(conservation(split), { numRuns: search, seed: 35 }).failed
    expect(kept((amount, key) => key.map((share) => amount * share))).toBe(true)
    expect(kept((amount, key) => key.map((share) => Math.round(amount * share * 100) / 100))).toBe(false)
    expect(kept((amount, key) => key.map((share, i) => amount * share - (i === 0 ? 0.01 : 0)))).toBe(false)
    expect(kept((amount, key) => key.map((share) => Math.abs(amount) * share))).toBe(false)
  })
})

describe('what a developer meets', () => {
  const message = (rule: unknown, options?: AttributionPropertyOptions): string => {
    const { failed, errorInstance } = fc.check(efficiency(rule as RuleUnderTest, options), {
      seed: 35,
      numRuns: search,
    })
    return failed ? (errorInstance as Error).message : 'no failure'
  }

  it('a counterexample in words, shrunk, in Dutch or English', () => {
    expect(message((fractions: number[]) => fractions)).toBe(
      'De aandelen tellen op tot 0,02, maar samen besparen de interventies 0,0199 van de kosten.',
    )
    expect(message((fractions: number[]) => fractions, { language: 'en', decimals: 1, negative: false })).toBe(
      'The shares sum to 0.2, but together the interventions save 0.19 of the cost.',
    )
  })

  it('a rule that answers something else than as many finite numbers', () => {
    expect(message(() => undefined)).toBe(
      'De regel geeft niets (undefined) terug in plaats van een lijst met getallen.',
    )
    expect(message(() => [])).toBe('De regel geeft 0 aandelen; gevraagd zijn er 1.')
    expect(message((fractions: number[]) => fractions.map(() => NaN), { language: 'en' })).toBe(
      'Number 1 of what the rule returns is NaN, which is not a finite number.',
    )
  })

  it('decimals, decimal texts and typed arrays are answers too', () => {
    expect(message((fractions: number[]) => shapley(fractions).map(String))).toBe('no failure')
    expect(message((fractions: number[]) => Float64Array.from(shapley(fractions)))).toBe('no failure')
    expect(message(ownRule({}))).toBe('no failure')
  })

  it('a rule may sort or empty the list that it is given', () => {
    const greedy: RuleUnderTest = (fractions) => {
      const shares = shapley(fractions)
      fractions.sort().splice(0)
      return shares
    }
    expect(failures(greedy)).toEqual([])
  })

  it('refuses options that mean nothing', () => {
    const rule: RuleUnderTest = (fractions) => fractions
    expect(() => efficiency(rule, { tolerance: -1 })).toThrow('tolerance is -1')
    expect(() => efficiency(rule, { tolerance: NaN })).toThrow('tolerance is NaN')
    expect(() => efficiency(rule, { joint: 'samen' as never })).toThrow(
      "joint is 'samen'; state independent, additive or a function.",
    )
    expect(() => efficiency(rule, { language: 'fr' as never })).toThrow("language is 'fr'; state nl or en.")
    expect(() => efficiency(rule, { maxInterventions: 0 })).toThrow('maxInterventions is 0')
    expect(() => conservation(splitByShares, { maxParties: 1.5 })).toThrow('maxParties is 1.5')
  })
})
