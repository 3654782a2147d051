import { parseBusinessCase, type BusinessCase } from '../../../src/index.js'

/**
 * A hundred households enter in 2026 and half of them succeed, each of which saves 1,000: 50,000 is planned. Sixty
 * entered, of all of whom it is counted: 24 succeeded. Without discounting, so that present values are sums.
 *
 * Forecast 24 x 1,000. By Shapley: enrolment (-40 x 0.5 + -40 x 0.4) / 2 x 1,000 = -18,000, reach (-0.1 x 100 + -0.1 x 60) / 2 x
 * 1,000 = -8,000.
 */
export const handInput = {
  name: 'Doorbraakteam',
  timeline: { from: '2026-01', through: '2027-12', step: 'month' },
  prices: { level: 2026 },
  discounting: { rate: 0 },
  parties: [{ id: 'gemeente', name: 'De gemeente' }],
  targetGroups: [{ id: 'gezinnen', households: 1000 }],
  costItems: [
    {
      id: 'wmo',
      name: 'Begeleiding',
      targetGroup: 'gezinnen',
      domain: 'wmo',
      volume: 1,
      price: 1000,
      payers: 'gemeente',
    },
  ],
  interventions: [
    {
      id: 'team',
      name: 'Team om het gezin',
      targetGroup: 'gezinnen',
      success: 0.5,
      enrolment: [{ from: '2026-01', through: '2026-12', households: 100, per: 'cohort' }],
      effects: [{ costItem: 'wmo', reduction: 1, evidence: 'demonstrated', profile: { duration: 12 } }],
    },
  ],
  realised: {
    through: '2026-12',
    interventions: { team: { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 24 } } },
  },
} as const

/** A programme of three projects under one budget: one late, one with more than was planned, one of which nothing is known. */
export const programmeInput = {
  name: 'Samen voor gezinnen',
  timeline: { from: '2024-01', through: '2029-12' },
  prices: { level: 2024 },
  discounting: { rate: 0.0225, baseYear: 2024 },
  parties: [
    { id: 'gemeente', name: 'De gemeente' },
    { id: 'verzekeraar', name: 'De zorgverzekeraar' },
  ],
  budget: {
    id: 'impuls',
    name: 'Impuls sociaal domein',
    amount: 900_000,
    planned: { 2024: 300_000, 2025: 300_000, 2026: 300_000 },
    sources: 'gemeente',
    unspent: 'carries-over',
  },
  projects: [
    {
      id: 'doorbraak',
      name: 'Doorbraakteam',
      indicators: [
        {
          id: 'hulp',
          level: 'outcome',
          name: 'Uren begeleiding per gezin',
          unit: 'uren',
          baseline: { value: 60, at: '2023-12' },
          target: { value: 40, by: '2026-12' },
          measured: { 2025: 46 },
          effect: { intervention: 'team', item: 'begeleiding' },
        },
        {
          id: 'bereik',
          level: 'output',
          name: 'Gezinnen die meedoen',
          unit: 'gezinnen',
          target: { value: 60, by: '2025-12' },
          measured: { 2025: 38 },
        },
      ],
    },
    { id: 'schuld', name: 'Vroeg erop af bij schulden' },
    { id: 'sport', name: 'Sport en bewegen in de wijk' },
  ],
  targetGroups: [
    { id: 'gezinnen', name: 'Gezinnen met veel problemen', households: 400 },
    { id: 'huurders', name: 'Huurders met schulden', households: 900 },
  ],
  costItems: [
    {
      id: 'begeleiding',
      name: 'Begeleiding',
      targetGroup: 'gezinnen',
      domain: 'wmo',
      volume: 60,
      price: 80,
      payers: 'gemeente',
    },
    { id: 'ggz', name: 'Ggz', targetGroup: 'gezinnen', domain: 'ggz', volume: 30, price: 110, payers: 'verzekeraar' },
    {
      id: 'schulden',
      name: 'Schuldhulp',
      targetGroup: 'huurders',
      domain: 'schulden',
      volume: 0.3,
      price: 6000,
      payers: 'gemeente',
    },
  ],
  interventions: [
    {
      id: 'team',
      name: 'Doorbraakteam',
      project: 'doorbraak',
      targetGroup: 'gezinnen',
      success: { low: 0.35, mode: 0.5, high: 0.65 },
      start: { planned: '2024-01', actual: '2024-07', reason: 'Vacatures stonden open' },
      enrolment: [{ from: '2024-01', through: '2026-12', households: 120, per: 'cohort' }],
      costs: [
        {
          id: 'loon',
          name: 'Lonen',
          kind: 'yearly',
          amount: 160_000,
          from: '2024-01',
          through: '2026-12',
          budget: 'impuls',
          funding: 'incidental',
        },
        {
          id: 'vast',
          name: 'Vast team',
          kind: 'yearly',
          amount: 120_000,
          from: '2027-01',
          through: '2029-12',
          payers: 'gemeente',
          funding: 'structural',
        },
      ],
      effects: [
        { costItem: 'begeleiding', reduction: { low: 0.3, mode: 0.4, high: 0.5 }, evidence: 'probable' },
        { costItem: 'ggz', reduction: 0.3, evidence: 'possible' },
      ],
    },
    {
      id: 'bellen',
      name: 'Bellen en langsgaan',
      project: 'schuld',
      targetGroup: 'huurders',
      success: 0.4,
      enrolment: [{ from: '2024-01', through: '2026-12', households: 300, per: 'cohort' }],
      costs: [
        { id: 'uren', name: 'Uren', kind: 'per-household', amount: 600, budget: 'impuls', funding: 'incidental' },
      ],
      effects: [{ costItem: 'schulden', reduction: 0.5, evidence: 'possible' }],
    },
    {
      id: 'wijksport',
      name: 'Wijksport',
      project: 'sport',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2025-01', through: '2026-12', households: 80, per: 'cohort' }],
      costs: [
        {
          id: 'trainer',
          name: 'Trainer',
          kind: 'yearly',
          amount: 60_000,
          from: '2025-01',
          through: '2026-12',
          budget: 'impuls',
          funding: 'incidental',
        },
      ],
      effects: [{ costItem: 'ggz', reduction: { low: 0.01, mode: 0.05, high: 0.1 }, evidence: 'possible' }],
    },
  ],
  realised: {
    through: '2025-12',
    interventions: {
      team: {
        enrolled: { 2024: 12, 2025: 38 },
        success: { of: 40, succeeded: 24, compared: 'comparison-group', source: 'Registratie van het wijkteam' },
        spent: { loon: { 2024: 95_000, 2025: 175_000 } },
        measured: { begeleiding: { mean: 0.36, sd: 0.2, n: 40 } },
      },
      bellen: {
        enrolled: { 2024: 130, 2025: 150 },
        success: { of: 90, succeeded: 30 },
        spent: { uren: { 2024: 91_000, 2025: 300_000 } },
        forecast: { enrolment: [{ from: '2026-01', through: '2026-12', households: 160, per: 'cohort' }] },
      },
    },
    prices: { ggz: { 2024: 112, 2025: 124 } },
  },
} as const

export const caseOf = (input: unknown): BusinessCase => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ message, path }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}
