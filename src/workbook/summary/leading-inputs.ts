import { RiskError, tornado } from '../../risk/index.js'
import type { BusinessCase } from '../../case/index.js'

/** A stated number with a range, and where four out of five of its draws lie. */
export interface LeadingInput {
  readonly address: string
  readonly low: number
  readonly high: number
}

const most = 6

/** The numbers with a range that move the welfare of society furthest, the widest first; none where no number has one. */
export const leadingInputs = (businessCase: BusinessCase): readonly LeadingInput[] => {
  try {
    const [society] = tornado(businessCase, { figures: ['society.welfare.npv'] })
    return (society?.bars ?? []).slice(0, most)
  } catch (error) {
    if (error instanceof RiskError) return []
    throw error
  }
}
