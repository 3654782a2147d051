import type { Id } from '../../base/index.js'
import type { Domain, EvidenceGrade } from '../../case/index.js'
import type { IncomeRung, LaterIncomeRung } from '../income/income-rung.js'
import type { LaterRung, Rung } from '../ladder/rung.js'

/**
 * What the case means for one party, or for society as a whole (docs/method.md, 10). The same structure is filled
 * twice: with formulas when it is written, with numbers when it is read.
 *
 * Sign: positive is good for the party; costs are negative. Euros are real, at the price level of the case.
 *
 * @typeParam Scalar a single number (or its formula)
 * @typeParam Row a number for each budget year (or its formula)
 */
export interface Account<Scalar, Row> {
  readonly cash: CashView<Scalar, Row>
  readonly welfare: WelfareView<Scalar, Row>
  /** Every rung of the savings ladder that falls to this party, transfers it loses included. */
  readonly savings: Readonly<Record<Rung, Flow<Scalar, Row>>>
  /**
   * What is lost on the way to each rung: its present value less that of the rung above; negative where something is
   * lost.
   */
  readonly lost: Readonly<Record<LaterRung, Scalar>>
  /** The savings and the societal effects by how well they are proven. */
  readonly evidence: Readonly<Record<EvidenceGrade, EvidenceSplit<Scalar, Row>>>
  /** What effects on income, and the interventions themselves, bring it; absent where the case has no income. */
  readonly income?: IncomeView<Scalar, Row>
  /** The prudent savings by domain of the cost items. */
  readonly domains: Readonly<Partial<Record<Domain, Flow<Scalar, Row>>>>
}

/** What income falls to one party, less what it pays of income that is a transfer. */
export interface IncomeView<Scalar, Row> {
  /** Every rung of the effects on income. */
  readonly rungs: Readonly<Record<IncomeRung, Flow<Scalar, Row>>>
  /** What is lost on the way to each rung, at present value; negative where something is lost. */
  readonly lost: Readonly<Record<LaterIncomeRung, Scalar>>
  /** What comes in with the interventions themselves: grants, contributions, premiums. */
  readonly lines: Flow<Scalar, Row>
  /** The prudent income by domain of the income items. */
  readonly domains: Readonly<Partial<Record<Domain, Flow<Scalar, Row>>>>
}

/** A flow by budget year, in total, and discounted to the base year. */
export interface Flow<Scalar, Row> {
  readonly byYear: Row
  readonly total: Scalar
  readonly presentValue: Scalar
}

/** A row by budget year and its sum. */
export interface Spread<Scalar, Row> {
  readonly byYear: Row
  readonly total: Scalar
}

/** The savings ladder of all effects together, at present value, before transfers that recipients lose. */
export interface LadderTotal<Scalar> {
  readonly rungs: Readonly<Record<Rung, Scalar>>
  /** What is lost on the way to each rung; negative where something is lost. */
  readonly lost: Readonly<Record<LaterRung, Scalar>>
  /** Cash that comes free only after the timeline ends; not discounted. */
  readonly beyondHorizon: Scalar
}

/** What one party pays of the costs of all. */
export interface CostShare<Scalar> {
  readonly party: string
  /** Infinite where nobody pays anything. */
  readonly share: Scalar
}

/** The costs of the cost items of one domain. */
export interface DomainCosts<Scalar, Row> {
  readonly domain: Domain
  /** Without the case. */
  readonly baseline: Spread<Scalar, Row>
  /** With the case, before any haircut. */
  readonly project: Spread<Scalar, Row>
  /** With the case less without it: negative where less is spent. */
  readonly change: Spread<Scalar, Row>
  /** What society saves in the domain before any haircut: what recipients of transfers lose is taken off. */
  readonly saving: Flow<Scalar, Row>
}

/** What one intervention comes to for society; over the interventions it sums to society. */
export interface InterventionAccount<Scalar, Row> extends PartAccount<Scalar, Row> {
  readonly intervention: Id
}

/** What the interventions on one target group come to for society; over the groups it sums to society. */
export interface TargetGroupAccount<Scalar, Row> extends PartAccount<Scalar, Row> {
  readonly targetGroup: Id
}

/** What a part of the case comes to for society. */
export interface PartAccount<Scalar, Row> {
  /** What all parties together pay for it, the enrolment that a fund buys included; negative. */
  readonly costs: Flow<Scalar, Row>
  /** Every rung of the savings ladder, less transfers lost. */
  readonly savings: Readonly<Record<Rung, Flow<Scalar, Row>>>
  /** Value added tax that payers get back, a cost in welfare only; absent where there is none. */
  readonly recoveredVat?: Flow<Scalar, Row>
  /** What its effects on income and the income with it bring all parties together; absent where it has neither. */
  readonly income?: PartIncome<Scalar, Row>
  /** Societal effects that move no cash. */
  readonly societal: Flow<Scalar, Row>
  /** Costs, value added tax that is recovered, prudent savings, prudent proceeds and societal effects, at present value. */
  readonly welfare: Scalar
  /** Costs, cashable savings and proceeds in cash, at present value. */
  readonly cash: Scalar
}

