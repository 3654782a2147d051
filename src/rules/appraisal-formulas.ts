import type { Id } from '../base/index.js'
import type { FormulaId, RowId, ScalarId, Sheet } from '../sheet/index.js'
import type { BeyondHorizon, LateTotals } from './time/beyond-horizon.js'
import type { LaterRung, Rung } from './ladder/rung.js'
import type { Model } from './model.js'
import type { Decision } from './enrolment/decisions.js'
import type { PlaceClaim } from './enrolment/place-claims.js'
import type {
  CostShare,
  DomainCosts,
  Exchanged,
  Flow,
  InterventionAccount,
  LadderTotal,
  OutsideFlow,
  OutsideProject,
  OverlapLost,
  PerHousehold,
  Retention,
  Spread,
  TargetGroupAccount,
} from './outcomes/account.js'
import type { SettlementUse } from './settlement/settlement-use.js'
import type { IncomeFormulas } from './income/income-formulas.js'
import type { BudgetFormulas } from './programme/budget-formulas.js'
import type { SegmentAccount } from './baseline/segment-accounts.js'
import type { ProjectScores } from './programme/framework-scores.js'
import type { SteeringAmounts } from './programme/steering-formulas.js'
import type { ProgrammeAccounts } from './programme/project-accounts.js'
import type { StructuralDemand } from './programme/structural-demand.js'
import type { SocietalFormulas } from './ladder/societal-formulas.js'
import type { AccountFormulas } from './outcomes/account-formulas.js'
import type { CashBridges } from './outcomes/cash-bridge.js'

/** A case with all its results, as formulas: what every reader reads. */
export interface Appraisal {
  readonly model: Model
  readonly sheet: Sheet
  readonly discountFactors: FormulaId
  /** What a euro in each year of the timeline is worth: an annual equivalent is a net present value over it. */
  readonly annuityFactor: ScalarId
  /** Accounts by party id, in the order of the case. */
  readonly parties: ReadonlyMap<string, AccountFormulas>
  /** Accounts of what parties are parts of, by id. */
  readonly wholes: ReadonlyMap<string, AccountFormulas>
  readonly society: AccountFormulas
  /** Which share of all costs each party pays. */
  readonly costShares: readonly CostShare<ScalarId>[]
  /** The same of each whole. */
  readonly wholeShares: readonly CostShare<ScalarId>[]
  readonly ladder: readonly LadderFormulas[]
  readonly ladderTotal: LadderTotal<ScalarId>
  /** What overlap takes off the savings of each intervention. */
  readonly overlap: readonly OverlapLost<ScalarId>[]
  /** What is ascribed to each project outside the case. */
  readonly outsideProjects: readonly OutsideProject<ScalarId>[]
  /** Societal effects on the rungs that they have. */
  readonly societal: readonly SocietalFormulas[]
  /** What the case says of income; absent where it has no income items. */
  readonly income?: IncomeFormulas<ScalarId, RowId>
  /** What was spent and paid, by address, in the euros of the case. */
  readonly realised: ReadonlyMap<string, FormulaId>
  readonly baseline: readonly BaselineFormulas[]
  readonly domainCosts: readonly DomainCostFormulas[]
  readonly extraUse: Flow<ScalarId, RowId>
  readonly perHousehold: readonly PerHouseholdFormulas[]
  /** What each intervention costs and saves all parties together. */
  readonly interventions: readonly InterventionAccount<ScalarId, RowId>[]
  /** What the interventions on each target group cost and save all parties together. */
  readonly targetGroups: readonly TargetGroupAccount<ScalarId, RowId>[]
  /** What parties receive and pay under agreements, all together. */
  readonly exchanged: Exchanged<ScalarId>
  /** From the welfare of society to the cash of all parties. */
  readonly bridge: CashBridges<ScalarId>
  /** What settlement, agreements and the fund move: for each, rows that sum to zero over the parties. */
  readonly moves: readonly MoveFormulas[]
  readonly pockets: PocketFormulas
  /** What a later start moves past the end of the timeline, for each intervention that starts later. */
  readonly beyondHorizon: readonly BeyondHorizon[]
  readonly late: LateTotals
  /** What is decided at the decision points, in the order of the interventions; absent where the case has none. */
  readonly decisions?: readonly Decision[]
  /** What each party could give a share of, at present value; positive. */
  readonly savingsToShare: ReadonlyMap<string, ScalarId>
  /** For settlements by use (moving average): what members cash beside what they use. */
  readonly usedBySettlement: readonly SettlementUse<ScalarId, RowId>[]
  readonly fund?: FundFormulas
  /** The budget of a programme, where the case has one. */
  readonly budget?: BudgetFormulas
  /** What the projects of a programme come to; absent where the case names none. */
  readonly programme?: ProgrammeAccounts<ScalarId, RowId>
  /** What projects ask of regular budgets once the budget has ended; absent where no year follows it. */
  readonly structural?: StructuralDemand<RowId>
  /** What projects score on the assessment framework; absent where the case has none. */
  readonly framework?: readonly ProjectScores<ScalarId>[]
  /** What the segments of populations are and cost, in the order of the target groups. */
  readonly segments: readonly SegmentAccount<ScalarId, RowId>[]
  /** Budgeted and spent by domain and year, in the order of the case. */
  readonly steering: readonly SteeringAmounts<ScalarId>[]
  /** Places taken in the target groups, by plan and by what the fund buys. */
  readonly places: readonly PlaceClaim[]
  /** The largest number of households by which a target group is exceeded; zero where none is. */
  readonly placesExcess: FormulaId
}

