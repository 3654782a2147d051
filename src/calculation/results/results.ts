import type { Id } from '../../base/index.js'
import type {
  AttributionChoice,
  BusinessCase,
  DiscountTiming,
  Domain,
  EvidenceGrade,
  PartyKind,
  PmItem,
  TargetGroup,
} from '../../case/index.js'
import type {
  LaterRung,
  Rung,
  Account,
  CashBridges,
  CashView,
  DomainCosts,
  Exchanged,
  Flow,
  IncomeItemLine,
  IncomeLadderLine,
  IncomeTotal,
  InterventionAccount,
  LadderTotal,
  OutsideFlow,
  PerHousehold,
  Retention,
  EvidenceSplit,
  OutsideProject,
  OverlapLost,
  SettlementUse,
  SocietalLine,
  Spread,
  TargetGroupAccount,
} from '../../rules/index.js'
import type { Decimal } from '../../money/index.js'
import type { Period, TimelineStep } from '../../timeline/index.js'
import type { InternalRateOfReturn } from '../flows/rates-of-return.js'
import type { DecisionResults } from '../answers/decision-results.js'
import type { CostOfDelay } from '../answers/cost-of-delay.js'
import type { SegmentResults } from './segment-results.js'
import type { ScoreResults } from './framework-results.js'
import type { SteeringResults } from './steering-results.js'
import type { StructuralResults } from './structural-results.js'
import type { BudgetResults, ProgrammeResults } from './programme-results.js'
import type { Payback } from '../flows/payback.js'

/** A number for each budget year, in the order of `Results.budgetYears`. */
export type YearRow = readonly Decimal[]

