import { smallCase } from '../../tests/rules/small-case.js'
import type { RuleCase } from './rule-case.js'

/** What parties agree, and projects under one budget. */
export const betweenParties: Readonly<Record<string, RuleCase>> = {
  'settlement-and-agreements': {
    about: 'Savings that a region settles four ways, contributions of each form, and their caps.',
    case: smallCase({
      parties: [{ id: 'gemeente' }, { id: 'regio' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }],
      costItems: ['wmo', 'jeugdzorg', 'ggz', 'wonen'].map((domain) => ({
        id: domain,
        targetGroup: 'groep',
        domain,
        volume: 12,
        price: 100,
        payers: 'gemeente',
      })),
      intervention: {
        effects: ['wmo', 'jeugdzorg', 'ggz', 'wonen'].map((costItem) => ({
          costItem,
          reduction: 0.25,
          evidence: 'demonstrated',
        })),
      },
      settlements: [
        {
          id: 'profijt',
          name: 'Profijt',
          rule: 'benefit',
          members: ['gemeente', 'regio'],
          costItems: ['ggz'],
          from: '2024-01',
          through: '2025-12',
        },
        {
          id: 'vast',
          name: 'Vast',
          rule: 'fixed-key',
          key: { gemeente: 0.25, regio: 0.75 },
          costItems: ['wonen'],
          from: '2024-01',
        },
        {
          id: 'gemiddeld',
          name: 'Gemiddeld',
          rule: 'moving-average',
          domains: ['wmo'],
          from: '2024-01',
          through: '2025-12',
          years: 2,
          use: { gemeente: 5000, regio: 7000 },
        },
        {
          id: 'deels',
          name: 'Deels',
          rule: 'hybrid',
          domains: ['jeugdzorg'],
          from: '2024-01',
          through: '2025-12',
          fixedShare: 0.5,
          key: { gemeente: 0.25, regio: 0.75 },
        },
      ],
      agreements: [
        {
          id: 'eenmalig',
          name: 'Eenmalig',
          kind: 'contribution',
          payer: 'zorgverzekeraar',
          recipient: 'gemeente',
          once: { month: '2024-06', amount: 500 },
        },
        { id: 'jaarlijks', kind: 'contribution', payer: 'regio', recipient: 'gemeente', yearly: 1000, cap: 1500 },
        {
          id: 'deel',
          kind: 'contribution',
          payer: 'gemeente',
          recipient: 'zorgverzekeraar',
          shareOfSavings: { share: 0.2, domains: ['wmo'] },
          from: '2024-07',
          through: '2025-06',
        },
        {
          id: 'deel-van-post',
          kind: 'contribution',
          payer: 'gemeente',
          recipient: 'regio',
          shareOfSavings: { share: 0.1, costItems: ['ggz'] },
        },
        {
          id: 'door',
          kind: 'contribution',
          payer: 'zorgverzekeraar',
          recipient: 'regio',
          shareOfAgreement: { share: 0.5, agreement: 'deel' },
        },
      ],
    }),
  },
  'outcome-contract': {
    about: 'An investor who is paid by results, with a maximum return.',
    case: smallCase({
      parties: [{ id: 'gemeente' }, { id: 'fonds' }, { id: 'huishouden' }],
      intervention: { costs: [{ id: 'team', kind: 'once', amount: 3000, month: '2024-01', payers: 'fonds' }] },
      agreements: [
        {
          id: 'contract',
          kind: 'outcome-contract',
          investor: 'fonds',
          recipient: 'gemeente',
          outcomePayer: 'gemeente',
          advances: [{ month: '2024-01', amount: 2000 }],
          share: 0.6,
          domains: ['wmo'],
          proven: 'demonstrated',
          maximumReturn: { value: 0.1, source: 'made up' },
          from: '2024-01',
          through: '2025-12',
        },
      ],
    }),
  },
  'fund-that-pays': {
    about: 'A fund with an endowment and deposits, which pays a yearly amount.',
    case: smallCase({
      parties: [{ id: 'gemeente' }, { id: 'fonds' }, { id: 'huishouden' }],
      fund: {
        party: 'fonds',
        endowments: [{ party: 'gemeente', month: '2024-01', amount: 5000 }],
        deposits: [{ party: 'gemeente', share: 0.1 }],
        use: { payments: [{ recipient: 'gemeente', from: '2025-01', through: '2025-12', amount: 1000 }] },
      },
    }),
  },
  programme: {
    about: 'Two projects under one budget, with lines, terms of choice, indicators and an assessment framework.',
    case: smallCase({
      lines: [{ id: 'preventie', name: 'Preventie' }],
      projects: [
        {
          id: 'een',
          name: 'Project een',
          line: 'preventie',
          scores: { nabijheid: { score: 4, reason: 'early' } },
          indicators: [
            {
              id: 'zelfredzaam',
              level: 'outcome',
              baseline: { value: 40, at: '2023-12', assumption: 'made up' },
              target: { value: 55, by: '2025-12', evidence: 'possible' },
              measured: { 2024: 44 },
            },
          ],
        },
        { id: 'twee', line: 'preventie', scores: { nabijheid: { score: 2, reason: 'later' } } },
      ],
      framework: { scale: { lowest: 1, highest: 5 }, criteria: [{ id: 'nabijheid', weight: 1, threshold: 3 }] },
      choice: { atLeast: [{ line: 'preventie', euros: 500 }] },
      budget: {
        id: 'plan',
        name: 'Plan',
        amount: 2000,
        sources: { gemeente: 0.75, zorgverzekeraar: 0.25 },
        planned: { 2024: 1200, 2025: 800 },
      },
      interventions: ['een', 'twee'].map((project) => ({
        id: `hulp-${project}`,
        project,
        targetGroup: 'groep',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 4, per: 'cohort' }],
        effects: [{ costItem: 'post', reduction: 0.5, evidence: 'demonstrated' }],
        costs: [{ id: 'team', kind: 'yearly', amount: 400, budget: 'plan' }],
      })),
    }),
  },
}