/** What one settlement, agreement or fund moves to (positive) and from (negative) each party. */
export interface MoveFormulas {
  readonly kind: 'settlement' | 'agreement' | 'fund'
  readonly id: string
  /** What it moves in all: the present values of those that receive. */
  readonly moved: ScalarId
  readonly parties: readonly { readonly party: string; readonly flow: Flow<ScalarId, RowId> }[]
}

/** Who pays and who gains by it (the wrong-pocket view). */
export interface PocketFormulas {
  /** What the costs that one party pays bring another: retained savings, less transfers lost. */
  readonly cells: readonly {
    readonly payer: string
    readonly gainer: string
    readonly gain: Flow<ScalarId, RowId>
  }[]
  /** Present values of each intervention: what parties pay for it (negative) and what it brings them. */
  readonly interventions: readonly {
    readonly intervention: Id
    readonly parties: readonly { readonly party: string; readonly cost: ScalarId; readonly gain: ScalarId }[]
  }[]
  /** For each party that pays: what its costs bring, and the share of that which it keeps itself. */
  readonly retention: readonly (Retention<ScalarId> & { readonly share: ScalarId })[]
}

/** The fund by budget year. */
export interface FundFormulas {
  readonly party: string
  readonly inflow: FormulaId
  readonly outflow: FormulaId
  /** At the end of each budget year. */
  readonly balance: FormulaId
  /** The lowest balance at the end of any period. */
  readonly lowest: FormulaId
  /** Above zero where more is paid out of it than there is in it, by more than rounding. */
  readonly short: FormulaId
  /** At the end of each period. */
  readonly balanceByPeriod: FormulaId
  /**
   * Costs of interventions, those the fund pays included, over what parties put in themselves: costs that they pay, and
   * endowments.
   */
  readonly multiplier: FormulaId
}

/** The rungs of one effect. */
export interface LadderFormulas {
  readonly intervention: Id
  readonly effect: Id
  readonly costItem: Id
  /** Of a move between target groups: whether households leave the group of the item, or join it. */
  readonly move?: 'leaves' | 'joins'
  readonly rungs: Readonly<Record<Rung, Flow<ScalarId, RowId>>>
  /** What is lost on the way to each rung, at present value. */
  readonly lost: Readonly<Record<LaterRung, ScalarId>>
  /** What is ascribed to projects outside the case, and so lost between gross and net. */
  readonly outside: readonly OutsideFlow<ScalarId, RowId>[]
  /** Cash that comes free after the horizon. */
  readonly beyondHorizon: ScalarId
}

/** The cost items of one domain with and without the case. */
export type DomainCostFormulas = DomainCosts<ScalarId, RowId>

/** What one intervention costs and saves for each household that enters. */
export type PerHouseholdFormulas = PerHousehold<ScalarId>

/** One cost item with and without the case, by budget year. */
export interface BaselineFormulas {
  readonly costItem: Id
  /** How many households (or persons) the target group has, the mean over the months of the year. */
  readonly households: RowId
  readonly costPerHouseholdYear: RowId
  readonly baseline: RowId
  /** What the interventions together save on it, before any haircut. */
  readonly saving: Spread<ScalarId, RowId>
  /** The baseline less what the interventions together save, before any haircut. */
  readonly project: RowId
}
