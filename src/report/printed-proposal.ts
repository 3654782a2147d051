import type { Proposal } from '../appraisal/index.js'
import { roundToTotal, sum, ZERO, type Decimal } from '../money/index.js'
import type { PrintedNpv } from './printed-npvs.js'

/** A proposal in whole euros that add up: what a party has now, less what it pays and with what it receives, is what it has then. */
export interface PrintedProposal {
  /** In the order of the parties of the proposal; now as the table of parties prints it. */
  readonly before: readonly Decimal[]
  readonly after: readonly Decimal[]
  /** In the order of its payments. */
  readonly payments: readonly Decimal[]
}

/**
 * Rounds a proposal for print. What parties have then is rounded to what they have now together, and payments follow from the two: so
 * who is to come to nought is printed at nought. A figure can differ from its own rounding by a euro or two.
 */
export const printedProposal = ({ parties, payments }: Proposal, printed: PrintedNpv): PrintedProposal => {
  const before = new Map(parties.map(({ party, npvBefore }) => [party, printed(`${party}.cash.npv`, npvBefore)]))
  const paying = new Set(payments.map(({ payer }) => payer))
  const receiving = new Set(payments.map(({ recipient }) => recipient))
  const exact = new Map(parties.map(({ party, npvAfter }) => [party, npvAfter]))
  const changes = changesOf({ before, exact, paying, receiving })
  const [payers, recipients] = [[...paying], [...receiving]]
  const amounts = paymentsOf(
    payers.map((party) => (changes.get(party) ?? ZERO).neg()),
    recipients.map((party) => changes.get(party) ?? ZERO),
  )
  return {
    before: [...before.values()],
    after: [...before].map(([party, amount]) => amount.plus(changes.get(party) ?? ZERO)),
    payments: payments.map(({ payer, recipient }) => amounts[payers.indexOf(payer)]?.[recipients.indexOf(recipient)] ?? ZERO),
  }
}

interface Sides {
  readonly before: ReadonlyMap<string, Decimal>
  readonly exact: ReadonlyMap<string, Decimal>
  readonly paying: ReadonlySet<string>
  readonly receiving: ReadonlySet<string>
}

/** By how much each party is printed to change; a payment so small that its party would seem to move the other way is printed as nought. */
const changesOf = ({ before, exact, paying, receiving }: Sides): ReadonlyMap<string, Decimal> => {
  const all = [...before.keys()].filter((party) => paying.has(party) || receiving.has(party))
  const now = (party: string): Decimal => before.get(party) ?? ZERO
  for (let moved = all; moved.length > 0; ) {
    const after = roundedTo(sum(moved.map(now)), moved.map((party) => exact.get(party) ?? ZERO))
    const changes = new Map(moved.map((party, at) => [party, (after[at] ?? ZERO).minus(now(party))]))
    const left = moved.filter((party) => !(paying.has(party) ? changes.get(party)?.gt(0) : changes.get(party)?.lt(0)))
    if (left.length === moved.length) return changes
    moved = left
  }
  return new Map()
}

/** Amounts in whole euros with a whole sum that is a euro or two from theirs: the difference is shared in proportion, so that nought stays nought. */
const roundedTo = (total: Decimal, amounts: readonly Decimal[]): readonly Decimal[] => {
  const whole = sum(amounts)
  if (!whole.round().isZero()) return roundToTotal(amounts.map((amount) => amount.times(total).div(whole)), 0)
  const [, ...others] = roundToTotal(amounts, 0)
  return [total.minus(sum(others)), ...others]
}

/** Each payer pays each recipient in proportion to what that one lacks still: whole euros, whose rows and columns add up to what is given. */
const paymentsOf = (paid: readonly Decimal[], received: readonly Decimal[]): readonly (readonly Decimal[])[] => {
  let lacking = received
  return paid.map((amount) => {
    const open = sum(lacking)
    const row = open.isZero() ? lacking.map(() => ZERO) : roundToTotal(lacking.map((lacks) => lacks.times(amount).div(open)), 0)
    lacking = lacking.map((lacks, at) => lacks.minus(row[at] ?? ZERO))
    return row
  })
}
