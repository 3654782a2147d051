import { type Decimal, sum } from '../../../money/index.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'

/** What may be used of a budget by year is the whole of it, in years of the timeline. */
export function* budgetPlan({ sketch: { budget, timeline } }: Checked): Generator<Finding> {
  const planned = Object.entries(budget?.planned ?? {})
  const amount = budget?.amount?.value
  const values = planned.map(([, each]) => each?.value)
  if (amount === undefined || values.some((value) => value === undefined)) return
  const [first, last] = [timeline?.from?.slice(0, 4), timeline?.through?.slice(0, 4)]
  for (const [year] of planned)
    if (first !== undefined && last !== undefined && (year < first || year > last)) yield outside(year, first, last)
  const total = sum(values as readonly Decimal[])
  // Amounts of several price levels are not added up here: what they come to in one is a result.
  const levels = new Set([budget?.amount, ...planned.map(([, each]) => each)].map((each) => each?.priceLevel))
  if (levels.size === 1 && !total.eq(amount)) yield otherSum(total, amount)
}

const outside = (year: string, first: string, last: string): Finding => ({
  code: 'outside-timeline',
  path: ['budget', 'planned', year],
  value: year,
  values: () => ({ least: Number(first), most: Number(last) }),
  nl: () => ({
    message: `het budget heeft geld in ${year}, en de looptijd gaat van ${first} tot en met ${last}`,
    remedy: 'Kies een jaar binnen de looptijd, of verleng de looptijd.',
  }),
  en: () => ({
    message: `the budget has money in ${year}, and the timeline goes from ${first} through ${last}`,
    remedy: 'Choose a year within the timeline, or extend the timeline.',
  }),
})

const otherSum = (total: Decimal, amount: Decimal): Finding => {
  const difference = amount.minus(total)
  const [missing, by] = [difference.gt(0), difference.abs().toString()]
  return {
    code: 'budget-plan',
    path: ['budget', 'planned'],
    value: total.toString(),
    values: () => ({ total: total.toNumber(), whole: amount.toNumber(), difference: difference.toNumber() }),
    nl: () => ({
      message: `wat er per jaar van het budget gebruikt mag worden is samen ${total.toString()}, en het budget is ${amount.toString()}`,
      reason: 'het plan verdeelt het hele bedrag over de jaren, en niet meer dan dat',
      remedy: `Verdeel ${by} ${missing ? 'meer' : 'minder'} over de jaren, of pas amount aan.`,
    }),
    en: () => ({
      message: `what may be used of the budget by year is ${total.toString()} together, and the budget is ${amount.toString()}`,
      reason: 'the plan divides the whole amount over the years, and no more than that',
      remedy: `Divide ${by} ${missing ? 'more' : 'less'} over the years, or change amount.`,
    }),
  }
}
