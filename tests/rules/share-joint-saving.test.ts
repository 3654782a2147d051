import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { GameError, shapley } from '../../src/games/index.js'
import { shareJointSaving, type JointSaving, type SharedSaving } from '../../src/index.js'
import { Decimal, sum } from '../../src/money/index.js'
import { overlapGame } from '../games/reference-games.js'
import { runs } from '../effort.js'

const sharesOf = ({ shares }: SharedSaving): Record<string, number> =>
  Object.fromEntries(shares.map(({ player, share }) => [player, share.toNumber()]))

/** Fractions of up to eight decimals, some of them negative, for interventions p1, p2, ... */
const fractionsOf = (count: number, min = -150_000_000): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(fc.integer({ min, max: 100_000_000 }), { minLength: count, maxLength: count })
    .map((digits) =>
      Object.fromEntries(digits.map((each, i) => [`p${i + 1}`, new Decimal(each).div(100_000_000).toString()])),
    )

describe('DC-01: 30 % and 20 % of one cost', () => {
  const fractions = { pontonnier: 0.3, wijkteam: 0.2 }

  it.each<[string, Omit<JointSaving, 'fractions'>, number, number, number]>([
    ['shapley', {}, 0.44, 0.27, 0.17],
    ['proportional', { rule: 'proportional' }, 0.44, 0.264, 0.176],
    ['sequential', { rule: 'sequential', order: ['pontonnier', 'wijkteam'] }, 0.44, 0.3, 0.14],
    ['sequential, the other way round', { rule: 'sequential', order: ['wijkteam', 'pontonnier'] }, 0.44, 0.24, 0.2],
    ['additive', { overlap: 'additive' }, 0.5, 0.3, 0.2],
  ])('%s', (_, choice, joint, pontonnier, wijkteam) => {
    const shared = shareJointSaving({ fractions, ...choice })
    expect(shared.joint.toNumber()).toBe(joint)
    expect(sharesOf(shared)).toEqual({ pontonnier, wijkteam })
  })

  it('keeps the order in which the fractions are stated, whatever the order of the rule', () => {
    const { shares } = shareJointSaving({ fractions, rule: 'sequential', order: ['wijkteam', 'pontonnier'] })
    expect(shares.map(({ player }) => player)).toEqual(['pontonnier', 'wijkteam'])
  })

  it('shares the whole cost in proportion where additive savings pass it', () => {
    const shared = shareJointSaving({ fractions: { a: 0.9, b: 0.6 }, overlap: 'additive', rule: 'sequential' })
    expect(shared.joint.toNumber()).toBe(1)
    expect(sharesOf(shared)).toEqual({ a: 0.6, b: 0.4 })
  })

  it('three by hand: 1/2, 1/2 and 1/2 save 7/8, and each gets a third of it', () => {
    const { shares } = shareJointSaving({ fractions: { a: 0.5, b: 0.5, c: 0.5 } })
    for (const { share } of shares) expect(share.minus(new Decimal(7).div(24)).abs().lt('1e-32')).toBe(true)
  })

  it('gives one intervention all it saves', () => {
    expect(sharesOf(shareJointSaving({ fractions: { alone: -0.4 } }))).toEqual({ alone: -0.4 })
  })
})

