import type { Intervention, InterventionIncome } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { datedShares } from '../payers/dated-shares.js'
import { timesPaid } from '../payers/intervention-costs.js'
import type { IncomeLineEntry } from '../payers/ledger-entry.js'
import { evenFraction } from '../time/arising-fraction.js'
import { dated, stretchesOf, type Stretch } from '../time/stretches.js'
import { coversAll, intersection, wholeTimeline, type Window } from '../time/window.js'

/**
 * Writes what comes in with an intervention itself (docs/method.md, Income), in the rhythms of costs: each recipient its
 * share, and what a party of the case pays of it at that party. Who receives follows the calendar, month by month.
 */
export const incomeLines = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
): readonly IncomeLineEntry[] =>
  intervention.income.flatMap((income) => {
    const about = { intervention: intervention.id, income: income.id }
    const path = `interventions.${intervention.id}.income.${income.id}`
    const amounts = incomeAmounts(write, intervention, income)
    const shares = datedShares(write, income.recipients, `${path}.recipients`, about, 'recipient-share')
    const countWithin = (window: Window): FormulaId =>
      write.named(
        timesReceived(write, income, enrolment, coversAll(write, window) ? wholeTimeline(write) : window),
        `income-count.${income.kind}`,
        about,
      )
    const entry = {
      kind: 'income-line',
      intervention: intervention.id,
      item: income.id,
      timing: income.kind === 'once' ? 'start' : 'even',
    } as const
    const received = shares.map(({ party, windows }): IncomeLineEntry => ({
      ...entry,
      party,
      side: 'recipient',
      row: write.named(
        write.add(
          ...amounts.map(({ held: amount, window: own }) =>
            write.multiply(
              amount,
              write.add(
                write.zeros,
                ...windows
                  .map(({ share, window }) => ({ share, window: intersection(window, own) }))
                  .filter(({ window }) => window.end > window.start)
                  .map(({ share, window }) => write.multiply(share, countWithin(window))),
              ),
            ),
          ),
        ),
        'income.line',
        { ...about, party },
      ),
    }))
    if (income.payer === undefined) return received
    const paid = write.named(
      write.multiply(write.constant(-1), write.add(write.zeros, ...received.map(({ row }) => row))),
      'income-line-paid',
      { ...about, party: income.payer },
    )
    return [...received, { ...entry, party: income.payer, side: 'payer', row: paid }]
  })

/** The amount that comes in once, a year, or for each household, from change to change. */
const incomeAmounts = (
  write: CaseWriter,
  intervention: Intervention,
  { id, kind, amount }: InterventionIncome,
): readonly Stretch<FormulaId>[] =>
  stretchesOf(write, amount, `interventions.${intervention.id}.income.${id}.amount`, (stated, address, from) =>
    write.money(stated, address, `income-amount.${kind}`, dated({ intervention: intervention.id, income: id }, from)),
  )

/** The amount, or of several by date the last. */
export const incomeAmount = (write: CaseWriter, intervention: Intervention, income: InterventionIncome): FormulaId =>
  (incomeAmounts(write, intervention, income).at(-1) as Stretch<FormulaId>).held

/** Households that a fund buys bring what those bring who enter by plan, evenly over the period in which they enter. */
const timesReceived = (
  write: CaseWriter,
  income: InterventionIncome,
  enrolment: Enrolment,
  window: Window,
): FormulaId => {
  const planned = timesPaid(write, income, enrolment, window)
  const { extra } = enrolment
  if (income.kind !== 'per-household' || extra === undefined) return planned
  return write.add(planned, coversAll(write, window) ? extra : write.multiply(extra, evenFraction(write, window)))
}
