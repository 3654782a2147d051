import type { Results } from '../appraisal/index.js'
import type { Label } from '../formula/index.js'
import { roundToTotal, sum, ZERO, type Decimal } from '../money/index.js'
import { sameFigure } from './printed-npvs.js'
import { roundedParties, type RoundedParty } from './rounded-parties.js'
import { roundedSociety } from './rounded-society.js'

/** Prints the present values that make up an NPV, by what they stand for; undefined for any other figure. */
export type PrintedParts = (label: Label, value: Decimal) => Decimal | undefined

/** What of a party is printed together: an NPV, and the present values that it is the sum of. */
type Parts = Readonly<Record<string, readonly [exact: Decimal, printed: Decimal]>>

/** Whether a figure is an NPV of a party or of society, or a present value that one is the sum of. */
export const isPrintedPart = ({ concept, about }: Label): boolean =>
  about.party !== undefined && (/^(cash|welfare)\.npv$/.test(concept) || /^(costs|cash\.(savings|settlement|retained|received|paid)|welfare\.(costs|savings|societal))\.present-value$/.test(concept))

/**
 * The NPVs of parties and of society, and what they are made up of, in whole euros as the tables print them: the parts of an NPV add up to
 * it. Costs stand in both views under one name, and their euro may differ between the two: so it is said in which they are read.
 */
export const printedParts = (results: Results, view: 'cash' | 'welfare'): PrintedParts => {
  const parts = view === 'cash' ? cashParts(results) : welfareParts(results)
  return ({ concept, about }, value) => {
    const [exact, printed] = parts.get(about.party ?? '')?.[concept] ?? []
    return exact !== undefined && sameFigure(value, exact) ? printed : undefined
  }
}

const cashParts = (results: Results): ReadonlyMap<string, Parts> => {
  const { parties, total } = roundedParties(results)
  const lines = parties.map((line) => ({ ...line, ...receivedAndPaid(line) }))
  const everyone = {
    party: results.society,
    ...total,
    received: sum(lines.map(({ received }) => received)),
    paid: sum(lines.map(({ paid }) => paid)),
  }
  return new Map(
    [...lines, everyone].map(({ party: { id, cash }, costs, savings, settlement, received, paid, npv }) => [
      id,
      {
        'cash.npv': [cash.npv, npv],
        'costs.present-value': [cash.costs.presentValue, costs],
        'cash.savings.present-value': [cash.savings.presentValue, savings],
        'cash.settlement.present-value': [cash.settlement.presentValue, settlement],
        'cash.retained.present-value': [cash.retained.presentValue, savings.plus(settlement)],
        'cash.received.present-value': [cash.received.presentValue, received],
        'cash.paid.present-value': [cash.paid.presentValue, paid],
      },
    ]),
  )
}

/** The tables have what agreements bring and take as one figure; who only pays receives nothing. */
const receivedAndPaid = ({ party: { cash }, agreements }: RoundedParty): { readonly received: Decimal; readonly paid: Decimal } => {
  const [in_, out] = [cash.received.presentValue, cash.paid.presentValue]
  const received = in_.isZero() ? ZERO : out.isZero() ? agreements : in_.round()
  return { received, paid: agreements.minus(received) }
}

const welfareParts = (results: Results): ReadonlyMap<string, Parts> => {
  const { costs, benefits, societal, npv } = roundedSociety(results)
  return new Map(
    [...results.parties, results.society].map(({ id, welfare }) => {
      const exact = [welfare.costs, welfare.savings, welfare.societal].map(({ presentValue }) => presentValue)
      const rounded = id === results.society.id ? [costs, benefits.minus(societal), societal] : roundToTotal(exact, 0)
      const [forCosts = ZERO, forSavings = ZERO, forSocietal = ZERO] = rounded
      const cost = [welfare.costs.presentValue, forCosts] as const
      return [
        id,
        {
          'welfare.npv': [welfare.npv, id === results.society.id ? npv : sum(rounded)],
          'costs.present-value': cost,
          'welfare.costs.present-value': cost,
          'welfare.savings.present-value': [welfare.savings.presentValue, forSavings],
          'welfare.societal.present-value': [welfare.societal.presentValue, forSocietal],
        },
      ]
    }),
  )
}
