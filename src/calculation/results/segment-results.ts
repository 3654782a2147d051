import type { Decimal } from '../../money/index.js'
import type { Appraisal, SegmentAccount } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'
import { finite } from '../finite.js'
import { readTree } from '../read-tree.js'

/** What a segment of a population is and costs without the case, by budget year. */
export interface SegmentResults extends Omit<SegmentAccount<Decimal, readonly Decimal[]>, 'costShare'> {
  /** `null` where the whole population costs nothing. */
  readonly costShare: Decimal | null
}

/** The segments of the populations of a case, out of the values of their figures. */
export const segmentResults = ({ sheet, segments }: Appraisal, values: ExactValues): readonly SegmentResults[] =>
  segments.map(({ population, targetGroup, costShare, ...rows }) => ({
    population,
    targetGroup,
    ...readTree(sheet, values, rows),
    costShare: finite(values.scalar(costShare)),
  }))
