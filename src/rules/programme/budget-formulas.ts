import type { Id } from '../../base/index.js'
import type { Budget } from '../../case/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { FormulaId, Label, RowId, ScalarId } from '../../sheet/index.js'
import { asRow } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import type { CostEntry } from '../payers/ledger-entry.js'
import type { Model } from '../model.js'
import { ratioFormula } from '../outcomes/ratio-formula.js'

/** The budget of a programme by budget year, in euros of the price level and not discounted. */
export interface BudgetFigures<Scalar, Row> {
  /** The whole budget in euros of the price level; what the case states may be in those of another year. */
  readonly total: Scalar
  readonly planned: Row
  /** What may be used in each year: what is planned, with what the years before left where that is carried over. */
  readonly available: Row
  /** What costs that name the budget come to, contingency and value added tax that is not recovered included. */
  readonly used: Row
  readonly left: Row
  /** What is planned and used in all years together. */
  readonly plannedTotal: Scalar
  readonly usedTotal: Scalar
  /** What each euro that is used brings society: net present value of welfare over it; no number where nothing is used. */
  readonly welfarePerEuro: Scalar
  /** The amount less all that is used. */
  readonly underspend: Scalar
  /** The larger budget that it is a part of, in euros of the price level. */
  readonly larger?: Scalar
  /** The amount as a share of the larger budget. */
  readonly share?: Scalar
}

/** The budget, and what more is used in any year than is available. */
export type BudgetFormulas = BudgetFigures<ScalarId, RowId> & { readonly above: RowId; readonly short: ScalarId }

/**
 * Writes what is planned, available, used and left of the budget by budget year (docs/method.md, 18).
 *
 * @param welfare the net present value of welfare of society
 */
export const budgetFormulas = (model: Model, welfare: ScalarId): BudgetFormulas | undefined => {
  const { write } = model
  const { budget } = write.businessCase
  if (budget === undefined) return undefined
  const total = write.money(budget.amount, 'budget.amount', 'budget-amount') as ScalarId
  const planned = write.named(plannedByYear(write, budget), 'budget.planned')
  const used = write.named(write.byYear(budgetUse(model)), 'budget.used', {}, 'by-year')
  const usedTotal = write.named(write.total(used), 'budget.used', {}, 'total')
  const before = (row: FormulaId): FormulaId => write.subtract(write.running(row), row)
  const available = write.named(
    budget.unspent === 'carries-over'
      ? write.add(planned, write.subtract(before(planned), before(used)))
      : write.add(planned, write.multiply(write.constant(0), used)),
    'budget.available',
  )
  const above = write.named(write.maximum(write.constant(0), write.subtract(used, available)), 'budget.above')
  return {
    total,
    planned,
    available,
    used,
    left: write.named(write.subtract(available, used), 'budget.left'),
    plannedTotal: write.named(write.total(planned), 'budget.planned', {}, 'total'),
    usedTotal,
    welfarePerEuro: write.named(
      ratioFormula(write, welfare, write.subtract(write.constant(0), usedTotal)),
      'welfare-per-budget-euro',
    ),
    underspend: write.named(write.subtract(total, usedTotal), 'budget.underspend'),
    ...largerBudget(write, budget, total),
    above,
    short: write.subtract(write.greatest(above), write.constant(TOLERANCE)),
  }
}

const largerBudget = (
  write: CaseWriter,
  { within }: Budget,
  total: ScalarId,
): Pick<BudgetFormulas, 'larger' | 'share'> => {
  if (within === undefined) return {}
  const larger = write.money(within.amount, 'budget.within.amount', 'budget-within') as ScalarId
  return { larger, share: write.named(write.divide(total, larger), 'budget.share') }
}

/** Writes what is paid from the budget by period, of all costs that name it or of those of some interventions. */
export const budgetUse = (
  { write, ledger }: Model,
  isOf: (intervention: Id) => boolean = () => true,
  about: Label['about'] = {},
): RowId => {
  const costs = ledger.filter(
    (entry): entry is CostEntry => entry.kind === 'cost' && isOf(entry.intervention) && isFromBudget(write, entry),
  )
  return write.named(
    write.subtract(write.zeros, write.add(write.zeros, ...costs.map(({ row }) => row))),
    'budget.used',
    about,
  )
}

/** Whether a cost is paid from the budget: the line of the intervention names it. */
const isFromBudget = ({ businessCase }: CaseWriter, { intervention, item }: CostEntry): boolean =>
  businessCase.interventions.some(
    ({ id, costs }) => id === intervention && costs.some((cost) => cost.id === item && cost.budget !== undefined),
  )

const plannedByYear = (write: CaseWriter, { planned }: Budget): RowId =>
  asRow(
    write,
    write.cells(
      'year',
      write.timeline.budgetYears.map((year) => {
        const stated = planned[String(year)]
        return stated === undefined
          ? write.constant(0)
          : write.money(stated, `budget.planned.${year}`, 'budget-planned', { year: String(year) })
      }),
    ),
  )

/** The figures of a budget that are results, without those by which it is refused. */
export const budgetFigures = (budget: BudgetFormulas): BudgetFigures<ScalarId, RowId> => {
  const { total, planned, available, used, left, plannedTotal, usedTotal, welfarePerEuro, underspend } = budget
  const { larger, share } = budget
  return {
    total,
    planned,
    available,
    used,
    left,
    plannedTotal,
    usedTotal,
    welfarePerEuro,
    underspend,
    ...(larger === undefined ? {} : { larger }),
    ...(share === undefined ? {} : { share }),
  }
}
