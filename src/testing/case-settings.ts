/**
 * What a generated case may hold beyond the bare minimum. Each can be switched off:
 *
 * - `overlap`: several effects on one cost item, and savings that hit the baseline cost
 * - `additive`: interventions that reach different households
 * - `rules`: attribution rules other than `shapley`
 * - `negative`: effects that raise use, and welfare lost
 * - `reductions`, `ratios`, `volumes`, `amounts`: the four kinds of change
 * - `cashableShare`, `cashableFrom`, `lag`, `capacity`: what stands between a saving and cash
 * - `transfers`: cost items that a recipient loses when the payer saves
 * - `datedPayers`: payers that change, also in the middle of a year
 * - `priceLevels`: amounts of other years, converted by an index of the case's own
 * - `references`: prices that refer to unit costs, of the case's own or in the place of shipped ones; not with plain numbers
 * - `growth`: baseline volumes and prices that grow or shrink, and target groups that grow
 * - `datedValues`: volumes, prices, groups, yearly costs and income that change at a month; cost items that begin or end
 * - `profiles`: effects that start late, ramp up, end or wear off
 * - `chain`: engagement, completion and success
 * - `corrections`: deadweight, displacement and projects outside the case
 * - `contingency`, `vat`: what comes on top of costs
 * - `segments`: target groups that are segments of a population, and moves between groups; moves also need `overlap` and `negative`
 * - `starts`: interventions that started later than planned, with or without a fixed end
 * - `stops`: decision points, after which an intervention stops unless its success is high enough; needs `chain`
 * - `income`: income items, effects on them, and income with interventions
 * - `haircuts`, `startDelays`, `costs`, `societalEffects`, `pm`, `discounting`, `inflation`
 * - `partialYears`: a first or last budget year that is not whole
 * - `projects`: interventions that belong to projects of a programme
 * - `budget`: a budget, from which costs may be paid in the place of payers
 * - `wholes`: parties that are parts of a whole
 * - `settlements`, `agreements`, `fund`: who keeps what, and what then moves; only on request (`agreements: true`)
 */
export type CaseFeature = (typeof caseFeatures)[number]

/**
 * Every feature that a generated case may hold.
 *
 * @example
 * caseFeatures // ['overlap', 'additive', 'rules', 'negative', ...]
 */
export const caseFeatures = [
  'overlap',
  'additive',
  'rules',
  'negative',
  'reductions',
  'ratios',
  'volumes',
  'amounts',
  'cashableShare',
  'cashableFrom',
  'lag',
  'capacity',
  'transfers',
  'datedPayers',
  'priceLevels',
  'references',
  'growth',
  'datedValues',
  'profiles',
  'chain',
  'corrections',
  'haircuts',
  'startDelays',
  'segments',
  'starts',
  'stops',
  'costs',
  'contingency',
  'income',
  'vat',
  'societalEffects',
  'pm',
  'discounting',
  'inflation',
  'partialYears',
  'projects',
  'budget',
  'wholes',
  'settlements',
  'agreements',
  'fund',
] as const

/** Features that a case has on request only. */
export const movingFeatures = ['settlements', 'agreements', 'fund'] as const satisfies readonly CaseFeature[]

/** The options of a caller, with defaults filled in. */
export interface CaseSettings {
  readonly has: (feature: CaseFeature) => boolean
  readonly maxYears: number
  readonly maxInterventions: number
  readonly maxCostItems: number
  readonly maxParties: number
  readonly steps: readonly ('year' | 'quarter' | 'month')[]
  /** Every number as a plain number, never as text or with its provenance. */
  readonly plainNumbers: boolean
}
