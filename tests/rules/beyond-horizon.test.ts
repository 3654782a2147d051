import { describe, expect, it } from 'vitest'

import { explain, parseBusinessCase, summaryText, type Results } from '../../src/index.js'
import { reviewCase } from '../../src/review/index.js'
import { resultsOf, smallCase, type Changes } from './small-case.js'

/** Eight households in 2024 and a team for two years, in a timeline of eight; late by as many months. */
const late = (startDelay: unknown, more: Changes = {}, own: Changes = {}): Changes =>
  smallCase({
    timeline: { from: '2024-01', through: '2031-12' },
    startDelay,
    intervention: {
      name: 'Coach',
      enrolment: [{ from: '2024-01', through: '2024-12', households: 8, per: 'cohort' }],
      costs: [
        { id: 'team', kind: 'yearly', amount: 50_000, from: '2024-01', through: '2025-12', payers: 'gemeente' },
        { id: 'bureau', kind: 'yearly', amount: 1200, payers: 'gemeente' },
        { id: 'intake', kind: 'per-household', amount: 100, payers: 'gemeente' },
        { id: 'werving', kind: 'once', amount: 5000, month: '2024-07', payers: 'gemeente' },
      ],
      ...own,
    },
    ...more,
  })
const accepted = (startDelay: unknown, own: Changes = {}): Results =>
  resultsOf(late(startDelay, { beyondHorizon: 'accept' }, own))
const lost = (results: Results) =>
  results.beyondHorizon.map(({ intervention, households, costs }) => [
    intervention,
    households.toNumber(),
    costs.toNumber(),
  ])
const problems = (input: unknown) => {
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems
}

describe('what a later start moves past the horizon', () => {
  it('is refused, at the delay, with the month that it takes and a remedy that works', () => {
    const found = problems(late(90))
    expect(found).toMatchObject([{ code: 'outside-timeline', path: ['startDelay'], value: '2033-06' }])
    expect(found[0]?.message).toBe(
      "2033-06 ligt buiten de looptijd van de case, 2024-01 tot en met 2031-12; door de latere start valt erna: instroom, kosten 'team', kosten 'werving' van interventie 'hulp'",
    )
    expect(found[0]?.remedy).toContain('verruim timeline.through tot en met 2033-06, of schrijf beyondHorizon: accept')
    expect(problems(late(90, { timeline: { from: '2024-01', through: '2033-06' } }))).toEqual([])
    expect(problems(late(90, { timeline: { from: '2024-01', through: '2033-05' } }))).toHaveLength(1)
    expect(problems(late(90, { beyondHorizon: 'accept' }))).toEqual([])
    expect(problems(late(72))).toEqual([])
    expect(problems(late(73))).toHaveLength(1)
  })

  it('is reported in households and euros where it is accepted: 90 months late, half a year is left', () => {
    // From July 2031: 6 of 12 months of enrolment, 6 of 24 of the team; the recruitment of January 2032 falls away.
    // Lost: 4 households; 18 months of the team, 75,000, 400 for intake and 5,000. The office runs to the horizon: it
    // is cut, as ever.
    const results = accepted(90)
    expect(lost(results)).toEqual([['hulp', 4, -80_400]])
    expect(results.society.cash.costs.total.toNumber()).toBe(-25_000 - 400 - 600)
    expect(lost(accepted(72))).toEqual([['hulp', 0, 0]])
    expect(accepted(undefined).beyondHorizon).toEqual([])
  })

  it('is all of it where it starts too late to start', () => {
    expect(lost(accepted(96))).toEqual([['hulp', 8, -105_800]])
    expect(problems(late(96))).toMatchObject([{ path: ['startDelay'], value: '2033-12' }])
  })

  it('is refused where the delay of the intervention tips it over, and there', () => {
    const found = problems(late(60, {}, { startDelay: 30 }))
    expect(found).toMatchObject([{ path: ['interventions', 0, 'startDelay'], value: '2033-06' }])
    expect(lost(accepted(60, { startDelay: 30 }))).toEqual([['hulp', 4, -80_400]])
  })

  it('is refused where a cost without a last month would not even begin', () => {
    const costs = [{ id: 'bureau', kind: 'yearly', amount: 1200, from: '2030-01', payers: 'gemeente' }]
    expect(problems(late(23, {}, { costs }))).toEqual([])
    expect(problems(late(24, {}, { costs }))).toMatchObject([{ path: ['startDelay'], value: '2032-01' }])
  })

  it('asks for no timeline of more than a century', () => {
    const [found] = problems(
      late(
        13,
        { timeline: { from: '2024-01', through: '2123-12' } },
        { costs: [{ id: 'slot', kind: 'once', amount: 1, month: '2123-12', payers: 'gemeente' }] },
      ),
    )
    expect(found?.remedy).toBe(
      'Verlaag startDelay, of schrijf beyondHorizon: accept naast timeline: wat erna valt, telt dan niet mee en staat bij de uitkomsten.',
    )
  })

  it('is a figure that can be explained, down to the file', () => {
    const found = explain(accepted(90), 'beyondHorizon.hulp.costs')
    expect(found.value.toString()).toBe('-80400')
    expect(JSON.stringify(found)).toContain('interventions.hulp.costs.team.amount')
  })

  it('is reported on a terminal and by the review, and nothing where nothing is lost', () => {
    const text = (results: Results, language: 'nl' | 'en') => summaryText(results, { language }).replaceAll(/\s+/g, ' ')
    expect(text(accepted(90), 'nl')).toContain(
      'Door de latere start valt dit na de looptijd, en telt het nergens mee: Coach 4 huishoudens en € 80.400 aan kosten.',
    )
    expect(text(accepted(90), 'en')).toContain('counts in no figure: Coach 4 households and €80,400 of costs.')
    expect(text(accepted(72), 'nl')).not.toContain('latere start')
    const remarks = (results: Results) => reviewCase(results).filter(({ code }) => code === 'beyond-horizon')
    expect(remarks(accepted(90))[0]).toMatchObject({ addresses: ['interventions.hulp'] })
    expect(remarks(accepted(90))[0]?.text.nl.message).toContain('Coach (4 huishoudens, € 80.400)')
    expect(remarks(accepted(72))).toEqual([])
  })
})
