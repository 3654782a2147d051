import type { Id } from '../../base/index.js'
import { expectArgument, type BusinessCase, type Indicator } from '../../case/index.js'
import { given } from '../../money/index.js'
import { month, type Month } from '../../timeline/index.js'
import { measuringMonths } from './measuring-months.js'

/** How to plan measurements. */
export interface MonitoringOptions {
  /** No measurement before this month, `2022-01`. */
  readonly from?: string | undefined
}

/** What is still to be measured of one indicator. */
export interface Measurement {
  readonly project: Id
  /** What is measured: with its owner, its baseline and its target, as far as the case states them. */
  readonly indicator: Indicator
  /** When, in order; empty where the case states neither how often nor by when, or where all was measured. */
  readonly months: readonly Month[]
}

/**
 * The monitoring plan of a programme: of each indicator in which months it is still to be measured (docs/method.md, 18),
 * in the order of the case.
 *
 * @throws ArgumentTypeError for what is not a case; RangeError for a `from` that is not a month
 *
 * @example
 * const plan = monitoringPlan(programme, { from: '2022-01' }).filter(({ months }) => months.length > 0)
 * plan[0]?.project // 'pilot-flits'
 * plan[0]?.months.slice(0, 3) // ['2022-06', '2022-12', '2023-06']
 */
export const monitoringPlan = (businessCase: BusinessCase, asked: MonitoringOptions = {}): readonly Measurement[] => {
  expectArgument('monitoringPlan', 'case', businessCase)
  const { from } = given.options('monitoringPlan', asked)
  const first = from === undefined ? undefined : month(from)
  return businessCase.projects.flatMap(({ id: project, indicators }) =>
    indicators.map((indicator): Measurement => ({
      project,
      indicator,
      months: measuringMonths(indicator, businessCase.timeline, first),
    })),
  )
}
