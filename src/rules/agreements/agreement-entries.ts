import { evidenceGrades, type Agreement, type Contribution, type OutcomeContract } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { AgreementEntry } from '../payers/ledger-entry.js'
import { evenFraction } from '../time/arising-fraction.js'
import type { RetainedSavings } from './retained-savings.js'
import { savingsToShare } from './savings-to-share.js'
import { activeMonths, coversAll, intersection, occurs, wholeTimeline, type Window, windowOf } from '../time/window.js'

/** Money that goes from one party to another: an amount of at least zero in each period. */
export interface Payment {
  readonly agreement: string
  readonly payer: string
  readonly recipient: string
  readonly timing: AgreementEntry['timing']
  readonly amount: FormulaId
}

/** A payment that may be passed through, in the months in which the agreement to do so runs. */
interface DatedPayment extends Payment {
  /** The part of each period's amount that is paid within a window. */
  readonly within: (window: Window) => FormulaId
}

/** Writes what the agreements of a case move (docs/agreements.md, Contributions and Outcome contract). */
export const agreementPayments = (write: CaseWriter, retained: RetainedSavings): readonly Payment[] => {
  const { agreements } = write.businessCase
  const written = new Map<string, readonly DatedPayment[]>()
  // A pass-through rests on the agreement whose money it passes on; cycles are refused before a case gets here.
  const paymentsOf = (agreement: Agreement): readonly DatedPayment[] => {
    const known = written.get(agreement.id)
    if (known !== undefined) return known
    const payments =
      agreement.kind === 'outcome-contract'
        ? outcomePayments(write, agreement, retained)
        : [contribution(write, agreement, retained, receiptUnder)]
    written.set(agreement.id, payments)
    return payments
  }
  // Who receives under an agreement receives one payment: an investor is not its recipient.
  const receiptUnder = (id: string, party: string): DatedPayment | undefined => {
    const source = agreements.find((candidate) => candidate.id === id)
    return source === undefined ? undefined : paymentsOf(source).find(({ recipient }) => recipient === party)
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
    counterparty: party === payer ? recipient : payer,
    direction,
    timing,
    row: write.named(row, `agreement.${direction}`, { agreement, party }),
  })
  return [line(payer, 'paid', write.multiply(write.constant(-1), amount)), line(recipient, 'received', amount)]
}

/** What a contribution pays before its cap, and when. */
type Terms = Pick<DatedPayment, 'timing' | 'amount' | 'within'>

const contribution = (
  write: CaseWriter,
  agreement: Contribution,
  retained: RetainedSavings,
  receiptUnder: (agreement: string, party: string) => DatedPayment | undefined,
): DatedPayment => {
  const { id, payer, recipient, terms, cap } = agreement
  const path = `agreements.${id}`
  const about = { agreement: id }
  const running = windowOfAgreement(write, agreement)
  const { timing, amount, within } = ((): Terms => {
    switch (terms.kind) {
      case 'once': {
        const paidWithin = (window: Window): FormulaId =>
          occurs(write, windowOf(write, terms.month, terms.month).start, write.constant(0), window)
        const stated = write.money(terms.amount, `${path}.amount`, 'agreement-amount', about)
        return { timing: 'start', amount: write.multiply(stated, paidWithin(wholeTimeline(write))), within: paidWithin }
      }
      case 'yearly':
        return {
          timing: 'even',
          amount: write.divide(
            write.multiply(
              write.money(terms.amount, `${path}.amount`, 'agreement-amount', about),
              activeMonths(write, running, write.constant(0)),
            ),
            write.constant(12),
          ),
          within: evenlyIn(write, running),
        }
      case 'share-of-savings':
        return {
          timing: 'even',
          amount: write.multiply(
            write.quantity(terms.share, `${path}.share`, 'agreement-share', about),
            savingsToShare(write, retained, payer, terms.on),
            fractionRunning(write, agreement),
          ),
          within: evenlyIn(write, running),
        }
      case 'share-of-agreement': {
        const share = write.quantity(terms.share, `${path}.share`, 'agreement-share', about)
        const receipt = receiptUnder(terms.agreement, payer)
        if (receipt === undefined) return { timing: 'even', amount: write.zeros, within: evenlyIn(write, running) }
        return { ...passThrough(write, receipt, share, running), timing: receipt.timing }
      }
    }
  })()
  const paid = cap === undefined ? amount : upTo(write, amount, write.money(cap, `${path}.cap`, 'agreement-cap', about))
  return { agreement: id, payer, recipient, timing, amount: paid, within }
}

