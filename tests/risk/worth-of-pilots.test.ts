import { describe, expect, it } from 'vitest'

import { valueOfSample, worthOfPilots } from '../../src/risk/index.js'
import { payersOfPilot } from '../../src/risk/pilots/payers-of-pilot.js'
import { atMost } from '../effort.js'
import { betaBinomial } from './beta-binomial.js'
import { uncertainTeams } from './uncertain-teams.js'

const draws = atMost(25_000)

/** A beta distribution by its size: beta(a, a) has mean 1/2 and variance 1 / (4 (2 a + 1)). */
const evenBeta = (a: number) => ({ distribution: 'beta', mean: 0.5, sd: Math.sqrt(1 / (4 * (2 * a + 1))) })

/** EVSI where the NPV is 100,000 p - 50,000 and p is beta(a, a), so that its mean is zero. */
const exactly = (a: number, n: number): number =>
  betaBinomial(a, a, n).reduce((sum, { chance, mean }) => sum + chance * Math.max(0, 100_000 * mean - 50_000), 0)

describe('which pilot is worth most', () => {
  const two = uncertainTeams([
    { id: 'bekend', success: evenBeta(8), worth: 1000 },
    { id: 'nieuw', success: evenBeta(2), worth: 1000 },
  ])
  const costs = { once: 500, perHousehold: 200 }
  const worth = worthOfPilots(two, { sizes: [1, 5, 20], costs, draws })

  it('is that on what is known least, and each equals an enumerated Beta-binomial, from one simulation', () => {
    // Given the one chance the other is 1/2 on average, so that its team comes to zero: E[NPV | p] = 100,000 p - 50,000.
    expect(worth.pilots.map(({ intervention }) => intervention)).toEqual(['nieuw', 'bekend'])
    for (const { intervention, society } of worth.pilots)
      for (const { n, value, standardError, cost, net } of society.samples) {
        expect(Math.abs(value - exactly(intervention === 'nieuw' ? 2 : 8, n))).toBeLessThan(2.5 * standardError)
        expect(cost).toBe(500 + 200 * n)
        expect(net).toBe(value - cost)
        expect(value).toBeLessThanOrEqual(society.perfect)
      }
  })

  it('names the size with the largest net benefit: by hand 5 households, of 1, 5 and 20', () => {
    // One household is worth 5,000, less 700; five are worth 7,143, less 1,500; twenty 8,540, less 4,500.
    const nets = [1, 5, 20].map((n) => ({ n, net: exactly(2, n) - 500 - 200 * n }))
    const most = nets.reduce((best, each) => (each.net > best.net ? each : best))
    expect(most.n).toBe(5)
    expect(worth.first).toMatchObject({ path: 'interventions.nieuw.success', n: 5, cost: 1500 })
  })

  it('is the same for each as by itself', () => {
    for (const { path, society, parties } of worth.pilots) {
      const alone = valueOfSample(two, path, { sizes: [1, 5, 20], costs, draws })
      expect(alone.map(({ samples, perfect, best }) => ({ samples, perfect, best }))).toEqual(
        [...parties, society].map(({ samples, perfect, best }) => ({ samples, perfect, best })),
      )
    }
  })

  it('does not go by the order of interventions', () => {
    const turned = worthOfPilots(
      uncertainTeams([
        { id: 'nieuw', success: evenBeta(2), worth: 1000 },
        { id: 'bekend', success: evenBeta(8), worth: 1000 },
      ]),
      { sizes: [1, 5, 20], costs, draws },
    )
    expect(turned.pilots.map(({ path }) => path)).toEqual(worth.pilots.map(({ path }) => path))
    expect(turned.first?.n).toBe(worth.first?.n)
  })

  it('is none where each costs more than knowing the number', () => {
    const { first, pilots } = worthOfPilots(two, { sizes: [1, 5], costs: { once: 50_000 }, draws })
    expect(first).toBeNull()
    expect(pilots.flatMap(({ society, parties }) => [society.best, ...parties.map(({ best }) => best)])).toEqual(
      Array.from({ length: 8 }, () => null),
    )
  })

  it('is worth exactly nothing where no outcome changes the decision', () => {
    // Each success is worth 10,000: below a chance of 1/20 it would not pay, which beta(50, 50) never is.
    const sure = uncertainTeams([{ id: 'team', success: evenBeta(50), worth: 10_000 }])
    const { pilots, first } = worthOfPilots(sure, { draws })
    expect(first).toBeNull()
    for (const { value, standardError } of pilots[0]?.society.samples ?? [])
      expect([value, standardError]).toEqual([0, 0])
  })

  it('decides on the project in a programme, and else on the whole case', () => {
    // The one team gains 950,000 whatever happens, so that the whole case gains whatever a pilot of the other finds; that other
    // by itself comes to 100,000 p - 50,000, and one household is worth 5,000.
    const teams = [
      { id: 'zeker', success: 1, worth: 10_000 },
      { id: 'nieuw', success: evenBeta(2), worth: 1000 },
    ]
    const options = { sizes: [1], draws }
    const [whole] = worthOfPilots(uncertainTeams(teams), options).pilots
    expect([whole?.project, whole?.society.perfect]).toEqual([null, 0])
    const [project] = worthOfPilots(uncertainTeams(teams, { asProjects: true }), options).pilots
    const [sample] = project?.society.samples ?? []
    expect(project?.project).toBe('nieuw')
    expect(Math.abs((sample?.value ?? 0) - 5000)).toBeLessThan(2.5 * (sample?.standardError ?? 0))
    expect(Math.abs((whole?.mean ?? 0) - (project?.mean ?? 0) - 950_000)).toBeLessThan(1e-6)
  })

  it('takes the usual sizes up to the number that enters, and that number where few do', () => {
    const sizesOf = (enters: number): readonly number[] | undefined =>
      worthOfPilots(uncertainTeams([{ id: 'team', success: evenBeta(2), worth: 1000, enters }]), {
        draws: 100,
      }).pilots[0]?.society.samples.map(({ n }) => n)
    expect(sizesOf(100)).toEqual([10, 20, 50, 100])
    expect(sizesOf(99.5)).toEqual([10, 20, 50])
    expect(sizesOf(3)).toEqual([3])
  })

  it('measures what an effect changes where the spread between households is stated, as the closed form', () => {
    // NPV = 100,000 r - 50,000 with r normal (0.5, 0.1), measured with a spread of 0.4 over 16: as in value-of-sample.
    const measured = uncertainTeams([
      {
        id: 'team',
        success: 1,
        saves: { gemeente: 1000 },
        reduction: { distribution: 'normal', mean: 0.5, sd: 0.1 },
      },
    ])
    const path = 'interventions.team.effects.team-gemeente.reduction'
    const { pilots } = worthOfPilots(measured, { spreads: { [path]: 0.4 }, sizes: [16], draws })
    const [sample] = pilots[0]?.society.samples ?? []
    expect(pilots[0]?.measures).toEqual({ kind: 'mean', sd: 0.4 })
    const exact = (10_000 * Math.SQRT1_2) / Math.sqrt(2 * Math.PI)
    expect(Math.abs((sample?.value ?? 0) - exact)).toBeLessThan(2.5 * (sample?.standardError ?? 0))
  })
})

