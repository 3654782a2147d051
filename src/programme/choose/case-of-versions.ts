import type { Id } from '../../base/index.js'
import type { BusinessCase } from '../../case/index.js'
import { statedId, type Version } from './version.js'

/**
 * The case with these versions of its projects, and with what is of no project. What speaks of other interventions goes:
 * PM items, places in the order of attribution, and the other versions of the case.
 */
export const caseOfVersions = (businessCase: BusinessCase, versions: readonly Version[]): BusinessCase => {
  const interventions = businessCase.interventions.flatMap((intervention) =>
    intervention.project === undefined
      ? [intervention]
      : versions.flatMap((version) => version.interventions.filter(({ id }) => statedId(id) === intervention.id)),
  )
  const idsOf = (stated: Id | undefined): readonly Id[] =>
    interventions.flatMap(({ id }) => (statedId(id) === stated ? [id] : []))
  return {
    ...businessCase,
    interventions,
    attribution: { ...businessCase.attribution, order: businessCase.attribution.order.flatMap(idsOf) },
    pm: businessCase.pm.filter(({ intervention }) => intervention === undefined || idsOf(intervention).length > 0),
    scenarios: [],
    variants: [],
    correlations: [],
  }
}

/** The case without any project. A fund that buys enrolment in one holds its money: there is nothing to buy. */
export const caseWithoutProjects = (businessCase: BusinessCase): BusinessCase => {
  const without = caseOfVersions(businessCase, [])
  const { fund, interventions } = without
  const use = fund?.use
  return fund === undefined || use?.kind !== 'enrolment' || interventions.some(({ id }) => id === use.intervention)
    ? without
    : { ...without, fund: { ...fund, use: { kind: 'hold' } } }
}

/**
 * The case in which these versions run and the other projects do not, under the ids that the case states. Uncertain
 * numbers of theirs stay correlated.
 */
export const chosenCase = (businessCase: BusinessCase, versions: readonly Version[]): BusinessCase => {
  const chosen = caseOfVersions(businessCase, versions)
  const projects = businessCase.projects.filter(({ id }) => versions.some(({ project }) => project === id))
  const running = new Set(chosen.interventions.map(({ id }) => statedId(id)))
  const isLeft = (path: string): boolean => {
    const [list, id] = path.split('.')
    if (list === 'interventions') return running.has(id ?? '')
    return list !== 'projects' || projects.some((project) => project.id === id)
  }
  return {
    ...chosen,
    projects,
    correlations: businessCase.correlations.filter(({ between }) => between.every(isLeft)),
    interventions: chosen.interventions.map((intervention) => ({
      ...intervention,
      id: statedId(intervention.id) as Id,
    })),
    attribution: { ...chosen.attribution, order: chosen.attribution.order.map((id) => statedId(id) as Id) },
  }
}
