import type { Id } from '../../base/index.js'
import { isSegment } from '../../case/index.js'
import type { RowId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { meanOverYear } from '../time/mean-over-year.js'
import { asRow, type BaselineItem } from './baseline-item.js'
import { groupSize } from './group-size.js'

/** What a segment of a population is and costs without the case, by budget year. */
export interface SegmentAccount<Scalar, Row> {
  readonly population: Id
  readonly targetGroup: Id
  /** How many households (or persons), the mean over the months of the year. */
  readonly households: Row
  /** What one costs in a year: its cost items together. */
  readonly costPerHousehold: Row
  /** What all of them cost together. */
  readonly cost: Row
  /** Their part of what the whole population costs, over the timeline; no number where that costs nothing. */
  readonly costShare: Scalar
}

/**
 * Writes how many households each segment of a population has and what they cost without the case (docs/method.md, 3), of
 * the cost items that the case states: a segment without any costs nothing here.
 */
export const segmentAccounts = (
  write: CaseWriter,
  baseline: readonly BaselineItem[],
): readonly SegmentAccount<ScalarId, RowId>[] => {
  const sum = (rows: readonly RowId[]): RowId => (rows.length === 0 ? write.byYear(write.zeros) : write.add(...rows))
  const costs = write.businessCase.targetGroups.filter(isSegment).map((group) => ({
    group,
    items: baseline.filter(({ item }) => item.targetGroup === group.id),
  }))
  const named = costs.map(({ group, items }) => {
    const about = { targetGroup: group.id }
    return {
      group,
      about,
      cost: write.named(sum(items.map(({ cost }) => write.byYear(cost))), 'segment.cost', about),
      costPerHousehold: write.named(
        sum(items.map(({ costPerHouseholdYear }) => asRow(write, costPerHouseholdYear))),
        'segment.cost-per-household',
        about,
      ),
    }
  })
  return named.map(({ group, about, cost, costPerHousehold }) => {
    const all = named.filter((other) => other.group.population === group.population)
    return {
      population: group.population,
      targetGroup: group.id,
      households: write.named(asRow(write, meanOverYear(write, groupSize(write, group))), 'segment.households', about),
      costPerHousehold,
      cost,
      costShare: write.named(
        write.divide(write.total(cost), write.add(...all.map((other) => write.total(other.cost)))),
        'segment.cost-share',
        about,
      ),
    }
  })
}
