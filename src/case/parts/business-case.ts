import type { Agreement } from './agreement.js'
import type { AttributionChoice } from './attribution-choice.js'
import type { BeyondHorizonChoice } from '../choices/beyond-horizon-choice.js'
import type { CostItem } from './cost-item.js'
import type { DiscountChoice } from './discount-choice.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { Fund } from './fund.js'
import type { Intervention } from './intervention.js'
import type { Party } from './party.js'
import type { PmItem } from './pm-item.js'
import type { PriceChoice } from './price-choice.js'
import type { Quantity } from '../numbers/quantity.js'
import type { Correlation, Scenario } from './scenario.js'
import type { Settlement } from './settlement.js'
import type { TargetGroup } from './target-group.js'
import type { TimelineChoice } from './timeline-choice.js'

/**
 * A maatschappelijke businesscase as its author states it, checked and with defaults filled in.
 * Made by `parseBusinessCase`; plain, immutable data.
 */
export interface BusinessCase {
  /** Version of the case format. */
  readonly format: 1
  readonly name: string
  /** The question the case answers, in one sentence. */
  readonly question?: string
  readonly description?: string
  readonly timeline: TimelineChoice
  /** Months by which every intervention, and what it costs, starts later than planned. */
  readonly startDelay?: Quantity
  /** Whether enrolment and costs that a start delay moves past the end of the timeline may be left out. */
  readonly beyondHorizon: BeyondHorizonChoice
  readonly prices: PriceChoice
  readonly discounting: DiscountChoice
  /** Share taken off a saving for the grade of its evidence; zero where not stated. */
  readonly haircuts: Readonly<Partial<Record<EvidenceGrade, Quantity>>>
  readonly attribution: AttributionChoice
  readonly parties: readonly Party[]
  readonly targetGroups: readonly TargetGroup[]
  readonly costItems: readonly CostItem[]
  readonly interventions: readonly Intervention[]
  /** Who in a region keeps a saving. */
  readonly settlements: readonly Settlement[]
  readonly agreements: readonly Agreement[]
  readonly fund?: Fund
  readonly pm: readonly PmItem[]
  /** Which uncertain numbers go together. */
  readonly correlations: readonly Correlation[]
  readonly scenarios: readonly Scenario[]
}
