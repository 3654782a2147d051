import { evidenceGrades, type Agreement, type Contribution, type OutcomeContract } from '../case/index.js'
import type { FormulaId } from '../formula/index.js'
import type { CaseWriter } from './case-writer.js'
import { label } from './label.js'
import type { AgreementEntry } from './ledger-entry.js'
import { coversAll, evenFraction } from './payer-weights.js'
import { previous } from './previous.js'
import type { RetainedSavings } from './retained-savings.js'
import { activeMonths, occurs, windowOf } from './window.js'

/** Money that goes from one party to another: an amount of at least nought in each period. */
export interface Payment {
  readonly agreement: string
  readonly payer: string
  readonly recipient: string
  readonly timing: AgreementEntry['timing']
  readonly amount: FormulaId
}

/** Writes what the agreements of a case move (design 3.7). */
export const agreementPayments = (write: CaseWriter, retained: RetainedSavings): readonly Payment[] => {
  const { agreements } = write.businessCase
  const written = new Map<string, readonly Payment[]>()
  // What hands money on rests on the agreement it hands it on from; circles are refused before a case gets here.
  const paymentsOf = (agreement: Agreement): readonly Payment[] => {
    const known = written.get(agreement.id)
    if (known !== undefined) return known
    const payments =
      agreement.kind === 'outcome-contract'
        ? outcomePayments(write, agreement, retained)
        : [contribution(write, agreement, retained, receivedUnder)]
    written.set(agreement.id, payments)
    return payments
  }
  const receivedUnder = (id: string, party: string): FormulaId => {
    const source = agreements.find((candidate) => candidate.id === id)
    const payments = source === undefined ? [] : paymentsOf(source).filter(({ recipient }) => recipient === party)
    return write.add(write.noughts, ...payments.map(({ amount }) => amount))
  }
  return agreements.flatMap(paymentsOf)
}

/** The two lines of a payment: paid by one party, received by the other. */
export const paymentEntries = (write: CaseWriter, payment: Payment): readonly AgreementEntry[] => {
  const { agreement, payer, recipient, timing, amount } = payment
  const line = (party: string, direction: AgreementEntry['direction'], row: FormulaId): AgreementEntry => ({
    kind: 'agreement',
    agreement,
    party,
    direction,
    timing,
    row: write.named(row, 'eur', label(`agreement.${direction}`, { agreement, party })),
  })
  return [line(payer, 'paid', write.multiply(write.constant(-1), amount)), line(recipient, 'received', amount)]
}

const contribution = (
  write: CaseWriter,
  agreement: Contribution,
  retained: RetainedSavings,
  receivedUnder: (agreement: string, party: string) => FormulaId,
): Payment => {
  const { id, payer, recipient, terms, cap } = agreement
  const path = `agreements.${id}`
  const about = { agreement: id }
  const uncapped = ((): FormulaId => {
    switch (terms.kind) {
      case 'once':
        return write.multiply(
          write.money(terms.amount, `${path}.amount`, 'eur', label('agreement-amount', about)),
          occurs(write, windowOf(write, terms.month, terms.month).start, write.constant(0)),
        )
      case 'yearly':
        return write.divide(
          write.multiply(
            write.money(terms.amount, `${path}.amount`, 'eur', label('agreement-amount', about)),
            activeMonths(write, windowOfAgreement(write, agreement), write.constant(0)),
          ),
          write.constant(12),
        )
      case 'share-of-savings':
        return write.multiply(
          write.quantity(terms.share, `${path}.share`, 'share', label('agreement-share', about)),
          positive(write, retained.of(payer, terms.on)),
          fractionRunning(write, agreement),
        )
      case 'share-of-agreement':
        return write.multiply(
          write.quantity(terms.share, `${path}.share`, 'share', label('agreement-share', about)),
          receivedUnder(terms.agreement, payer),
          fractionRunning(write, agreement),
        )
    }
  })()
  const amount =
    cap === undefined
      ? uncapped
      : upTo(write, uncapped, write.money(cap, `${path}.cap`, 'eur', label('agreement-cap', about)))
  return { agreement: id, payer, recipient, timing: terms.kind === 'once' ? 'start' : 'even', amount }
}

/** An investor pays up front; the outcome payer repays out of proven savings, up to the advances and the maximum return on them. */
const outcomePayments = (
  write: CaseWriter,
  contract: OutcomeContract,
  retained: RetainedSavings,
): readonly Payment[] => {
  const { id, investor, recipient, outcomePayer, advances, proven } = contract
  const path = `agreements.${id}`
  const about = { agreement: id }
  const advanced = write.add(
    write.noughts,
    ...advances.map(({ month, amount }, position) =>
      write.multiply(
        write.money(amount, `${path}.advances[${position}].amount`, 'eur', label('agreement-advance', about)),
        occurs(write, windowOf(write, month, month).start, write.constant(0)),
      ),
    ),
  )
  const counts = evidenceGrades.slice(0, evidenceGrades.indexOf(proven) + 1)
  const provenSavings = retained.of(outcomePayer, contract.on, ({ evidence }) => counts.includes(evidence))
  const due = write.multiply(
    write.quantity(contract.share, `${path}.share`, 'share', label('agreement-share', about)),
    positive(write, provenSavings),
    fractionRunning(write, contract),
  )
  const most = write.multiply(
    write.add(
      write.constant(1),
      write.quantity(contract.maximumReturn, `${path}.maximumReturn`, 'share', label('maximum-return', about)),
    ),
    write.running(advanced),
  )
  return [
    { agreement: id, payer: investor, recipient, timing: 'start', amount: advanced },
    { agreement: id, payer: outcomePayer, recipient: investor, timing: 'even', amount: upTo(write, due, most) },
  ]
}

/** A row that is paid until what was paid in all reaches a most, which may itself grow in time. */
const upTo = (write: CaseWriter, row: FormulaId, most: FormulaId): FormulaId => {
  const paid = write.minimum(write.running(row), most)
  return write.subtract(paid, previous(write, paid))
}

const positive = (write: CaseWriter, row: FormulaId): FormulaId => write.maximum(write.constant(0), row)

const windowOfAgreement = (write: CaseWriter, { from, through }: Agreement): ReturnType<typeof windowOf> =>
  windowOf(write, from ?? write.timeline.from, through ?? write.timeline.through)

const fractionRunning = (write: CaseWriter, agreement: Agreement): FormulaId => {
  const window = windowOfAgreement(write, agreement)
  return coversAll(write, window) ? write.constant(1) : evenFraction(write, window)
}
