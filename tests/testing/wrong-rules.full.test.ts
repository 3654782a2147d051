import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { conservation, neverAboveBaseline, type RuleUnderTest } from '../../src/testing/index.js'
import { searches } from '../effort.js'
import { failures } from './failed-properties.js'
import { ownRule } from './own-rules.js'

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
      !fc.check(conservation(split), { numRuns: searches, seed: 35 }).failed
    expect(kept((amount, key) => key.map((share) => amount * share))).toBe(true)
    expect(kept((amount, key) => key.map((share) => Math.round(amount * share * 100) / 100))).toBe(false)
    expect(kept((amount, key) => key.map((share, i) => amount * share - (i === 0 ? 0.01 : 0)))).toBe(false)
    expect(kept((amount, key) => key.map((share) => Math.abs(amount) * share))).toBe(false)
  })
})