describe('who should pay for a pilot', () => {
  it('are those whose decision it changes, in proportion: 3,000 and 2,000 of 5,000', () => {
    // The municipality comes to 60,000 p - 30,000 and the insurer to 40,000 p - 20,000: after one household 3,000 and 2,000.
    const shared = uncertainTeams([
      {
        id: 'team',
        success: evenBeta(2),
        saves: { gemeente: 600, zorgverzekeraar: 400 },
        payers: { gemeente: 0.6, zorgverzekeraar: 0.4 },
      },
    ])
    const { first } = worthOfPilots(shared, { sizes: [1], costs: { perHousehold: 1000 }, draws })
    expect(first?.payers.map(({ party }) => party)).toEqual(['gemeente', 'zorgverzekeraar'])
    expect(first?.payers[0]?.pays).toBeCloseTo(600, 6)
    expect(first?.payers[1]?.pays).toBeCloseTo(400, 6)
    for (const { value, standardError, net, pays } of first?.payers ?? []) {
      expect(Math.abs(value - (pays === first?.payers[0]?.pays ? 3000 : 2000))).toBeLessThan(2.5 * standardError)
      expect(net).toBeGreaterThan(0)
    }
  })

  it('is nobody where it changes the decision of no party, however much it is worth to society', () => {
    // The municipality pays 50,000 and saves nothing; households gain 1,000 each, in welfare alone.
    const { first } = worthOfPilots(uncertainTeams([{ id: 'team', success: evenBeta(2), worth: 1000 }]), {
      sizes: [20],
      draws,
    })
    expect(first?.n).toBe(20)
    expect(first?.payers).toEqual([])
  })

  it('pay the whole cost together, and all of them lose where it is more than the pilot is worth to them', () => {
    const stakes = [
      { party: 'gemeente', value: 3000, standardError: 10 },
      { party: 'rijk', value: 0, standardError: 0 },
      { party: 'zorgverzekeraar', value: 2000, standardError: 10 },
    ]
    expect(payersOfPilot(stakes, 6000)).toEqual([
      { party: 'gemeente', value: 3000, standardError: 10, share: 0.6, pays: 3600, net: -600 },
      { party: 'zorgverzekeraar', value: 2000, standardError: 10, share: 0.4, pays: 2400, net: -400 },
    ])
    expect(payersOfPilot(stakes, 4000).map(({ net }) => net)).toEqual([3000 - 2400, 2000 - 1600])
  })
})

describe('a pilot that cannot be', () => {
  const team = uncertainTeams([{ id: 'team', success: evenBeta(2), saves: { gemeente: 600 } }])
  const reduction = 'interventions.team.effects.team-gemeente.reduction'
  it.each([
    ['the spread of what is fixed', { spreads: { [reduction]: 0.3 } }, 'not uncertain'],
    [
      'the spread of what no effect changes',
      { spreads: { 'costItems.team-gemeente.price': 3 } },
      'no change by an effect',
    ],
    ['the spread of a number that is not there', { spreads: { 'interventions.tea.success': 3 } }, 'has the path'],
    ['no spread', { spreads: { [reduction]: 0 } }, 'above zero'],
    ['no size', { sizes: [] }, 'one at least'],
    ['half a household', { sizes: [0.5] }, 'whole number'],
    ['a cost below zero', { costs: { once: -1 } }, 'zero or more'],
  ])('is refused: %s', (_, options, message) => {
    expect(() => worthOfPilots(team, options)).toThrow(message)
  })

  it('is refused where no success is uncertain, or nobody enters', () => {
    const certain = uncertainTeams([{ id: 'team', success: 0.5, worth: 1000 }])
    expect(() => worthOfPilots(certain)).toThrow('nothing that a pilot can measure')
  })
})
