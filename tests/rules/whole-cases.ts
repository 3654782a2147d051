import { readdirSync, readFileSync } from 'node:fs'

import { parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { readCase } from '../../src/yaml/index.js'
import { smallCase } from './small-case.js'

export const exampleFiles = readdirSync(new URL('../../examples', import.meta.url)).filter((file) =>
  file.endsWith('.yaml'),
)

export const parsed = (input: unknown): BusinessCase => {
  const read = parseBusinessCase(input)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.businessCase
}

export const example = (file = 'aandachtshuishoudens.yaml'): BusinessCase => {
  const read = readCase(readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error('the example is not in order')
  return read.businessCase
}

/** A case that uses what the examples do not. */
export const everything = (): BusinessCase =>
  parsed(
    smallCase({
      startDelay: 1,
      targetGroups: [{ id: 'groep', households: 10, growth: 0.01 }],
      lines: [{ id: 'lijn' }],
      projects: [
        {
          id: 'project',
          line: 'lijn',
          scores: { preventie: { score: 4, reason: 'vroeg erbij' } },
          indicators: [
            {
              id: 'minder',
              level: 'outcome',
              baseline: { value: 40, at: '2023-12' },
              target: { value: 55 },
              measured: { 2024: 44 },
            },
          ],
        },
      ],
      framework: { scale: { lowest: 1, highest: 5 }, criteria: [{ id: 'preventie', weight: 1, threshold: 3 }] },
      realised: {
        through: '2024-06',
        interventions: {
          hulp: {
            enrolled: { '2024-01': 5 },
            success: { of: 5, succeeded: 3, without: { of: 5, succeeded: 1 } },
            spent: { drie: { 2024: 5 } },
            measured: { c: { mean: 4, sd: 2, n: 5 } },
            forecast: {
              enrolment: [{ from: '2024-07', through: '2024-07', households: 1, per: 'month', success: 0.8 }],
              success: 0.7,
            },
          },
        },
        prices: { post: { 2024: 70 } },
      },
      steering: [
        {
          domain: 'wmo',
          year: 2024,
          budgeted: 100,
          spent: 110,
          inhabitants: 10,
          references: [{ municipality: 'Voorbeeld', spent: 90, inhabitants: 9, source: 'verzonnen' }],
        },
      ],
      budget: {
        id: 'plan',
        amount: 10,
        sources: 'gemeente',
        planned: { 2024: 10 },
        within: { name: 'Sociaal domein', amount: 100 },
      },
      haircuts: { demonstrated: 0.1 },
      prices: {
        level: 2024,
        index: 'eigen',
        indices: [{ id: 'eigen', source: 'verzonnen', values: { 2020: 80, 2024: 100 } }],
        inflation: 0.02,
      },
      item: {
        volumeGrowth: 0.01,
        priceGrowth: 0.01,
        price: { value: 80, priceLevel: 2020 },
        cashable: { share: 0.5, lag: 2, from: '2024-03', capacity: { unit: 'bed', cost: 100 } },
        payers: [{ shares: 'gemeente' }, { from: '2024-06', shares: 'zorgverzekeraar' }],
        nature: 'transfer',
        recipient: 'huishouden',
      },
      intervention: {
        project: 'project',
        startDelay: 1,
        engagement: 0.9,
        completion: 0.9,
        success: 0.9,
        stop: { at: '2024-01', unless: { success: 0.8 } },
        enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort', success: 0.8 }],
        costs: [
          {
            id: 'een',
            kind: 'once',
            amount: 1,
            contingency: 0.1,
            vat: { rate: 0.21, recoverable: 0.5 },
            month: '2024-01',
            payers: 'gemeente',
          },
          { id: 'twee', kind: 'yearly', amount: 1, payers: 'gemeente' },
          { id: 'uit-budget', kind: 'once', amount: 1, month: '2024-01', budget: 'plan' },
          { id: 'drie', kind: 'per-household', amount: 1, payers: 'gemeente' },
        ],
        effects: [
          {
            id: 'a',
            costItem: 'post',
            reduction: 0.1,
            deadweight: 0.1,
            displacement: 0.1,
            evidence: 'probable',
            outside: [{ project: 'Wijkteam', share: 0.1, reason: 'samen' }],
            profile: { delay: 1, rampUp: 2, duration: 9, dropOff: 0.1 },
          },
          { id: 'b', costItem: 'post', volume: 11, evidence: 'possible' },
          { id: 'd', costItem: 'post', ratio: 0.9, evidence: 'possible' },
          { id: 'c', costItem: 'post', amount: 5, evidence: 'demonstrated' },
          {
            id: 'e',
            incomeItem: 'loon',
            amount: 5,
            deadweight: 0.1,
            evidence: 'probable',
            outside: [{ project: 'Werkplein', share: 0.1, reason: 'samen' }],
          },
          { id: 'f', incomeItem: 'loon', volume: 2, evidence: 'demonstrated' },
          { id: 'g', incomeItem: 'loon', ratio: 1.5, evidence: 'possible' },
          { id: 'h', incomeItem: 'toeslag', reduction: 0.5, evidence: 'probable' },
        ],
        societalEffects: [{ id: 'welzijn', beneficiary: 'huishouden', volume: 1, price: 1, evidence: 'possible' }],
        income: [
          { id: 'subsidie', kind: 'once', amount: 1, month: '2024-01', recipients: 'gemeente' },
          { id: 'premie', kind: 'yearly', amount: 1, recipients: 'gemeente' },
          { id: 'eigen', kind: 'per-household', amount: 1, recipients: 'gemeente', payer: 'huishouden' },
        ],
      },
      incomeItems: [
        {
          id: 'loon',
          targetGroup: 'groep',
          domain: 'participatie',
          volume: 1,
          price: { value: 80, priceLevel: 2020 },
          volumeGrowth: 0.01,
          priceGrowth: 0.01,
          recipients: [{ shares: 'huishouden' }, { from: '2024-06', shares: { huishouden: 0.7, gemeente: 0.3 } }],
          cashable: { share: 0.9, lag: 2, from: '2024-02' },
        },
        {
          id: 'toeslag',
          targetGroup: 'groep',
          domain: 'participatie',
          volume: 1,
          price: 10,
          recipients: 'huishouden',
          nature: 'transfer',
          payer: 'gemeente',
        },
      ],
    }),
  )

/** Two settlements, agreements and a fund that pays, as the examples do not have them. */
export const agreed = (): BusinessCase =>
  parsed(
    smallCase({
      parties: [{ id: 'gemeente' }, { id: 'regio' }, { id: 'fonds' }],
      settlements: [
        {
          id: 'gebruik',
          rule: 'moving-average',
          domains: ['wmo'],
          through: '2024-12',
          years: 3,
          use: { gemeente: 5000, regio: 7000 },
        },
        {
          id: 'deels',
          rule: 'hybrid',
          domains: ['wmo'],
          from: '2025-01',
          fixedShare: 0.5,
          key: { gemeente: 0.25, regio: 0.75 },
        },
      ],
      agreements: [
        { id: 'bijdrage', kind: 'contribution', payer: 'regio', recipient: 'gemeente', yearly: 1000, cap: 1500 },
      ],
      fund: {
        party: 'fonds',
        endowments: [{ party: 'gemeente', month: '2024-01', amount: 5000 }],
        deposits: [{ party: 'gemeente', share: 0.1 }],
        use: { payments: [{ recipient: 'regio', from: '2025-01', through: '2025-12', amount: 1000 }] },
      },
    }),
  )

/** Cases that together write every figure. */
export const casesOfAllFigures = (): readonly BusinessCase[] => [
  ...exampleFiles.map((file) => example(file)),
  everything(),
  agreed(),
]