/** The income of a part: every rung of its effects, and what comes in with it; transfers paid are taken off. */
export interface PartIncome<Scalar, Row> {
  readonly rungs: Readonly<Record<IncomeRung, Flow<Scalar, Row>>>
  readonly lines: Flow<Scalar, Row>
  /** Prudent income and income with it: proceeds in welfare. */
  readonly welfare: Flow<Scalar, Row>
  /** Income that is received in cash and income with it: proceeds in cash. */
  readonly cash: Flow<Scalar, Row>
}

/** What parties receive and pay under agreements and through the fund, all together and at present value. */
export interface Exchanged<Scalar> {
  readonly received: Scalar
  /** Negative. */
  readonly paid: Scalar
}

/**
 * From welfare to cash (docs/method.md, 10), at present value: each step is what is added to the welfare that all parties
 * gain on the way to their net cash, so that welfare and steps add up to it.
 */
export interface CashBridge<Scalar> {
  readonly welfare: Scalar
  /** Benefits that move no cash, taken off. */
  readonly withoutCash: Scalar
  /** Value added tax that payers get back: a cost in welfare and not in cash. */
  readonly recoveredVat: Scalar
  /** Savings and income of which no cash comes: not cashable, no whole unit, bound by contract. */
  readonly notCashable: Scalar
  /** What waiting for cash takes off its present value, up to the end of the timeline. */
  readonly later: Scalar
  /** Cash that comes free only after the timeline ends, at the discount factor of its last year. */
  readonly beyondHorizon: Scalar
  /** These three together; only where the case has income, for else it is what the last rung of the savings loses. */
  readonly notCashed?: Scalar
  /** Zero: settlement only moves savings between parties. */
  readonly settlement: Scalar
  /** Zero: agreements and the fund only move money between parties. */
  readonly agreements: Scalar
  readonly cash: Scalar
}

/** The same of one party, with all that is not cashed, or later, in one step. */
export interface PartyBridge<Scalar> {
  readonly party: string
  readonly welfare: Scalar
  readonly withoutCash: Scalar
  readonly recoveredVat: Scalar
  /** Savings and income never cashed, or later, or by another party; positive for who loses less of a transfer. */
  readonly notCashed: Scalar
  readonly settlement: Scalar
  readonly agreements: Scalar
  readonly cash: Scalar
}

/** What the costs of one party bring, at present value, before agreements. */
export interface Retention<Scalar> {
  readonly party: string
  /** What it pays for interventions; negative. */
  readonly costs: Scalar
  /** What that brings all parties. */
  readonly brings: Scalar
  /** What of it the party keeps itself. */
  readonly kept: Scalar
  /** What of it reaches others. */
  readonly others: Scalar
}

/** The cash of the party (MBC): what it pays, and the savings that truly leave its budget. */
export interface CashView<Scalar, Row> {
  readonly costs: Flow<Scalar, Row>
  readonly incidentalCosts: Flow<Scalar, Row>
  readonly structuralCosts: Flow<Scalar, Row>
  /** The costs without contingency and value added tax; absent where the case states neither. */
  readonly statedCosts?: Flow<Scalar, Row>
  /** The contingency in these costs; absent where the case states none. */
  readonly contingency?: Flow<Scalar, Row>
  /** The value added tax in these costs, which is not recovered; absent where the case states none. */
  readonly vat?: Flow<Scalar, Row>
  /** Cashable savings as they first fall to payers, less transfers lost. */
  readonly savings: Flow<Scalar, Row>
  /** The part of it that the party no longer pays; absent where the case has no transfer. */
  readonly avoided?: Flow<Scalar, Row>
  /** The part of it that the party no longer receives, such as a benefit; negative, and absent in the same way. */
  readonly transfersLost?: Flow<Scalar, Row>
  /** What settlement in the region then moves. */
  readonly settlement: Flow<Scalar, Row>
  /** Savings after settlement: rung 6 of the ladder. */
  readonly retained: Flow<Scalar, Row>
  /** Income that is received in cash: of effects on income, and with the interventions; absent where there is none. */
  readonly proceeds?: Flow<Scalar, Row>
  /** What agreements and the fund bring. */
  readonly received: Flow<Scalar, Row>
  /** What agreements and the fund take; negative. */
  readonly paid: Flow<Scalar, Row>
  /** What is received and paid together, at present value: what agreements and the fund leave the party. */
  readonly agreed: Scalar
  /** What the party spends (lasten): costs, and what agreements and the fund take; negative. */
  readonly expenditure: Flow<Scalar, Row>
  /** What comes in or is no longer spent (baten): retained savings, proceeds, and what agreements and the fund bring. */
  readonly income: Flow<Scalar, Row>
  /** Costs, retained savings, proceeds, and what is received and paid. */
  readonly net: Flow<Scalar, Row>
  /** Expenditure, income and net cash by period (not by budget year). */
  readonly byPeriod: { readonly expenditure: Row; readonly income: Row; readonly net: Row }
  /** Net cash up to and including each year. */
  readonly cumulative: Row
  /** Its path by period (not by budget year): it jumps at the start of a period, and runs evenly through it. */
  readonly cumulativeByPeriod: {
    /** After what falls at the start of the period. */
    readonly afterStart: Row
    readonly atEnd: Row
  }
  /** Net cash in euros of each year itself; absent where no inflation is stated, for then it is not known. */
  readonly nominalNet?: Row
  /** The same of expenditure and of income. */
  readonly nominalExpenditure?: Row
  readonly nominalIncome?: Row
  readonly npv: Scalar
  /** The same amount in each year of the timeline that has this net present value. */
  readonly annualEquivalent: Scalar
  /** Present value of what is retained, comes in and is received, over that of costs and what is paid. */
  readonly benefitCostRatio: Scalar
  /** Years from the start of the timeline after which the cumulative cash stays non-negative. */
  readonly paybackYears: Scalar
  readonly discountedPaybackYears: Scalar
  /** What is still short at the end of the timeline; zero or less where nothing is. */
  readonly shortfall: Scalar
  readonly discountedShortfall: Scalar
  /**
   * Years after the timeline in which the net cash of its last year would cover the shortfall; infinite where that year
   * brings nothing.
   */
  readonly extraYears: Scalar
  /** The deepest the cumulative cash goes below zero, as a positive amount. */
  readonly peakFunding: Scalar
  /** The lowest cumulative cash within each period (not each budget year). */
  readonly lowestByPeriod: Row
  /** Mean net cash a year, over whole years after the last incidental cost. */
  readonly structuralEffect: Scalar
  /**
   * What structural costs take from the regular budget beyond what is retained, comes in and is received, each year; zero where
   * nothing is structural.
   */
  readonly structuralGap: Row
  /** The number of whole years after the last incidental cost. */
  readonly structuralYears: Scalar
}

