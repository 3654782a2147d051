import { smallCase } from '../../tests/rules/small-case.js'
import { type RuleCase, yearly } from './rule-case.js'

/** Time, prices and uncertain numbers. */
export const timeAndPrices: Readonly<Record<string, RuleCase>> = {
  'halved-costs': {
    about: 'Ten households, 12 units of 100 euros, halved: 6,000 euros a year saved for the gemeente.',
    case: smallCase({}),
  },
  discounting: {
    about: 'A schedule of rates, amounts at the end of the year, another base year.',
    case: smallCase({
      discounting: {
        schedule: [
          { fromYear: 1, rate: 0.03 },
          { fromYear: 2, rate: 0.02 },
        ],
        timing: 'end',
        baseYear: 2023,
      },
      intervention: { costs: [yearly] },
    }),
  },
  'discount-regime': {
    about: 'A published discount regime, with amounts half-way the year.',
    case: smallCase({ discounting: { regime: 'uk-green-book', timing: 'mid' }, intervention: { costs: [yearly] } }),
  },
  prices: {
    about: 'Amounts of other years brought to the price level of the case, by a published index and by an own one.',
    case: smallCase({
      prices: {
        level: 2024,
        index: 'cbs-cpi',
        inflation: 0.02,
        indices: [{ id: 'eigen', name: 'Eigen reeks', source: 'made up', values: { 2020: 80, 2024: 100 } }],
      },
      item: { price: { value: 80, priceLevel: 2020, index: 'eigen' }, priceGrowth: 0.01, volumeGrowth: 0.02 },
      intervention: { costs: [{ ...yearly, amount: { value: 1000, priceLevel: 2019 } }] },
    }),
  },
  'reference-data': {
    about:
      'An amount that refers to a unit cost of the case, one that departs from it, and an index of the case itself.',
    case: smallCase({
      referenceData: {
        unitCosts: [{ id: 'hulp-2022', unit: 'per uur', amount: 80, priceYear: 2022, source: 'made up' }],
        priceIndices: [{ id: 'reeks', values: { 2022: 90, 2024: 100 }, source: 'made up' }],
        discountRegimes: [{ id: 'eigen', steps: [{ fromYear: 1, rate: 0.03 }], source: 'made up' }],
      },
      prices: { level: 2024, index: 'reeks' },
      discounting: { regime: 'eigen' },
      item: { price: { reference: 'hulp-2022' } },
      intervention: {
        costs: [{ ...yearly, amount: { reference: 'hulp-2022', value: 900, assumption: 'made up' } }],
      },
    }),
  },
  months: {
    about: 'A timeline that begins and ends within a year, by month, with enrolment by month.',
    case: smallCase({
      timeline: { from: '2024-04', through: '2025-06', step: 'month' },
      intervention: {
        startDelay: 1,
        enrolment: [{ from: '2024-05', through: '2024-12', households: 1, per: 'month' }],
        costs: [{ ...yearly, from: '2024-05', through: '2025-03' }],
      },
    }),
  },
  'numbers-by-date': {
    about: 'Volume, price, households and a yearly cost that change; a cost item that ends.',
    case: smallCase({
      targetGroups: [
        {
          id: 'groep',
          households: [
            { from: '2024-01', value: 20 },
            { from: '2025-01', value: 30, source: 'made up' },
          ],
        },
      ],
      item: {
        volume: [
          { from: '2024-01', value: 12 },
          { from: '2024-07', value: 8 },
        ],
        price: [
          { from: '2024-01', value: 100 },
          { from: '2025-04', value: 110, priceLevel: 2024 },
        ],
        from: '2024-02',
        through: '2025-10',
      },
      intervention: {
        costs: [
          {
            ...yearly,
            amount: [
              { from: '2024-01', value: 1000 },
              { from: '2025-01', value: 500, priceLevel: 2024 },
            ],
          },
        ],
      },
    }),
  },
  'uncertain-numbers': {
    about:
      'Every form of an uncertain number: the results take the value, else the stated mean, else the mean of the form.',
    case: smallCase({
      targetGroups: [{ id: 'groep', households: { value: 100, low: 90, high: 120 } }],
      item: {
        volume: { distribution: 'pert', low: 10, mode: 12, high: 16 },
        price: { distribution: 'lognormal', mean: 100, sd: 20, truncate: { min: 20, max: 400 } },
        cashable: { share: { distribution: 'beta', alpha: 4, beta: 6 } },
      },
      effect: { reduction: { low: 0.3, mode: 0.5, high: 0.6, interval: 0.9 } },
      intervention: {
        success: {
          outcomes: [
            { value: 0.4, probability: 0.25 },
            { value: 0.6, probability: 0.75 },
          ],
        },
        costs: [{ ...yearly, amount: { distribution: 'uniform', low: 500, high: 1500 } }],
      },
      correlations: [{ between: ['costItems.post.price', 'costItems.post.volume'], rank: 0.5 }],
      scenarios: [
        { id: 'duurder', name: 'Duurder', kind: 'pessimistic', set: { 'costItems.post.price': 80 } },
        { id: 'later', kind: 'delayed-a-year', set: { startDelay: 1 } },
      ],
      beyondHorizon: 'accept',
      startDelay: { value: 0, low: 0, high: 2 },
    }),
  },
}