/** What a case comes to. Plain, immutable data; every amount is a `Decimal` of full precision, rounded nowhere. */
export interface Results {
  /** Version of this structure. */
  readonly format: 'mbc-results/1'
  /** The case these are the results of. */
  readonly businessCase: BusinessCase
  readonly conventions: Conventions
  readonly budgetYears: readonly number[]
  readonly periods: readonly Period[]
  /** One for each party, in the order of the case. */
  readonly parties: readonly PartyResults[]
  /** What parties are parts of, such as the gemeente of its departments: each the sum of its parts. */
  readonly wholes: readonly WholeResults[]
  /** All parties together, with the view of welfare first. */
  readonly society: PartyResults
  /** Which share of all costs each party pays; `null` where nobody pays anything. */
  readonly costShares: readonly { readonly party: string; readonly share: Decimal | null }[]
  /** What is lost on each rung, for each effect. */
  readonly ladder: readonly LadderLine[]
  /** What all effects together lose on each rung, and what stays. */
  readonly ladderTotal: LadderTotal<Decimal>
  /** What overlap takes off the savings of each intervention that has effects, at present value; negative. */
  readonly overlap: readonly OverlapLost<Decimal>[]
  /** What is ascribed to each project outside the case, over all effects that name it. */
  readonly outsideProjects: readonly OutsideProjectResults[]
  /** Each societal effect on its rungs. */
  readonly societal: readonly SocietalLine<Decimal, YearRow>[]
  /** What the case says of income: each effect on it, all of them, and each income item; absent where it has none. */
  readonly income?: IncomeResults
  /** Each cost item with and without the case. */
  readonly baseline: readonly BaselineLine[]
  /** The same by domain, with what the case changes. */
  readonly domainCosts: readonly DomainCosts<Decimal, YearRow>[]
  /** Domains that are a saving in one table and an extra cost in another, in the order of `domainCosts`. */
  readonly turningDomains: readonly TurningDomain[]
  /**
   * What effects that raise use of care take off the savings of society (prudent, negative): a negative benefit, and no
   * cost, in its benefit-cost ratio.
   */
  readonly extraUse: Flow<Decimal, YearRow>
  /** What each intervention that has enrolment costs and saves for each household or person that enters it. */
  readonly perHousehold: readonly PerHouseholdResults[]
  /** What each intervention costs and saves all parties together: over the interventions it sums to society. */
  readonly interventions: readonly InterventionAccount<Decimal, YearRow>[]
  /** What the interventions on each target group cost and save all parties together: over the groups it sums to society. */
  readonly targetGroups: readonly TargetGroupAccount<Decimal, YearRow>[]
  /** What settlement, agreements and the fund move between parties: for each, flows that sum to zero. */
  readonly moves: readonly Move[]
  /** What parties receive and pay under agreements and through the fund, all together; the two cancel. */
  readonly exchanged: Exchanged<Decimal>
  /** From the welfare of society to the cash of all parties, and the same of each party; at present value. */
  readonly bridge: CashBridges<Decimal>
  /** For settlements by use (moving average): what members cash in each budget year beside what they use. */
  readonly usedBySettlement: readonly SettlementUse<Decimal, YearRow>[]
  /** Who pays and who gains by it. */
  readonly pockets: Pockets
  /** What a later start moves past the end of the timeline, for each intervention that starts later than planned. */
  readonly beyondHorizon: readonly LateResults[]
  /** What later starts than planned cost each party; null where no intervention has an actual start. */
  readonly costOfDelay: CostOfDelay | null
  /** What is decided at the decision points, in the order of the interventions; absent where the case has none. */
  readonly decisions?: readonly DecisionResults[]
  /** The budget of the programme; absent where the case has none. */
  readonly budget?: BudgetResults
  /** What its projects come to, and what is of none; absent where the case names no projects. */
  readonly programme?: ProgrammeResults
  /** What projects ask of regular budgets once the budget has ended; absent where no year follows it. */
  readonly structural?: StructuralResults
  /** What projects score on the assessment framework, beside their money; absent where the case has none. */
  readonly framework?: readonly ScoreResults[]
  /** Budgeted and spent by domain and year, beside reference municipalities. */
  readonly steering: readonly SteeringResults[]
  /** How many households the segments of populations have, and what they cost without the case. */
  readonly segments: readonly SegmentResults[]
  /** The fund; `null` where the case has none. */
  readonly fund: FundResults | null
  /** The party that pays most of the costs, by id; a whole counts in the place of its parts. `null` where nobody pays any. */
  readonly mainPayer: string | null
  /**
   * The party that has most money out at any moment, where agreements make that another than the main payer; `null`
   * where they do not.
   */
  readonly mainFunder: string | null
  /** The party that gains most in cash; `null` where none gains a euro. */
  readonly mainGainer: string | null
  /** Interventions that save on the same cost items in years in which overlap takes something off. */
  readonly competing: readonly Competing[]
  /** Claims that by themselves, in some year, are above what the cost item costs. */
  readonly claimsAboveBaseline: readonly ClaimAboveBaseline[]
  readonly pm: readonly PmItem[]
}

/** The results of one party, or of society. */
export interface PartyResults extends Omit<Account<Decimal, YearRow>, 'cash' | 'welfare' | 'evidence'> {
  readonly id: string
  readonly name: string
  readonly kind: PartyKind | 'society'
  readonly cash: CashResults
  readonly welfare: Omit<Account<Decimal, YearRow>['welfare'], 'benefitCostRatio'> & {
    /** Present value of benefits over costs; absent where nothing is paid. */
    readonly benefitCostRatio: Decimal | null
  }
  /** The savings and the societal effects by how well they are proven. */
  readonly evidence: Readonly<Record<EvidenceGrade, EvidenceResults>>
}

/** The results of what parties are parts of: money that its parts pay each other is neither received nor paid. */
export interface WholeResults extends PartyResults {
  /** The parties that are part of it, by id. */
  readonly parts: readonly string[]
  /** Its share of all costs; `null` where nobody pays anything. */
  readonly costShare: Decimal | null
}

/** What rests on evidence of one grade. */
export interface EvidenceResults extends Omit<EvidenceSplit<Decimal, YearRow>, 'share'> {
  /**
   * Share in all prudent savings; `null` where nothing is saved, or where what rests on one grade costs more than it
   * saves.
   */
  readonly share: Decimal | null
}

/** What is ascribed to one project outside the case. */
export interface OutsideProjectResults extends OutsideProject<Decimal> {
  /** Why, each reason once. */
  readonly reasons: readonly string[]
}

/** Interventions that save on the same cost items in the same years, by id and in the order of the case. */
export interface Competing {
  readonly interventions: readonly string[]
  readonly costItems: readonly string[]
}

