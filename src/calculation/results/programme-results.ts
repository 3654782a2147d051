import {
  budgetFigures,
  type Appraisal,
  type BudgetFigures,
  type LineAccount,
  type ProgrammeRow,
  type ProjectAccount,
} from '../../rules/index.js'
import type { Decimal } from '../../money/index.js'
import type { ExactValues, RowId, ScalarId } from '../../sheet/index.js'
import type { Month } from '../../timeline/index.js'
import { paybackOf } from '../flows/payback-of.js'
import type { Payback } from '../flows/payback.js'
import { finite } from '../finite.js'
import { readTree } from '../read-tree.js'

type YearRow = readonly Decimal[]

/** The budget of a programme by budget year, and what is left of it. */
export interface BudgetResults extends Omit<BudgetFigures<Decimal, YearRow>, 'welfarePerEuro'> {
  /** What each euro that is used brings society; `null` where nothing is used. */
  readonly welfarePerEuro: Decimal | null
}

/** What the projects of a programme come to, and what is of none of them: party by party they sum to the whole. */
export interface ProgrammeResults {
  readonly projects: readonly ProjectResults[]
  /** The projects of each line together; empty where the programme has no lines. */
  readonly lines: readonly LineAccount<Decimal, YearRow>[]
  readonly programme: ProgrammeRow<Decimal, YearRow>
}

/** What one project comes to. */
export interface ProjectResults extends Omit<
  ProjectAccount<Decimal, YearRow>,
  'paybackYears' | 'shortfall' | 'budget'
> {
  /** When what all parties pay for it is earned back in cash, before settlement and agreements. */
  readonly payback: Payback
  /** What it uses of the budget, not discounted, and what a euro of that brings society; absent without a budget. */
  readonly budget?: {
    readonly used: NonNullable<ProjectAccount<Decimal, YearRow>['budget']>['used']
    /** `null` where it uses nothing of the budget. */
    readonly welfarePerEuro: Decimal | null
  }
}

/** What the case says of its programme, out of the values of its figures. */
export const programmeResults = (
  { sheet, programme }: Appraisal,
  values: ExactValues,
  from: Month,
): ProgrammeResults | undefined => {
  if (programme === undefined) return undefined
  const read = <Tree extends object>(tree: Tree) => readTree(sheet, values, tree)
  const parties = (each: ProgrammeRow<ScalarId, RowId>['parties']): ProgrammeRow<Decimal, YearRow>['parties'] =>
    each.map(({ party, cash, welfare }) => ({ party, ...read({ cash, welfare }) }))
  const { parties: ofProgramme, ...row } = programme.programme
  return {
    projects: programme.projects.map(
      ({ project, parties: own, paybackYears, shortfall, budget, ...account }): ProjectResults => ({
        project,
        ...read(account),
        parties: parties(own),
        payback: paybackOf(from, values.scalar(paybackYears), values.scalar(shortfall)),
        ...(budget === undefined
          ? {}
          : {
              budget: {
                used: read(budget.used),
                welfarePerEuro: finite(values.scalar(budget.welfarePerEuro)),
              },
            }),
      }),
    ),
    lines: programme.lines.map(({ line, parties: own, budget, ...account }) => ({
      line,
      ...read(account),
      parties: parties(own),
      ...(budget === undefined ? {} : { budget: { used: read(budget.used) } }),
    })),
    programme: { ...read(row), parties: parties(ofProgramme) },
  }
}

/** The budget by year, out of the values of its figures. */
export const budgetResults = ({ sheet, budget }: Appraisal, values: ExactValues): BudgetResults | undefined => {
  if (budget === undefined) return undefined
  const { welfarePerEuro, ...figures } = readTree(sheet, values, budgetFigures(budget))
  return { ...figures, welfarePerEuro: finite(welfarePerEuro) }
}
