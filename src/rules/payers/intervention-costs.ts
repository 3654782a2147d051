import type { Funding, Intervention, InterventionCost } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { Month } from '../../timeline/index.js'
import type { CaseWriter } from '../case-writer.js'
import { datedShares } from './dated-shares.js'
import { asDecided, decidedParts } from '../enrolment/decision-point.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { dated, stretchesOf, type Stretch } from '../time/stretches.js'
import { costAdditions, withAdditions } from './cost-additions.js'
import type { CostEntry, CostPart, RecoveredVatEntry } from './ledger-entry.js'
import { activeMonths, coversAll, intersection, occurs, wholeTimeline, type Window, windowOf } from '../time/window.js'

/**
 * Writes what an intervention costs each payer: negative euros by period. One-off costs fall in the period that holds
 * their month, yearly costs by the months they are active, costs for each household where the household enters
 * (docs/method.md, 8). Who pays follows the calendar, month by month.
 */
export const interventionCosts = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
): readonly (CostEntry | RecoveredVatEntry)[] =>
  intervention.costs.flatMap((cost) => {
    const about = { intervention: intervention.id, cost: cost.id }
    const path = `interventions.${intervention.id}.costs.${cost.id}`
    const amounts = costAmounts(write, intervention, cost)
    const additions = costAdditions(write, intervention, cost)
    const { budget } = write.businessCase
    const shares =
      cost.budget === undefined || budget === undefined
        ? datedShares(write, cost.payers, `${path}.payers`, about)
        : datedShares(write, budget.sources, 'budget.sources', {})
    const countByWindow = new Map<string, FormulaId>()
    const countWithin = (window: Window): FormulaId => {
      const key = coversAll(write, window) ? 'all' : `${window.start} ${window.end}`
      const known = countByWindow.get(key)
      if (known !== undefined) return known
      const whole = coversAll(write, window) ? wholeTimeline(write) : window
      const count = write.named(timesPaid(write, cost, enrolment, whole), `cost-count.${cost.kind}`, about)
      countByWindow.set(key, count)
      return count
    }
    return shares.flatMap(({ party, windows }) =>
      fundingWindows(write, cost).flatMap(({ funding, window: funded }) => {
        const line = { party, intervention: intervention.id, item: cost.id }
        const paid = amounts.map(({ held: amount, window: own }) =>
          write.multiply(
            write.constant(-1),
            amount,
            write.add(
              write.zeros,
              ...windows
                .map(({ share, window }) => ({ share, window: intersection(intersection(window, funded), own) }))
                .filter(({ window }) => window.end > window.start)
                .map(({ share, window }) => write.multiply(share, countWithin(window))),
            ),
          ),
        )
        const row = write.named(write.add(...paid), 'cost', { ...about, party })
        const part = (each: CostPart, added: FormulaId): CostEntry => ({
          ...line,
          kind: 'cost',
          part: each,
          funding,
          timing: cost.kind === 'once' ? 'start' : 'even',
          row: added,
        })
        const added = (fraction: FormulaId, concept: 'cost.contingency' | 'cost.vat' | 'cost.recovered-vat') =>
          write.named(write.multiply(row, fraction), concept, { ...about, party })
        const { contingency, vat, recovered } = additions
        return [
          part('amount', row),
          ...(contingency === undefined ? [] : [part('contingency', added(contingency, 'cost.contingency'))]),
          ...(vat === undefined ? [] : [part('vat', added(vat, 'cost.vat'))]),
          ...(recovered === undefined
            ? []
            : [{ ...line, kind: 'recovered-vat' as const, row: added(recovered, 'cost.recovered-vat') }]),
        ]
      }),
    )
  })

/** The amount that is paid once, a year, or for each household, from change to change. */
const costAmounts = (
  write: CaseWriter,
  intervention: Intervention,
  { id, kind, amount }: InterventionCost,
): readonly Stretch<FormulaId>[] =>
  stretchesOf(write, amount, `interventions.${intervention.id}.costs.${id}.amount`, (stated, address, from) =>
    write.money(stated, address, `cost-amount.${kind}`, dated({ intervention: intervention.id, cost: id }, from)),
  )

/** The same, with contingency and the value added tax that the payer does not get back: what it pays. */
export const fullCostAmounts = (
  write: CaseWriter,
  intervention: Intervention,
  cost: InterventionCost,
): readonly Stretch<FormulaId>[] => {
  const additions = costAdditions(write, intervention, cost)
  return costAmounts(write, intervention, cost).map(({ window, held }) => ({
    window,
    held: withAdditions(write, held, additions),
  }))
}

/** The amount, or of several by date the last. */
export const costAmount = (write: CaseWriter, intervention: Intervention, cost: InterventionCost): FormulaId =>
  (costAmounts(write, intervention, cost).at(-1) as Stretch<FormulaId>).held

/** What the payer pays of it: of several by date the last. */
export const fullCostAmount = (write: CaseWriter, intervention: Intervention, cost: InterventionCost): FormulaId =>
  (fullCostAmounts(write, intervention, cost).at(-1) as Stretch<FormulaId>).held

/** From which money a cost is paid when: structural money may take over from incidental money at a date. */
const fundingWindows = (
  write: CaseWriter,
  { funding, incidentalThrough }: InterventionCost,
): readonly { readonly funding: Funding; readonly window: Window }[] => {
  const whole = wholeTimeline(write)
  if (incidentalThrough === undefined) return [{ funding, window: whole }]
  const border = windowOf(write, incidentalThrough, incidentalThrough).end
  return [
    { funding: 'incidental', window: { start: whole.start, end: border } },
    { funding: 'structural', window: { start: border, end: whole.end } },
  ]
}

/** The rhythm of a cost, or of income: once, between two months, or for each household that enters. */
export type Rhythm =
  | { readonly kind: 'once'; readonly month: Month }
  | { readonly kind: 'yearly'; readonly from: Month; readonly through: Month; readonly isOpenEnded?: true }
  | { readonly kind: 'per-household' }

/** How many times the amount is paid in each period, within a window and up to a fixed end, as is decided. */
export const timesPaid = (write: CaseWriter, cost: Rhythm, enrolment: Enrolment, within: Window): FormulaId => {
  const window = intersection(within, enrolment.open)
  const { decision, delay } = enrolment
  switch (cost.kind) {
    case 'once':
      return write.add(
        ...decidedParts(decision, 'costsEnd', windowOf(write, cost.month, cost.month)).map((part) =>
          asDecided(write, occurs(write, part.planned.start, delay, window), part),
        ),
      )
    case 'yearly':
      return write.divide(
        write.add(
          ...decidedParts(decision, 'costsEnd', windowOf(write, cost.from, cost.through)).map((part) =>
            asDecided(write, activeMonths(write, part.planned, delay, window), part),
          ),
        ),
        write.constant(12),
      )
    case 'per-household':
      return enrolment.enteringWithin(window)
  }
}
