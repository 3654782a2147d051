import { monthsOfProject, type BusinessCase } from '../../case/index.js'
import type { Id } from '../../base/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'

type Intervention = BusinessCase['interventions'][number]

/** A project that starts in a year in which it can: its interventions, under ids of their own where it starts later. */
export interface Version {
  readonly project: Id
  /** The year in which it starts; undefined for a project without months. */
  readonly startYear: number | undefined
  readonly yearsLate: number
  readonly interventions: readonly Intervention[]
}

/** The versions of each project, in the order of the case: one for each year in which it can start. */
export const versionsOf = (businessCase: BusinessCase): readonly (readonly Version[])[] =>
  businessCase.projects.map(({ id: project }) => {
    const own = businessCase.interventions.filter((intervention) => intervention.project === project)
    const months = monthsOfProject(businessCase.interventions, project, businessCase.startDelay)
    const planned = months === undefined ? undefined : Number(months.from.slice(0, 4))
    const stated = businessCase.choice?.startYears[project]
    if (months === undefined || planned === undefined || stated === undefined)
      return [{ project, startYear: planned, yearsLate: 0, interventions: own }]
    return [...new Set(stated)]
      .sort((one, other) => one - other)
      .map((startYear): Version => ({
        project,
        startYear,
        yearsLate: startYear - planned,
        interventions: own.map((intervention) => started(intervention, startYear - planned, months.from)),
      }))
  })

/** An intervention that starts whole years later: what it enrols and costs moves along, a fixed end does not. */
const started = (intervention: Intervention, yearsLate: number, from: Month): Intervention => {
  if (yearsLate === 0) return intervention
  const { planned, actual, ...more } = intervention.start ?? { planned: from, actual: from }
  return {
    ...intervention,
    id: `${intervention.id}${LATER}${yearsLate}` as Id,
    start: { ...more, planned, actual: monthAt(monthIndex(actual) + 12 * yearsLate) },
  }
}

/** No id of a case holds this sign, so that a version never has the id of another intervention. */
const LATER = '@'

/** The id in the case of an intervention of a version. */
export const statedId = (id: string): string => id.split(LATER)[0] as string
