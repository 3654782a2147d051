import { listed } from '../../money/index.js'
import { nameById } from '../../case/index.js'
import { ProgrammeError } from '../programme-error.js'
import type { Switched } from './switched.js'

/** For each project of a component the version that runs, by its place; undefined where it does not start. */
export type Combination = readonly (number | undefined)[]

/** The most combinations of one component that are enumerated. */
export const MOST_COMBINATIONS = 100_000

/**
 * The combinations of the projects of a component that the terms of the choice allow, with that of no project first:
 * what another adds is measured against it, also where it may not be taken.
 *
 * @throws ProgrammeError `too-many-combinations` where there are more than 100,000
 */
export const combinationsOf = (
  { businessCase, versions }: Switched,
  component: readonly number[],
): readonly { readonly combination: Combination; readonly isAllowed: boolean }[] => {
  const terms = termsOf(businessCase)
  const options = component.map((place) => {
    const project = businessCase.projects[place]?.id as string
    const own = versions.flatMap((version, at) => (version.project === project ? [at] : []))
    if (terms.excluded.has(project)) return [undefined]
    return terms.required.has(project) ? own : [undefined, ...own]
  })
  const count = options.reduce((product, { length }) => product * length, 1)
  if (count > MOST_COMBINATIONS) {
    const names = component
      .map((place) => businessCase.projects[place]?.id)
      .map((id) => nameById(businessCase.projects, id as string))
    throw tooMany(names, count)
  }
  const none: Combination = component.map(() => undefined)
  const all = options.reduce<readonly Combination[]>(
    (before, own) => before.flatMap((combination) => own.map((version) => [...combination, version])),
    [[]],
  )
  const isNone = (combination: Combination): boolean => combination.every((version) => version === undefined)
  return [
    { combination: none, isAllowed: all.some(isNone) },
    ...all.filter((each) => !isNone(each)).map((combination) => ({ combination, isAllowed: true })),
  ]
}

/** The projects that must start, and that may not. What a fund buys enrolment in must start. */
export const termsOf = ({
  choice,
  fund,
  interventions,
}: Switched['businessCase']): { readonly required: ReadonlySet<string>; readonly excluded: ReadonlySet<string> } => {
  const use = fund?.use
  const bought =
    use?.kind === 'enrolment' ? interventions.find(({ id }) => id === use.intervention)?.project : undefined
  return {
    required: new Set<string>([...(choice?.required ?? []), ...(bought === undefined ? [] : [bought])]),
    excluded: new Set<string>(choice?.excluded ?? []),
  }
}

const tooMany = (names: readonly string[], count: number): ProgrammeError =>
  new ProgrammeError({
    code: 'too-many-combinations',
    address: 'projects',
    values: { projects: names, combinations: count, most: MOST_COMBINATIONS },
    texts: {
      nl: `Deze ${names.length} projecten hangen samen (zij besparen op dezelfde kosten, of delen plaatsen, een fonds of een grens): ${listed(names)}. Dat zijn ${count} combinaties, en er worden er hoogstens ${MOST_COMBINATIONS} vergeleken. Leg een deel vast (choice.required, choice.excluded), of noem minder startjaren.`,
      en: `These ${names.length} projects depend on each other (they save on the same costs, or share places, a fund or a limit): ${listed(names)}. That makes ${count} combinations, of which at most ${MOST_COMBINATIONS} are compared. Settle some (choice.required, choice.excluded), or state fewer start years.`,
    },
  })
