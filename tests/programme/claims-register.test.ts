import { describe, expect, it } from 'vitest'

import { claimsRegister, ProgrammeError } from '../../src/report/programme/index.js'
import { smallCase, type SmallCase } from './programme-cases.js'

/** The register in plain numbers. */
const register = (...choices: SmallCase[]) =>
  claimsRegister(choices.map(smallCase)).map(({ claims, claimed, joint, claimedTwice, ...about }) => ({
    ...about,
    claims: claims.map((claim) => [claim.case, claim.saving.toNumber()]),
    claimed: claimed.toNumber(),
    joint: joint.toNumber(),
    claimedTwice: claimedTwice.toNumber(),
  }))

const other = { name: 'Wijkteam', reduction: 0.2 } as const

describe('claimsRegister', () => {
  it('DC-01 in two cases: 30 % and 20 % of € 100,000 a year, for two years', () => {
    // A year: claimed 30,000 + 20,000; together 1 - 0.7 x 0.8 = 44 % of 100,000; so 6,000 twice. Two years of it.
    expect(register({}, other)).toEqual([
      {
        targetGroup: 'gezinnen',
        costItem: 'jeugd',
        claims: [
          ['Pontonnier', 60_000],
          ['Wijkteam', 40_000],
        ],
        claimed: 100_000,
        joint: 88_000,
        claimedTwice: 12_000,
      },
    ])
  })

  it('three cases: 1 - 0.7 x 0.8 x 0.5 = 72 % of what is claimed as 100 %', () => {
    expect(register({}, other, { name: 'Derde', reduction: 0.5 })[0]).toMatchObject({
      claimed: 200_000,
      joint: 144_000,
      claimedTwice: 56_000,
    })
  })

  it('only years in which both claim count', () => {
    // The other case runs 2025-2026: they share 2025 only.
    expect(register({}, { ...other, from: '2025-01', through: '2026-12' })).toMatchObject([
      {
        claims: [
          ['Pontonnier', 60_000],
          ['Wijkteam', 40_000],
        ],
        claimed: 50_000,
        joint: 44_000,
        claimedTwice: 6_000,
      },
    ])
    // Half of 2025: it saves 10,000 of 100,000 in that year, so 1 - 0.7 x 0.9 = 37 % together, 3 % twice.
    expect(register({}, { ...other, through: '2025-12', enters: '2025-07' })).toMatchObject([
      { claimed: 40_000, joint: 37_000, claimedTwice: 3_000 },
    ])
  })

  it('years that do not meet, other groups and other items are not claimed twice', () => {
    expect(register({}, { ...other, from: '2026-01', through: '2027-12' })).toEqual([])
    expect(register({}, { ...other, targetGroup: 'ouderen' })).toEqual([])
    expect(register({}, { ...other, costItem: 'wmo' })).toEqual([])
  })

  it('more use is no claim, and neither is a case without an effect on the item', () => {
    expect(register({}, { ...other, reduction: -0.2 })).toEqual([])
    expect(register({}, { ...other, reduction: 0 })).toEqual([])
    expect(register({})).toEqual([])
    expect(register()).toEqual([])
  })

  it('names no case that claims nothing twice: one that saves in other years, or raises use', () => {
    const named = (third: SmallCase): unknown =>
      register({}, other, { name: 'Derde', ...third }).map(({ claims }) => claims.map(([name]) => name))
    expect(named({ from: '2027-01', through: '2028-12' })).toEqual([['Pontonnier', 'Wijkteam']])
    expect(named({ reduction: -0.2 })).toEqual([['Pontonnier', 'Wijkteam']])
    expect(named({ reduction: 0 })).toEqual([['Pontonnier', 'Wijkteam']])
    expect(named({ from: '2025-01', through: '2026-12' })).toEqual([['Pontonnier', 'Wijkteam', 'Derde']])
  })

  it('takes the larger of two baselines, so that the joint saving is not made too small', () => {
    // Five households in the other case: it saves 10,000, which is 10 % of the 100,000 of the first; 1 - 0.7 x 0.9 = 37
    // %.
    expect(register({}, { ...other, households: 5, through: '2024-12' })).toMatchObject([
      { claimed: 40_000, joint: 37_000, claimedTwice: 3_000 },
    ])
  })

  it('cannot claim more together than there is', () => {
    expect(register({ reduction: 1 }, { ...other, reduction: 1 })).toMatchObject([
      { claimed: 400_000, joint: 200_000, claimedTwice: 200_000 },
    ])
  })

  it('lists the largest double claim first, whatever the order of the cases', () => {
    const cases = [
      smallCase(),
      smallCase(other),
      smallCase({ name: 'Buurt', costItem: 'wmo', reduction: 0.5 }),
      smallCase({ name: 'Praktijkondersteuner', costItem: 'wmo', reduction: 0.5 }),
    ]
    const items = (list: typeof cases): string[] => claimsRegister(list).map(({ costItem }) => costItem)
    expect(items(cases)).toEqual(['wmo', 'jeugd'])
    expect(items([...cases].reverse())).toEqual(['wmo', 'jeugd'])
  })

  it('refuses two cases of one name, euros of different years, and more cases on an item than can be', () => {
    const refusal = (...choices: SmallCase[]): unknown => {
      try {
        return register(...choices)
      } catch (error) {
        return error instanceof ProgrammeError ? [error.name, error.code, error.values] : error
      }
    }
    expect(refusal({}, other, {})).toEqual(['ProgrammeError', 'same-name', { name: 'Pontonnier' }])
    expect(refusal({}, { ...other, level: 2023 })).toEqual(['ProgrammeError', 'price-levels', { levels: [2024, 2023] }])
    const many = Array.from({ length: 201 }, (_, at) => ({ name: `Case ${at}`, through: '2024-12', reduction: 0.001 }))
    expect(refusal(...many)).toEqual(['ProgrammeError', 'too-many-cases', { costItem: 'jeugd', cases: 201, most: 200 }])
    expect(() => register({}, {})).toThrow("called 'Pontonnier'. Give each a name of its own (name), so that")
    expect(() => register({}, { ...other, level: 2023 })).toThrow('euros of different years (2024, 2023)')
  })
})
