import { smallCase } from '../../tests/rules/small-case.js'
import type { RuleCase } from './rule-case.js'

const loon = {
  id: 'loon',
  targetGroup: 'groep',
  domain: 'participatie',
  volume: 1,
  price: 100,
  recipients: 'huishouden',
} as const

/** Savings, costs and income. */
export const savingsAndCosts: Readonly<Record<string, RuleCase>> = {
  ladder: {
    about: 'From gross to cashable: engagement, completion, success, deadweight, displacement, haircuts, lag, profile.',
    case: smallCase({
      haircuts: { demonstrated: 0.1, probable: 0.3, possible: 0.5 },
      item: { cashable: { share: 0.6, lag: 3, from: '2024-03', capacity: { unit: 'bed', cost: 500 } } },
      effect: {
        id: 'minder',
        evidence: 'probable',
        deadweight: 0.1,
        displacement: 0.05,
        outside: [{ project: 'Wijkteam', share: 0.2, reason: 'same families' }],
        profile: { delay: 2, rampUp: 4, duration: 15, dropOff: 0.1 },
      },
      intervention: { engagement: 0.9, completion: 0.8, success: 0.7 },
    }),
  },
  'forms-of-change': {
    about: 'A reduction, a ratio, a new volume and an amount; use that rises; a transfer and who loses it.',
    case: smallCase({
      costItems: ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        targetGroup: 'groep',
        domain: 'wmo',
        volume: 12,
        price: 100,
        payers: { gemeente: 0.4, zorgverzekeraar: 0.6 },
        ...(id === 'd' ? { nature: 'transfer', recipient: 'huishouden' } : {}),
      })),
      intervention: {
        effects: [
          { costItem: 'a', reduction: -0.1, evidence: 'possible' },
          { costItem: 'b', ratio: 0.8, evidence: 'probable' },
          { costItem: 'c', volume: 9, evidence: 'demonstrated' },
          { costItem: 'd', amount: 250, evidence: 'demonstrated' },
        ],
      },
    }),
  },
  overlap: {
    about: 'Two interventions on one cost item, in a stated order, for a group that grows.',
    case: smallCase({
      attribution: { overlap: 'additive', rule: 'sequential', order: ['hulp', 'buurt'] },
      targetGroups: [{ id: 'groep', households: 40, growth: 0.02 }],
      interventions: ['buurt', 'hulp'].map((id) => ({
        id,
        targetGroup: 'groep',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 15, per: 'cohort' }],
        effects: [{ costItem: 'post', reduction: 0.4, evidence: 'demonstrated' }],
      })),
    }),
  },
  costs: {
    about: 'The three rhythms of costs, contingency, value added tax, money that ends, and who pays by period.',
    case: smallCase({
      contingency: 0.05,
      intervention: {
        costs: [
          {
            id: 'een',
            name: 'Eenmalig',
            kind: 'once',
            amount: 1000,
            month: '2024-03',
            payers: 'gemeente',
            contingency: 0.1,
            vat: { rate: 0.21, recoverable: 0.5 },
            taskField: '6.2',
            funding: 'structural',
            incidentalThrough: '2024-03',
          },
          {
            id: 'jaar',
            name: 'Per jaar',
            kind: 'yearly',
            amount: 800,
            from: '2024-02',
            through: '2025-09',
            payers: [{ shares: 'gemeente' }, { from: '2025-01', shares: { gemeente: 0.5, zorgverzekeraar: 0.5 } }],
            contingency: 0.2,
            vat: { rate: 0.21, recoverable: 1 },
            taskField: '6.2',
            funding: 'structural',
            incidentalThrough: '2024-06',
          },
          {
            id: 'instroom',
            name: 'Per huishouden',
            kind: 'per-household',
            amount: { value: 50, priceLevel: 2024 },
            payers: 'zorgverzekeraar',
            contingency: 0,
            vat: { rate: 0.09, recoverable: 0 },
            taskField: '6.71',
            funding: 'structural',
            incidentalThrough: '2024-12',
          },
        ],
      },
    }),
  },
  income: {
    about: 'Income that rises, a transfer that a party pays, and money that comes in with the intervention.',
    case: smallCase({
      incomeItems: [
        {
          ...loon,
          name: 'Loon',
          unit: 'maand',
          volumeGrowth: 0.01,
          priceGrowth: 0.01,
          recipients: [
            { shares: 'huishouden' },
            {
              from: '2025-01',
              shares: { huishouden: 0.7, gemeente: 0.3 },
              source: 'made up',
              assumption: 'made up',
              evidence: 'possible',
            },
          ],
          cashable: { share: 0.9, lag: 2, from: '2024-02' },
          valuationGroup: 'werk',
          taskField: '6.3',
        },
        { ...loon, id: 'toeslag', nature: 'transfer', payer: 'gemeente' },
      ],
      intervention: {
        effects: [
          { costItem: 'post', reduction: 0.5, evidence: 'demonstrated' },
          { incomeItem: 'loon', amount: 300, evidence: 'probable' },
          { incomeItem: 'toeslag', ratio: 1.5, evidence: 'possible' },
        ],
        income: [
          {
            id: 'subsidie',
            name: 'Subsidie',
            kind: 'once',
            amount: 100,
            month: '2024-01',
            recipients: 'gemeente',
            payer: 'zorgverzekeraar',
            taskField: '6.2',
          },
          {
            id: 'premie',
            name: 'Premie',
            kind: 'yearly',
            amount: 60,
            from: '2024-01',
            through: '2025-06',
            recipients: 'gemeente',
            payer: 'zorgverzekeraar',
            taskField: '6.2',
          },
          {
            id: 'eigen',
            name: 'Eigen bijdrage',
            kind: 'per-household',
            amount: 20,
            recipients: 'gemeente',
            payer: 'huishouden',
            taskField: '6.2',
          },
        ],
      },
    }),
  },
}