/** An intervention that says it saves more on a cost item than that costs. */
export interface ClaimAboveBaseline {
  readonly intervention: Id
  readonly costItem: Id
}

type Undefinable =
  'nominalNet' | 'nominalExpenditure' | 'nominalIncome' | 'benefitCostRatio' | 'structuralEffect' | 'extraYears'
type Worked =
  'paybackYears' | 'discountedPaybackYears' | 'shortfall' | 'discountedShortfall' | 'peakFunding' | 'lowestByPeriod'

/** The cash view, with `null` where there is no number and payback as an answer. */
export interface CashResults extends Omit<CashView<Decimal, YearRow>, Undefinable | Worked> {
  /** Net cash in euros of each year itself; `null` where the case states no inflation. */
  readonly nominalNet: YearRow | null
  /** The same of expenditure and of income. */
  readonly nominalExpenditure: YearRow | null
  readonly nominalIncome: YearRow | null
  /** `null` where the party pays nothing. */
  readonly benefitCostRatio: Decimal | null
  readonly internalRateOfReturn: InternalRateOfReturn
  readonly payback: Payback
  readonly discountedPayback: Payback
  readonly peakFunding: { readonly amount: Decimal; readonly year: number | null }
  /**
   * Years after the timeline in which the net cash of its last year would cover the shortfall; zero where nothing is
   * short, `null` where that year brings nothing.
   */
  readonly extraYears: Decimal | null
  /** `null` where no whole year follows the last incidental cost. */
  readonly structuralEffect: Decimal | null
}

/** One effect down the savings ladder. */
export interface LadderLine {
  readonly intervention: Id
  readonly effect: Id
  readonly costItem: Id
  /** Of a move between target groups (`movesTo`): whether households leave the group of the item, or join it. */
  readonly move?: 'leaves' | 'joins'
  readonly evidence: EvidenceGrade
  readonly rungs: Readonly<Record<Rung, Flow<Decimal, YearRow>>>
  /** What is lost on the way to each rung, at present value; negative where something is lost. */
  readonly lost: Readonly<Record<LaterRung, Decimal>>
  /** What of it is ascribed to projects outside the case: lost between gross and net. */
  readonly outside: readonly OutsideFlow<Decimal, YearRow>[]
  /** Cash that comes free only after the timeline ends. */
  readonly beyondHorizon: Decimal
}

/** What a case says of income. */
export interface IncomeResults {
  /** Each effect on income down its ladder, by income item in the order of the case. */
  readonly effects: readonly (IncomeLadderLine<Decimal, YearRow> & { readonly evidence: EvidenceGrade })[]
  /** All of them together, at present value and before what payers of transfers pay. */
  readonly total: IncomeTotal<Decimal>
  /** Each income item with and without the case. */
  readonly items: readonly IncomeItemLine<Decimal, YearRow>[]
}

/** What one intervention costs and saves for each that enters, in euros over the whole timeline. */
export interface PerHouseholdResults extends Omit<PerHousehold<Decimal>, 'cost' | 'saving' | 'proceeds'> {
  /** What its target group counts. */
  readonly unit: TargetGroup['unit']
  /** `null` where nobody enters. */
  readonly cost: Decimal | null
  readonly saving: Decimal | null
  /** Income in cash; absent where the intervention has none. */
  readonly proceeds?: Decimal | null
}

/** One cost item by budget year: what it costs without the case, and with it. */
export interface BaselineLine {
  readonly costItem: Id
  /** How many households (or persons) its target group has, the mean over the months of each budget year. */
  readonly households: YearRow
  /** Euros per household-year in each budget year, the mean over its months. */
  readonly costPerHouseholdYear: YearRow
  readonly baseline: YearRow
  /** What the interventions together save on it, before any haircut. */
  readonly saving: Spread<Decimal, YearRow>
  readonly project: YearRow
}

