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
  /** An intervention that would begin after its own fixed end (`start.end`), and so not at all. */
  readonly neverBegins?: { readonly intervention: string; readonly from: Month; readonly end: Month }
}

/**
 * The first and the last month of a project as it is planned, or started; undefined where it has none.
 *
 * @param yearsLate by how many years it starts later than that; a fixed end stays where it is
 */
export const monthsOfProject = (
  interventions: readonly (Sketch<Intervention> | undefined)[] | undefined,
  project: string,
  startDelay: Sketch<{ readonly value: Decimal }> | undefined,
  yearsLate = 0,
): MonthsOfProject | undefined => {
  const ofCase = wholeMonths(startDelay)
  const spans = (interventions ?? []).flatMap((intervention) => {
    if (intervention?.project !== project) return []
    const { start } = intervention
    const late =
      start?.planned === undefined || start.actual === undefined
        ? 0
        : monthIndex(start.actual) - monthIndex(start.planned)
    const delay = ofCase + wholeMonths(intervention.startDelay) + late + 12 * yearsLate
    const own = plannedSpans(intervention)
    if (own.length === 0) return []
    return [
      {
        intervention: intervention.id ?? '',
        end: start?.end,
        from: Math.min(...own.map(({ from }) => monthIndex(from))) + delay,
        through: Math.min(
          Math.max(...own.map(({ through }) => monthIndex(through))) + delay,
          start?.end === undefined ? Infinity : monthIndex(start.end),
        ),
      },
    ]
  })
  if (spans.length === 0) return undefined
  const never = spans.find(({ from, through }) => from > through)
  return {
    from: monthAt(Math.min(...spans.map(({ from }) => from))),
    through: monthAt(Math.max(...spans.map(({ through }) => through))),
    ...(never?.end === undefined
      ? {}
      : { neverBegins: { intervention: never.intervention, from: monthAt(never.from), end: never.end } }),
  }
}

const wholeMonths = (delay: Sketch<{ readonly value: Decimal }> | undefined): number =>
  Math.floor(delay?.value?.toNumber() ?? 0)

const plannedSpans = ({ enrolment, costs, income }: Sketch<Intervention>): readonly Span[] => [
  ...(enrolment ?? []).flatMap((cohort) => span(cohort?.from, cohort?.through)),
  ...[...(costs ?? []), ...(income ?? [])].flatMap((line) => {
    if (line?.kind === 'once') return span(line.month, line.month)
    if (line?.kind === 'yearly') return span(line.from, line.isOpenEnded === true ? line.from : line.through)
    return []
  }),
]

type Span = Pick<MonthsOfProject, 'from' | 'through'>

const span = (from: Month | undefined, through: Month | undefined): readonly Span[] =>
  from === undefined || through === undefined ? [] : [{ from, through }]