describe('the closed form of the Shapley value', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('is what enumeration finds for %i interventions, to 1e-25', (count) => {
    fc.assert(
      fc.property(fractionsOf(count), (fractions) => {
        const closed = shareJointSaving({ fractions })
        const enumerated = shapley(Object.keys(fractions), overlapGame(fractions))
        expect(closed.shares.map(({ player }) => player)).toEqual(enumerated.map(({ player }) => player))
        closed.shares.forEach(({ player, share }, i) => {
          const away = share.minus(enumerated[i]!.share).abs()
          expect(away.lte('1e-25'), `${player}: ${share.toString()} and ${enumerated[i]!.share.toString()}`).toBe(true)
        })
      }),
      // A game of ten has a thousand coalitions.
      { numRuns: count <= 6 ? runs : Math.ceil(runs / 2 ** (count - 5)) },
    )
  })

  it('sums to the joint saving to the last digit, in any order, under any rule', () => {
    const Unrounded = Decimal.clone({ precision: 300 })
    const manyOrFew = fc.integer({ min: 1, max: 12 }).chain((count) => fractionsOf(count))
    fc.assert(
      fc.property(
        manyOrFew,
        fc.constantFrom('shapley', 'proportional', 'sequential'),
        fc.boolean(),
        (fractions, rule, additive) => {
          const overlap = additive ? 'additive' : 'independent'
          const { joint, shares } = shareJointSaving({ fractions, rule, overlap, order: Object.keys(fractions) })
          const amounts = shares.map(({ share }) => share)
          expect(Unrounded.sum(0, ...amounts).equals(joint)).toBe(true)
          expect(sum(amounts).equals(joint)).toBe(true)
          expect(sum([...amounts].reverse()).equals(joint)).toBe(true)
        },
      ),
    )
  })

  it('stays between zero and stand-alone for a whole list of interventions that save', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((count) => fractionsOf(count, 0)),
        (fractions) => {
          const { joint, shares } = shareJointSaving({ fractions })
          expect(joint.lte(1)).toBe(true)
          for (const { player, share } of shares) {
            expect(share.gte(0), player).toBe(true)
            expect(share.minus(fractions[player]!).lte('1e-32'), player).toBe(true)
          }
        },
      ),
    )
  })
})

describe('what cannot be shared', () => {
  const refusal = (stated: JointSaving): string => {
    try {
      shareJointSaving(stated)
    } catch (error) {
      if (error instanceof GameError) return `${error.code}: ${error.message}`
      throw error
    }
    return 'no error'
  }
  const fractions = { a: 0.3, b: 0.2 }

  it('names what is wrong, whose, and what to do', () => {
    expect(refusal({ fractions: {} })).toContain('no-players')
    expect(refusal({ fractions: { a: 0.3, b: 1.01 } })).toMatch(
      /^above-one: The fraction of 'b' is 1\.01: .*State at most 1 \(0\.25 for 25 %\)/,
    )
    expect(refusal({ fractions: { a: 30 } })).toContain("'a' is 30")
    expect(refusal({ fractions: { a: NaN } })).toContain("not-finite: The fraction of 'a' is NaN")
    expect(refusal({ fractions: { a: -Infinity } })).toContain('is -Infinity')
    expect(refusal({ fractions: { a: 'veel' } })).toContain('is veel')
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`p${i}`, 0.01]))
    expect(refusal({ fractions: many })).toContain('too-many-players: 201 interventions')
  })

  it('an order that misses one, names one twice or names another', () => {
    const sequential = (...order: string[]): string => refusal({ fractions, rule: 'sequential', order })
    expect(refusal({ fractions, rule: 'sequential' })).toContain('missing-player: The order misses a, b')
    expect(sequential('b')).toContain('missing-player: The order misses a.')
    expect(sequential('a', 'b', 'a')).toContain('duplicate-player')
    expect(sequential('a', 'b', 'c')).toContain('unknown-player: The order names c')
    expect(sequential('b', 'a')).toBe('no error')
  })

  it('an overlap or a rule that does not exist: it would be answered as another', () => {
    expect(refusal({ fractions, overlap: 'addition' as 'additive' })).toBe(
      "invalid-option: There is no overlap 'addition'; choose one of: independent, additive.",
    )
    expect(refusal({ fractions, rule: 'shaply' as 'shapley' })).toBe(
      "invalid-option: There is no rule 'shaply'; choose one of: shapley, proportional, sequential.",
    )
    expect(refusal({ fractions, overlap: 'additive', rule: 'toString' as 'shapley' })).toContain("no rule 'toString'")
    expect(refusal({ fractions: { a: 0.3 }, rule: 'shaply' as 'shapley' })).toContain("no rule 'shaply'")
  })

  it('needs no order where no rule goes by one', () => {
    expect(refusal({ fractions, order: ['x'] })).toBe('no error')
    expect(refusal({ fractions, rule: 'sequential', overlap: 'additive' })).toBe('no error')
  })

  it('refuses fractions that an untyped caller left out', () => {
    for (const saving of [undefined, null, {}, { fractions: 0.3 }])
      expect(() => shareJointSaving(saving as never)).toThrow(
        /^The fractions are (undefined|0\.3); state what each intervention saves alone/,
      )
  })
})
