/** One period of the timeline as the naive implementation sees it; months as `YYYY-MM`. */
export interface NaivePeriod {
  readonly from: string
  readonly through: string
  readonly budgetYear: number
  /** Length in years: 1 for a whole year, 0.25 for a quarter. */
  readonly years: number
}

/** The rungs of the savings ladder up to cash, in euros; positive saves. */
export interface NaiveRungs {
  gross: number
  net: number
  overlap: number
  prudent: number
  cashable: number
}

/** One effect of one intervention: every rung by period. */
export interface NaiveEffect {
  readonly intervention: string
  readonly effect: string
  readonly costItem: string
  readonly gross: readonly number[]
  readonly net: readonly number[]
  readonly overlap: readonly number[]
  readonly prudent: readonly number[]
  readonly cashable: readonly number[]
  readonly cashableBeyondHorizon: number
}

/** One effect on income: every rung by period, and the cash after the horizon. */
export interface NaiveIncomeResult {
  readonly intervention: string
  readonly effect: string
  readonly gross: readonly number[]
  readonly net: readonly number[]
  readonly prudent: readonly number[]
  readonly cashable: readonly number[]
  readonly beyondHorizon: number
}

/** One societal effect: it knows no overlap and never becomes cash. */
export interface NaiveSocietalEffect {
  readonly intervention: string
  readonly effect: string
  readonly gross: readonly number[]
  readonly net: readonly number[]
  readonly prudent: readonly number[]
}

/** One cost of one intervention by period; positive is a cost, as it is stated. */
export interface NaiveCost {
  readonly intervention: string
  readonly cost: string
  readonly amounts: readonly number[]
}

/** A budget year of a party, or of all parties together. */
export interface NaiveYear {
  readonly budgetYear: number
  /** Negative: money that leaves. */
  readonly costs: number
  readonly savings: Readonly<NaiveRungs>
  /** Prudent value of societal effects. */
  readonly welfare: number
  /** Value added tax that comes back; negative: a cost in welfare. */
  readonly recoveredVat: number
  /** Effects on income, and income with the interventions. */
  readonly income: Readonly<Record<'gross' | 'net' | 'prudent' | 'cashable' | 'lines', number>>
  /** What settlements move to it; negative for who gives. */
  readonly settlement: number
  /** What agreements and the fund bring, and what they ask (negative). */
  readonly received: number
  readonly paid: number
  /** Cash: cashable savings after settlement, income received, costs, and what agreements and the fund move. */
  readonly net: number
  readonly cumulative: number
  /** Cash in euros of the year itself; only where the case states inflation. */
  readonly nominalNet?: number
}

/** What a party gets out of it. */
export interface NaiveParty {
  readonly years: readonly NaiveYear[]
  /** Present value of the cash flows. */
  readonly npv: number
  /** Years from the start of the timeline; null for never. */
  readonly payback: number | null
  readonly discountedPayback: number | null
}

/** What one party pays another under an agreement, or into a fund or out of it (`fund`), by budget year. */
export interface NaivePaid {
  readonly of: string
  readonly payer: string
  readonly recipient: string
  readonly byYear: readonly number[]
}

/** What an intervention costs a party and what it brings it, before agreements, at present value; costs are negative. */
export interface NaivePocket {
  readonly intervention: string
  readonly party: string
  readonly cost: number
  readonly gain: number
}

/** The parties together. */
export interface NaiveSociety {
  readonly years: readonly NaiveYear[]
  /** By budget year: prudent savings (transfers netted), societal effects and costs. */
  readonly welfareNet: readonly number[]
  /** Present value of `welfareNet`. */
  readonly npv: number
  /** Present value of the parties' cash together. */
  readonly cashNpv: number
}

/**
 * What an intervention would do and pay after the last month, by the plan and its delay; costs without a last month are
 * not planned beyond it.
 */
export interface NaiveLate {
  readonly intervention: string
  readonly households: number
  readonly costs: number
  readonly income: number
}

/** Everything the naive implementation computes; arrays by period unless said otherwise. */
export interface NaiveResult {
  readonly periods: readonly NaivePeriod[]
  readonly budgetYears: readonly number[]
  /** By budget year. */
  readonly factors: readonly number[]
  readonly effects: readonly NaiveEffect[]
  readonly income: readonly NaiveIncomeResult[]
  readonly societalEffects: readonly NaiveSocietalEffect[]
  readonly costs: readonly NaiveCost[]
  readonly late: readonly NaiveLate[]
  /** What is paid from the budget in each budget year. */
  readonly budgetUsed: readonly number[]
  readonly payments: readonly NaivePaid[]
  /** What a party retains of savings on all items as a payer, by budget year. */
  readonly retained: (party: string) => readonly number[]
  /** What parties put into a fund, not counting agreements, by month. */
  readonly putIn: readonly number[]
  readonly pockets: readonly NaivePocket[]
  /** Present value of the cash of a party in a project; in that of no project for ''. */
  readonly projectCash: (project: string, party: string) => number
  readonly byParty: Readonly<Record<string, NaiveParty>>
  readonly society: NaiveSociety
}