/** A domain in which what the case changes has another sign in costs than in the welfare of society. */
export interface TurningDomain {
  readonly domain: Domain
  /** What payers save in it over the whole timeline, before any haircut and undiscounted; negative for extra cost. */
  readonly before: Decimal
  /** What society saves in it: prudent, at present value and without transfers; of the other sign. */
  readonly after: Decimal
  /** Which difference between the two turns it: haircuts, transfers that cancel for society, or discounting. */
  readonly cause: 'haircut' | 'transfer' | 'discounting'
}

/** What one settlement, agreement or fund moves: positive to a party, negative from it. */
export interface Move {
  readonly kind: 'settlement' | 'agreement' | 'fund'
  readonly id: string
  readonly name: string
  /** What it moves in all: the present values of those that receive. */
  readonly moved: Decimal
  readonly parties: readonly { readonly party: string; readonly flow: Flow<Decimal, YearRow> }[]
}

/** Who is in the wrong pocket, by id. Less than half a cent is neither paid nor gained. */
export interface WrongPockets {
  /** Parties that pay more than they get back. */
  readonly investsWithoutGain: readonly string[]
  /** Parties that gain something and pay nothing. */
  readonly gainsWithoutInvesting: readonly string[]
  /** Parties that lose something and pay nothing, such as a household that loses a benefit. */
  readonly losesWithoutInvesting: readonly string[]
}

/**
 * The wrong-pocket view: what the costs that one party pays bring another, and who is in the wrong pocket by that,
 * before agreements.
 */
export interface Pockets extends WrongPockets {
  readonly cells: readonly { readonly payer: string; readonly gainer: string; readonly gain: Flow<Decimal, YearRow> }[]
  /**
   * For each party that pays, what its costs bring and the share of that which it keeps itself; `null` where they bring
   * nothing, or a loss.
   */
  readonly retention: readonly (Retention<Decimal> & { readonly share: Decimal | null })[]
  /**
   * Present values of each intervention: what parties pay for it (negative), and what it brings them before agreements.
   */
  readonly interventions: readonly {
    readonly intervention: Id
    readonly parties: readonly { readonly party: string; readonly cost: Decimal; readonly gain: Decimal }[]
  }[]
  /** Who is in the wrong pocket after agreements and the fund have moved money. */
  readonly afterAgreements: WrongPockets
}

/**
 * What of the plan of an intervention a later start moves past the end of the timeline: it counts in no other figure.
 */
export interface LateResults {
  readonly intervention: Id
  /** Households that would enter too late. */
  readonly households: Decimal
  /**
   * Costs that would fall too late; negative, real euros, not discounted. Costs without a last month are not among
   * them: the horizon cuts them.
   */
  readonly costs: Decimal
  /** Income with the intervention that would come too late; absent where it states none. */
  readonly income?: Decimal
}

/** The fund by budget year. */
export interface FundResults {
  readonly party: string
  readonly inflow: YearRow
  readonly outflow: YearRow
  /** At the end of each budget year. */
  readonly balance: YearRow
  /**
   * The year after the last that ends with something left; `null` where it is never filled, or not empty at the end.
   */
  readonly runOutYear: number | null
  /**
   * Euros spent on interventions for each euro that parties put in themselves, as costs or endowments; `null` where
   * they put in nothing.
   */
  readonly multiplier: Decimal | null
  /** What comes in a year at the end of the timeline, and whether that has settled (moves less than 1 % a year). */
  readonly steadyState: { readonly inflow: Decimal; readonly isReached: boolean }
}

/** The choices that every reader of a figure must know. */
export interface Conventions {
  readonly priceLevel: number
  readonly priceIndex: string | null
  readonly inflation: Decimal | null
  readonly step: TimelineStep
  readonly discounting: {
    /** The regime's id, or `own` for rates of the case itself. */
    readonly regime: string
    readonly name: { readonly nl: string; readonly en: string }
    readonly source: string | null
    readonly inForceFrom: string | null
    readonly rates: readonly { readonly fromYear: number; readonly rate: Decimal }[]
    readonly baseYear: number
    readonly timing: DiscountTiming
    readonly factors: YearRow
    /** The sum over the budget years of factor times length in years: what a euro a year is worth. */
    readonly annuityFactor: Decimal
  }
  readonly attribution: AttributionChoice
  readonly haircuts: Readonly<Record<EvidenceGrade, Decimal>>
}