/** Welfare of the party (MKBA): costs, prudent savings, prudent proceeds and welfare without cash. */
export interface WelfareView<Scalar, Row> {
  /** Costs with all value added tax, recovered or not: what society gives up. */
  readonly costs: Flow<Scalar, Row>
  /** The value added tax in these costs that the payer gets back; absent where there is none. */
  readonly recoveredVat?: Flow<Scalar, Row>
  readonly savings: Flow<Scalar, Row>
  /** Prudent income of effects on income, and income with the interventions; absent where there is none. */
  readonly proceeds?: Flow<Scalar, Row>
  /** Societal effects that move no cash. */
  readonly societal: Flow<Scalar, Row>
  /** Savings, proceeds and societal effects together, at present value: what a ratio sets against costs. */
  readonly benefits: Scalar
  readonly net: Flow<Scalar, Row>
  readonly npv: Scalar
  /** The same amount in each year of the timeline that has this net present value. */
  readonly annualEquivalent: Scalar
  readonly benefitCostRatio: Scalar
}

/** What an intervention costs and saves for each household (or person, as its target group counts) that enters it. */
export interface PerHousehold<Scalar> {
  readonly intervention: Id
  /** How many enter over the whole timeline. */
  readonly entering: Scalar
  /** Its total cost to all payers, over those who enter; negative. */
  readonly cost: Scalar
  /** The total cash that it sets free, less transfers lost, over those who enter. */
  readonly saving: Scalar
  /** The total income that it brings in cash, less transfers paid, over those who enter; absent where it has none. */
  readonly proceeds?: Scalar
}

/** Present values of what rests on evidence of one grade, and the same by budget year, not discounted. */
export interface EvidenceSplit<Scalar, Row> {
  readonly prudent: Scalar
  /** Share in all prudent savings; infinite where these are no whole to take a share of. */
  readonly share: Scalar
  readonly cashable: Scalar
  /** Prudent income; absent where the case has no income. */
  readonly income?: Scalar
  /** The net present value of welfare without the savings, the income and the societal effects of this grade. */
  readonly npvWithout: Scalar
  /** Societal effects that move no cash. */
  readonly societal: Scalar
  readonly byYear: { readonly prudent: Row; readonly cashable: Row; readonly societal: Row }
}

/** A saving ascribed to a project outside the case. */
export interface OutsideFlow<Scalar, Row> {
  readonly project: string
  /** Why it belongs to that project. */
  readonly reason: string
  readonly saving: Flow<Scalar, Row>
}

/** A project outside the case that savings are ascribed to. */
export interface OutsideProject<Scalar> {
  readonly project: string
  /** At present value, over all effects on cost items that name it. */
  readonly saving: Scalar
  /** The same over effects on income; absent where none names it. */
  readonly income?: Scalar
}

/** What overlap takes off the savings of one intervention. */
export interface OverlapLost<Scalar> {
  readonly intervention: Id
  /** At present value, over all its effects; negative where something is lost. */
  readonly lost: Scalar
}
