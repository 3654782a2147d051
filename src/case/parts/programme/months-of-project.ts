import type { Decimal } from '../../../money/index.js'
import { monthAt, monthIndex, type Month } from '../../../timeline/index.js'
import type { Sketch } from '../../sketch/sketch.js'
import type { Intervention } from '../interventions/intervention.js'

/** The months in which something of a project begins and ends. */
export interface MonthsOfProject {
  /** When it begins: its first month of enrolment, costs or income. */
  readonly from: Month
  /** The last month of its enrolment, costs and income; of what runs to the end of the timeline, the first. */
  readonly through: Month
}

/** The first and the last month of a project as it is planned, or started; undefined where it has none. */
export const monthsOfProject = (
  interventions: readonly (Sketch<Intervention> | undefined)[] | undefined,
  project: string,
  startDelay: Sketch<{ readonly value: Decimal }> | undefined,
): MonthsOfProject | undefined => {
  const ofCase = wholeMonths(startDelay)
  const spans = (interventions ?? []).flatMap((intervention) => {
    if (intervention?.project !== project) return []
    const { start } = intervention
    const late =
      start?.planned === undefined || start.actual === undefined
        ? 0
        : monthIndex(start.actual) - monthIndex(start.planned)
    const delay = ofCase + wholeMonths(intervention.startDelay) + late
    return plannedSpans(intervention).map(({ from, through }) => ({
      from: monthIndex(from) + delay,
      through: Math.min(monthIndex(through) + delay, start?.end === undefined ? Infinity : monthIndex(start.end)),
    }))
  })
  if (spans.length === 0) return undefined
  return {
    from: monthAt(Math.min(...spans.map(({ from }) => from))),
    through: monthAt(Math.max(...spans.map(({ through }) => through))),
  }
}

const wholeMonths = (delay: Sketch<{ readonly value: Decimal }> | undefined): number =>
  Math.floor(delay?.value?.toNumber() ?? 0)

const plannedSpans = ({ enrolment, costs, income }: Sketch<Intervention>): readonly MonthsOfProject[] => [
  ...(enrolment ?? []).flatMap((cohort) => span(cohort?.from, cohort?.through)),
  ...[...(costs ?? []), ...(income ?? [])].flatMap((line) => {
    if (line?.kind === 'once') return span(line.month, line.month)
    if (line?.kind === 'yearly') return span(line.from, line.isOpenEnded === true ? line.from : line.through)
    return []
  }),
]

const span = (from: Month | undefined, through: Month | undefined): readonly MonthsOfProject[] =>
  from === undefined || through === undefined ? [] : [{ from, through }]
