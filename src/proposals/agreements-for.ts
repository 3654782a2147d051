import type { Id } from '../base/index.js'
import { type BusinessCase, type Contribution, id, nameById } from '../case/index.js'
import { type Decimal, ONE, sum, ZERO } from '../money/index.js'
import { formulasOf, type Results } from '../calculation/index.js'
import { readExactly } from '../sheet/index.js'
import type { Proposal, ProposalRule } from './proposal.js'

/**
 * Payments at present value as agreements of the case. A payer whose savings allow it pays a share of them as they come
 * in; any other pays once, at the start of the timeline.
 *
 * @param saved the savings of each payer at present value (`savingsOf`)
 */
export const agreementsFor = (
  rule: ProposalRule,
  businessCase: BusinessCase,
  results: Results,
  payments: Proposal['payments'],
  saved: ReadonlyMap<string, Decimal>,
): readonly Contribution[] => {
  const [firstFactor] = results.conventions.discounting.factors
  return payments.map(({ payer, recipient, presentValue }, position): Contribution => {
    const due = sum(payments.filter((payment) => payment.payer === payer).map((payment) => payment.presentValue))
    const savings = saved.get(payer) ?? ZERO
    const names = { payer: nameById(businessCase.parties, payer), recipient: nameById(businessCase.parties, recipient) }
    const common = {
      kind: 'contribution',
      id: freeId(businessCase, `voorstel-${rule}-${position + 1}`),
      name: `Voorstel: bijdrage van ${names.payer} aan ${names.recipient}`,
      payer: id(payer),
      recipient: id(recipient),
    } as const
    const isAffordable = savings.gt(0) && due.div(savings).plus(givenAway(businessCase, payer)).lte(ONE)
    return isAffordable
      ? {
          ...common,
          terms: {
            kind: 'share-of-savings',
            share: { value: presentValue.div(savings) },
            on: { domains: [], costItems: [] },
          },
        }
      : {
          ...common,
          terms: {
            kind: 'once',
            amount: { value: presentValue.div(firstFactor ?? ONE) },
            month: businessCase.timeline.from,
          },
        }
  })
}

/** The present value of what each party saves in periods in which it saves: what a share of all of it would pay. */
export const savingsOf = (businessCase: BusinessCase): ReadonlyMap<string, Decimal> => {
  const { savingsToShare, sheet } = formulasOf(businessCase)
  const values = readExactly(sheet, { only: savingsToShare.values() })
  return new Map([...savingsToShare].map(([party, formula]) => [party, values.scalar(formula)]))
}

/** The share of its savings that a party has already promised to others or to the fund. */
const givenAway = ({ agreements, fund }: BusinessCase, payer: string): Decimal =>
  sum([
    ...agreements.map((agreement) => {
      if (agreement.kind === 'outcome-contract') return agreement.outcomePayer === payer ? agreement.share.value : ZERO
      return agreement.payer === payer && agreement.terms.kind === 'share-of-savings'
        ? agreement.terms.share.value
        : ZERO
    }),
    ...(fund?.deposits ?? []).map(({ party, share }) => (party === payer ? share.value : ZERO)),
  ])

/** An id that no agreement of the case has yet. */
const freeId = ({ agreements }: BusinessCase, wanted: string): Id => {
  const taken = new Set<string>(agreements.map((agreement) => agreement.id))
  let free = wanted
  for (let number = 2; taken.has(free); number++) free = `${wanted}-bis-${number}`
  return id(free)
}
