import { describe, expect, it } from 'vitest'

import { explain, figureReferences, parseBusinessCase } from '../../src/index.js'
import { numbers, resultsOf, type Changes } from './small-case.js'

const steps = ['month', 'quarter', 'year'] as const

/**
 * A municipality of 55,000 households: 80 % manage, 16 % have a single problem, 4 % several. A team moves 100 households
 * of the last group to the second in January 2026.
 */
const municipality = ({
  effect = {},
  intervention = {},
  ...fields
}: Readonly<Record<string, Changes>> = {}): Changes => ({
  name: 'Segmenten',
  timeline: { from: '2026-01', through: '2027-12' },
  prices: { level: 2026 },
  discounting: { rate: 0 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }],
  populations: [{ id: 'dordrecht', households: 55000 }],
  targetGroups: [
    { id: 'redzaam', population: 'dordrecht', share: 0.8 },
    { id: 'enkelvoudig', population: 'dordrecht', share: 0.16 },
    { id: 'complex', population: 'dordrecht', share: 0.04 },
  ],
  costItems: [
    { id: 'wmo-complex', targetGroup: 'complex', domain: 'wmo', volume: 40, price: 50, payers: 'gemeente' },
    { id: 'ggz', targetGroup: 'complex', domain: 'ggz', volume: 1, price: 9000, payers: 'zorgverzekeraar' },
    { id: 'wmo-enkelvoudig', targetGroup: 'enkelvoudig', domain: 'wmo', volume: 10, price: 50, payers: 'gemeente' },
    { id: 'poh', targetGroup: 'enkelvoudig', domain: 'zvw', volume: 2, price: 40, payers: 'zorgverzekeraar' },
  ],
  interventions: [
    {
      id: 'team',
      targetGroup: 'complex',
      enrolment: [{ from: '2026-01', through: '2026-01', households: 100, per: 'cohort' }],
      effects: [{ movesTo: 'enkelvoudig', evidence: 'demonstrated', ...effect }],
      ...intervention,
    },
  ],
  ...fields,
})

describe('segments of a population', () => {
  it('are reported with what they cost: 4 % of the households have 24.2 of 29.304 million a year', () => {
    const { segments } = resultsOf(municipality())
    expect(segments.map(({ targetGroup, population }) => [targetGroup, population])).toEqual([
      ['redzaam', 'dordrecht'],
      ['enkelvoudig', 'dordrecht'],
      ['complex', 'dordrecht'],
    ])
    // 40 x 50 + 9,000 = 11,000 for each of 2,200 households; 10 x 50 + 2 x 40 = 580 for each of 8,800.
    expect(segments.map(({ households }) => numbers(households))).toEqual([
      [44000, 44000],
      [8800, 8800],
      [2200, 2200],
    ])
    expect(segments.map(({ costPerHousehold }) => numbers(costPerHousehold)[0])).toEqual([0, 580, 11000])
    expect(segments.map(({ cost }) => numbers(cost)[0])).toEqual([0, 5_104_000, 24_200_000])
    expect(segments[2]?.costShare?.toFixed(4)).toBe('0.8258')
  })

  it('have no part of the costs where none are stated', () => {
    const { segments } = resultsOf(municipality({ costItems: [] as never, interventions: [] as never }))
    expect(segments.map(({ costShare }) => costShare)).toEqual([null, null, null])
  })

  it('have their share of it: 55,000 households as 44,000, 8,800 and 2,200', () => {
    const { baseline } = resultsOf(municipality())
    expect(baseline.map(({ households }) => numbers(households))).toEqual([
      [2200, 2200],
      [2200, 2200],
      [8800, 8800],
      [8800, 8800],
    ])
  })

  it('grow with it: 55,000 x 1.02 in the second year', () => {
    const grows = municipality({ populations: [{ id: 'dordrecht', households: 55000, growth: 0.02 }] as never })
    expect(numbers(resultsOf(grows).baseline[0]?.households)).toEqual([2200, 2244])
  })

  it('change with a list: half a year of 55,000 and half a year of 60,000', () => {
    const households = [
      { from: '2026-01', value: 55000 },
      { from: '2027-07', value: 60000 },
    ]
    const listed = municipality({ populations: [{ id: 'dordrecht', households }] as never })
    expect(numbers(resultsOf(listed).baseline[0]?.households)).toEqual([2200, 2300])
  })
})

