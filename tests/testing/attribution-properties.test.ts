import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { splitByShares } from '../../src/index.js'
import {
  conservation,
  efficiency,
  type AttributionPropertyOptions,
  type RuleUnderTest,
} from '../../src/testing/index.js'
import { runs, searches } from '../effort.js'
import { failures } from './failed-properties.js'
import { ownRule } from './own-rules.js'

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

const shapley = (fractions: readonly number[]): number[] =>
  ownRule({ rule: 'shapley' })(fractions).map((share) => share.toNumber())

describe('what a developer meets', () => {
  const message = (rule: unknown, options?: AttributionPropertyOptions): string => {
    const { failed, errorInstance } = fc.check(efficiency(rule as RuleUnderTest, options), {
      seed: 35,
      numRuns: searches,
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