/** Money is passed through when it comes in: what was received before the agreement ran, or after it, is kept. */
const passThrough = (
  write: CaseWriter,
  receipt: DatedPayment,
  share: FormulaId,
  running: Window,
): Omit<Terms, 'timing'> => {
  if (coversAll(write, running)) return { amount: write.multiply(share, receipt.amount), within: receipt.within }
  const part = receipt.within(running)
  return {
    amount: write.multiply(share, receipt.amount, part),
    within: (window) =>
      write.select(part, write.divide(receipt.within(intersection(running, window)), part), write.constant(0)),
  }
}

/**
 * An investor pays up front; the outcome payer repays out of proven savings, up to the advances and the maximum return
 * on them.
 */
const outcomePayments = (
  write: CaseWriter,
  contract: OutcomeContract,
  retained: RetainedSavings,
): readonly DatedPayment[] => {
  const { id, investor, recipient, outcomePayer, advances, proven } = contract
  const path = `agreements.${id}`
  const about = { agreement: id }
  const advancedWithin = (window: Window): FormulaId =>
    write.add(
      write.zeros,
      ...advances.map(({ month, amount }, position) =>
        write.multiply(
          write.money(amount, `${path}.advances[${position}].amount`, 'agreement-advance', about),
          occurs(write, windowOf(write, month, month).start, write.constant(0), window),
        ),
      ),
    )
  const advanced = advancedWithin(wholeTimeline(write))
  const counts = evidenceGrades.slice(0, evidenceGrades.indexOf(proven) + 1)
  const provenSavings = retained.of(outcomePayer, contract.on, ({ evidence }) => counts.includes(evidence))
  const due = write.multiply(
    write.quantity(contract.share, `${path}.share`, 'agreement-share', about),
    positive(write, provenSavings),
    fractionRunning(write, contract),
  )
  const most = write.multiply(
    write.add(
      write.constant(1),
      write.quantity(contract.maximumReturn, `${path}.maximumReturn`, 'maximum-return', about),
    ),
    write.running(advanced),
  )
  return [
    {
      agreement: id,
      payer: investor,
      recipient,
      timing: 'start',
      amount: advanced,
      within: (window) => write.select(advanced, write.divide(advancedWithin(window), advanced), write.constant(0)),
    },
    {
      agreement: id,
      payer: outcomePayer,
      recipient: investor,
      timing: 'even',
      amount: upTo(write, due, most),
      within: evenlyIn(write, windowOfAgreement(write, contract)),
    },
  ]
}

/**
 * Of what is paid evenly in the months that an agreement runs, the part within a window; what is still due when it has
 * ended is paid all period long.
 */
const evenlyIn =
  (write: CaseWriter, running: Window) =>
  (window: Window): FormulaId => {
    const months = (period: Window, { start, end }: Window): number =>
      Math.max(0, Math.min(period.end, end) - Math.max(period.start, start))
    const paidIn = write.timeline.periods.map((period) =>
      months(period, running) > 0 ? intersection(period, running) : period,
    )
    return write.divide(
      write.data(
        'period',
        paidIn.map((paid) => months(paid, window)),
      ),
      write.data(
        'period',
        paidIn.map(({ start, end }) => end - start),
      ),
    )
  }

/** A row that is paid until the total paid reaches a maximum, which may itself grow over time. */
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

/** A row of periods one period later: what it was in the period before, zero in the first. */
const previous = (write: CaseWriter, row: FormulaId): FormulaId =>
  write.gather(
    'period',
    row,
    write.timeline.periods.map((_, cell) => (cell === 0 ? [] : [{ cell: cell - 1, weight: 1 }])),
  )
