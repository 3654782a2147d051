import type { Month } from '../../timeline/index.js'
import { idPattern } from '../grammar/basics.js'
import type { Money, Quantity } from '../numbers/quantity.js'
import type { ItemSelection } from '../parts/agreements/item-selection.js'
import type { Settlement } from '../parts/agreements/settlement.js'
import { valueAt } from '../paths/value-at.js'
import type { Placed } from './placed.js'
import { lines, type CaseSketch, type Checked, type Sketch } from './sketch.js'

interface Phase {
  readonly from?: string | undefined
  readonly through?: string | undefined
}

/** The table of a settlement rule by member: its key, or use. */
export const tableOf = (
  settlement: Sketch<Settlement>,
):
  | { readonly field: 'key' | 'use'; readonly table: Readonly<Record<string, Sketch<Quantity> | undefined>> }
  | undefined => {
  const { rule } = settlement
  if (rule?.kind === 'moving-average') return rule.use && { field: 'use', table: rule.use }
  if (rule?.kind === 'fixed-key' || rule?.kind === 'hybrid') return rule.key && { field: 'key', table: rule.key }
  return undefined
}

/** All parties that settlements, agreements and the fund name. */
export function* movingParties({ sketch, input }: Checked): Generator<Placed<string | undefined>> {
  for (const [settlement, position] of lines(sketch.settlements)) {
    const path = ['settlements', position]
    // Where members are not written they are the parties of the table.
    if (valueAt(input, [...path, 'members']) !== undefined) {
      for (const [member, number] of lines(settlement.members)) yield [member, [...path, 'members', number]]
    }
    const { field, table } = tableOf(settlement) ?? { field: 'key', table: {} }
    for (const party of Object.keys(table)) if (idPattern.test(party)) yield [party, [...path, field, party]]
  }
  for (const [agreement, position] of lines(sketch.agreements)) {
    const path = ['agreements', position]
    if (agreement.kind === 'contribution') {
      yield [agreement.payer, [...path, 'payer']]
      yield [agreement.recipient, [...path, 'recipient']]
    } else if (agreement.kind === 'outcome-contract') {
      yield [agreement.investor, [...path, 'investor']]
      yield [agreement.recipient, [...path, 'recipient']]
      yield [agreement.outcomePayer, [...path, 'outcomePayer']]
    }
  }
  const { fund } = sketch
  if (fund === undefined) return
  yield [fund.party, ['fund', 'party']]
  for (const [deposit, number] of lines(fund.deposits)) yield [deposit.party, ['fund', 'deposits', number, 'party']]
  for (const [endowment, number] of lines(fund.endowments))
    yield [endowment.party, ['fund', 'endowments', number, 'party']]
  for (const [payment, path] of fundPayments(sketch)) yield [payment.recipient, [...path, 'recipient']]
}

/** All payments of the fund. */
export function* fundPayments({ fund }: CaseSketch): Generator<Placed<Sketch<FundPayment>>> {
  if (fund?.use?.kind !== 'payments') return
  for (const [payment, number] of lines(fund.use.payments)) yield [payment, ['fund', 'use', 'payments', number]]
}

interface FundPayment {
  readonly recipient: string
  readonly from: Month
  readonly through: Month
  readonly amount: Money
}

/** All selections of cost items in settlements and agreements. */
export function* itemSelections(sketch: CaseSketch): Generator<Placed<Sketch<ItemSelection>>> {
  for (const [settlement, position] of lines(sketch.settlements)) {
    if (settlement.on !== undefined) yield [settlement.on, ['settlements', position]]
  }
  for (const [agreement, position] of lines(sketch.agreements)) {
    const path = ['agreements', position]
    if (agreement.kind === 'outcome-contract' && agreement.on !== undefined) yield [agreement.on, path]
    if (
      agreement.kind === 'contribution' &&
      agreement.terms?.kind === 'share-of-savings' &&
      agreement.terms.on !== undefined
    ) {
      yield [agreement.terms.on, [...path, 'shareOfSavings']]
    }
  }
}

/** All amounts in euros that settlements, agreements and the fund state. */
export function* movedAmounts(sketch: CaseSketch): Generator<Placed<Sketch<Money>>> {
  for (const [settlement, position] of lines(sketch.settlements)) {
    if (settlement.rule?.kind !== 'moving-average') continue
    for (const [party, use] of Object.entries(settlement.rule.use ?? {}))
      if (use !== undefined) yield [use, ['settlements', position, 'use', party]]
  }
  for (const [agreement, position] of lines(sketch.agreements)) {
    const path = ['agreements', position]
    if (agreement.kind === 'contribution') {
      const { terms, cap } = agreement
      if (terms?.kind === 'once' && terms.amount !== undefined) yield [terms.amount, [...path, 'once', 'amount']]
      if (terms?.kind === 'yearly' && terms.amount !== undefined) yield [terms.amount, [...path, 'yearly']]
      if (cap !== undefined) yield [cap, [...path, 'cap']]
    } else if (agreement.kind === 'outcome-contract') {
      for (const [advance, number] of lines(agreement.advances)) {
        if (advance.amount !== undefined) yield [advance.amount, [...path, 'advances', number, 'amount']]
      }
    }
  }
  for (const [endowment, number] of lines(sketch.fund?.endowments)) {
    if (endowment.amount !== undefined) yield [endowment.amount, ['fund', 'endowments', number, 'amount']]
  }
  for (const [payment, path] of fundPayments(sketch))
    if (payment.amount !== undefined) yield [payment.amount, [...path, 'amount']]
}

/** All phases of settlements, agreements and payments of the fund. */
export function* movingPhases(sketch: CaseSketch): Generator<Placed<Phase>> {
  for (const [settlement, position] of lines(sketch.settlements)) yield [settlement, ['settlements', position]]
  for (const [agreement, position] of lines(sketch.agreements)) yield [agreement, ['agreements', position]]
  yield* fundPayments(sketch)
}

/** All single months in which agreements and the fund move money. */
export function* movingMonths(sketch: CaseSketch): Generator<Placed<string | undefined>> {
  for (const [agreement, position] of lines(sketch.agreements)) {
    const path = ['agreements', position]
    if (agreement.kind === 'contribution' && agreement.terms?.kind === 'once')
      yield [agreement.terms.month, [...path, 'once', 'month']]
    if (agreement.kind !== 'outcome-contract') continue
    for (const [advance, number] of lines(agreement.advances))
      yield [advance.month, [...path, 'advances', number, 'month']]
  }
  for (const [endowment, number] of lines(sketch.fund?.endowments))
    yield [endowment.month, ['fund', 'endowments', number, 'month']]
}