describe.each(steps)('a move between segments, by %s', (step) => {
  const timeline = { from: '2026-01', through: '2027-12', step }

  it('saves the difference, item by item: 100 x (2,000 + 9,000 - 500 - 80) a year', () => {
    const { ladder, parties, society } = resultsOf(municipality({ timeline }))
    expect(ladder.map(({ costItem, move, rungs }) => [costItem, move, ...numbers(rungs.cashable.byYear)])).toEqual([
      ['wmo-complex', 'leaves', 200_000, 200_000],
      ['ggz', 'leaves', 900_000, 900_000],
      ['wmo-enkelvoudig', 'joins', -50_000, -50_000],
      ['poh', 'joins', -8_000, -8_000],
    ])
    expect(parties.map(({ cash }) => cash.npv.toNumber())).toEqual([300_000, 1_784_000])
    expect(society.welfare.npv.toNumber()).toBe(2_084_000)
  })

  it('has the chain, deadweight and haircut on both sides: 0.5 x 0.8 x 0.75', () => {
    const { ladder } = resultsOf(
      municipality({
        timeline,
        effect: { deadweight: 0.2, evidence: 'probable' },
        intervention: { success: 0.5 },
        haircuts: { probable: 0.25 },
      }),
    )
    const factor = 0.3
    expect(ladder.map(({ rungs }) => numbers(rungs.prudent.byYear)[0])).toEqual(
      [200_000, 900_000, -50_000, -8_000].map((euros) => Number((euros * factor).toPrecision(12))),
    )
  })

  it('adds cost in a group that has nobody yet', () => {
    const empty = municipality({
      timeline,
      populations: [{ id: 'dordrecht', households: 2200 }] as never,
      targetGroups: [
        { id: 'complex', population: 'dordrecht', share: 1 },
        { id: 'enkelvoudig', population: 'dordrecht', share: 0 },
      ] as never,
    })
    expect(resultsOf(empty).ladder.map(({ rungs }) => numbers(rungs.cashable.byYear)[0])).toEqual([
      200_000, 900_000, -50_000, -8_000,
    ])
  })
})

describe('a move', () => {
  it('takes a place in the group that is left', () => {
    const parsed = parseBusinessCase(
      municipality({
        intervention: {
          enrolment: [{ from: '2026-01', through: '2026-01', households: 2201, per: 'cohort' }],
        },
      }),
    )
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual([])
    expect(() =>
      resultsOf(
        municipality({
          intervention: {
            enrolment: [{ from: '2026-01', through: '2026-01', households: 2201, per: 'cohort' }],
          },
        }),
      ),
    ).toThrow(/complex.*2\.?200|2\.?200.*complex/s)
  })

  it('shares what it saves with another effect on the same item', () => {
    // All 100 households leave (fraction 100 / 2,200 of the item), and the same saves a tenth of it in all 2,200.
    const { ladder } = resultsOf(
      municipality({
        interventions: [
          ...(municipality()['interventions'] as Changes[]),
          {
            id: 'hulp',
            targetGroup: 'complex',
            enrolment: [{ from: '2026-01', through: '2026-01', households: 2200, per: 'cohort' }],
            effects: [{ costItem: 'wmo-complex', reduction: 0.1, evidence: 'demonstrated' }],
          },
        ] as never,
      }),
    )
    // Together 1 - (1 - 1/22)(1 - 1/10) of 4,400,000: 200,000 + 440,000 - 20,000, of which half the last each.
    const onWmo = ladder.filter(({ costItem }) => costItem === 'wmo-complex')
    expect(onWmo.map(({ rungs }) => numbers(rungs.overlap.byYear)[0])).toEqual([190_000, 430_000])
  })

  it('adds what every household costs that joins, however few are in that group', () => {
    // Two teams reach different households of the 2,200 and move 100 each to a group of 1: 200 x 500 and 200 x 80 a year.
    const team = (id: string): Changes => ({ ...(municipality()['interventions'] as Changes[])[0], id })
    const few = (share: number) =>
      resultsOf(
        municipality({
          targetGroups: [
            { id: 'redzaam', population: 'dordrecht', share: 0.96 - share },
            { id: 'enkelvoudig', population: 'dordrecht', share },
            { id: 'complex', population: 'dordrecht', share: 0.04, overlap: 'additive' },
          ] as never,
          interventions: [team('team'), team('buurtteam')] as never,
        }),
      ).ladder.flatMap(({ move, rungs }) => (move === 'joins' ? numbers(rungs.overlap.byYear) : []))
    const all = [-50_000, -50_000, -50_000, -50_000, -8_000, -8_000, -8_000, -8_000]
    expect(few(0)).toEqual(all)
    expect(few(1 / 55_000)).toEqual(all)
    expect(few(0.16)).toEqual(all)
  })

  it('leaves what others save in the group that is joined as it was', () => {
    // A tenth of 80 for each of the 8,800 who are there: 70,400.
    const { ladder } = resultsOf(
      municipality({
        interventions: [
          ...(municipality()['interventions'] as Changes[]),
          {
            id: 'hulp',
            targetGroup: 'enkelvoudig',
            enrolment: [{ from: '2026-01', through: '2026-01', households: 8800, per: 'cohort' }],
            effects: [{ costItem: 'poh', reduction: 0.1, evidence: 'demonstrated' }],
          },
        ] as never,
      }),
    )
    const onPoh = ladder.filter(({ costItem }) => costItem === 'poh')
    expect(onPoh.map(({ rungs }) => numbers(rungs.overlap.byYear)[0])).toEqual([-8_000, 70_400])
  })

  it('has an address for each item', () => {
    const results = resultsOf(municipality())
    const own = figureReferences(results.businessCase).filter((reference) =>
      /^ladder\.team\..*\.gross\.total$/.test(reference),
    )
    expect(own).toEqual([
      'ladder.team.enkelvoudig.wmo-complex.gross.total',
      'ladder.team.enkelvoudig.ggz.gross.total',
      'ladder.team.enkelvoudig.wmo-enkelvoudig.gross.total',
      'ladder.team.enkelvoudig.poh.gross.total',
    ])
    expect(Number(explain(results, 'ladder.team.enkelvoudig.poh.gross.total').value)).toBe(-16_000)
  })
})
