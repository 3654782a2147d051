import type { Id } from '../base/index.js'
import { expectArgument, type BusinessCase, type CostItem, type Domain, type TargetGroup } from '../case/index.js'
import { effectsOnItems } from '../rules/index.js'

/**
 * Cost items of one programme under different ids that different projects have effects on, and that may be the same: of
 * the same households, paid by the same party in one domain. Then what two projects save on them counts twice.
 */
export interface PossiblySameItems {
  readonly domain: Domain
  /** Who pays more than one of them. */
  readonly payers: readonly Id[]
  readonly items: readonly { readonly costItem: Id; readonly projects: readonly Id[] }[]
}

/**
 * What overlap between the projects of a programme cannot see, since it goes by the ids of cost items. Items that one
 * project has effects on side by side are two to who wrote it, and so are items of another unit, of another target group,
 * and of another segment of a population.
 *
 * @throws ArgumentTypeError where it is given something else than a parsed case
 *
 * @example
 * possiblySameItems(programme).length // 1
 */
export const possiblySameItems = (businessCase: BusinessCase): readonly PossiblySameItems[] => {
  expectArgument('possiblySameItems', 'case', businessCase)
  const touched = touchedItems(businessCase)
  const groups = new Map(businessCase.targetGroups.map((group) => [group.id, group]))
  const paired = (one: TouchedItem, other: TouchedItem): boolean =>
    one.item.domain === other.item.domain &&
    mayBeSameUnit(one.item, other.item) &&
    mayBeSameGroup(groups.get(one.item.targetGroup), groups.get(other.item.targetGroup)) &&
    one.payers.some((party) => other.payers.includes(party)) &&
    !one.projects.some((project) => other.projects.includes(project)) &&
    // What several projects share has a name that all of them know; a name that one project gave may be another's.
    [one, other].some(({ projects }) => projects.length === 1)
  return components(touched, paired).map((items) => ({
    domain: (items[0] as TouchedItem).item.domain,
    payers: businessCase.parties.flatMap(({ id }) =>
      items.filter(({ payers }) => payers.includes(id)).length > 1 ? [id] : [],
    ),
    items: items.map(({ item, projects }) => ({ costItem: item.id, projects })),
  }))
}

interface TouchedItem {
  readonly item: CostItem
  readonly projects: readonly Id[]
  readonly payers: readonly Id[]
}

/** The cost items that projects have effects on, in the order of the case. */
const touchedItems = (businessCase: BusinessCase): readonly TouchedItem[] => {
  const projectsOf = new Map<Id, Set<Id>>()
  for (const intervention of businessCase.interventions)
    if (intervention.project !== undefined)
      for (const { costItem } of effectsOnItems(businessCase, intervention))
        projectsOf.set(costItem, (projectsOf.get(costItem) ?? new Set()).add(intervention.project))
  return businessCase.costItems.flatMap((item) => {
    const projects = projectsOf.get(item.id)
    return projects === undefined ? [] : [{ item, projects: [...projects], payers: payersOf(item) }]
  })
}

const payersOf = ({ payers }: CostItem): readonly Id[] => [
  ...new Set(
    payers.flatMap(({ shares }) =>
      Object.entries(shares).flatMap(([party, { value }]) => (value.isZero() ? [] : [party as Id])),
    ),
  ),
]

/** A unit that is not stated is a year of whatever it is, and says nothing of what it is. */
const mayBeSameUnit = (one: CostItem, other: CostItem): boolean =>
  one.unit === other.unit || [one, other].some(({ unit }) => unit === 'per jaar')

/** One group, or two that are called the same: projects may each have stated the people whom they both reach. */
const mayBeSameGroup = (one: TargetGroup | undefined, other: TargetGroup | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.id === other.id ||
    (one.unit === other.unit &&
      one.name.trim().toLowerCase() === other.name.trim().toLowerCase() &&
      (one.population === undefined || one.population !== other.population)))

/** The items that are paired with another, together with all that they are paired with. */
const components = (
  items: readonly TouchedItem[],
  paired: (one: TouchedItem, other: TouchedItem) => boolean,
): readonly (readonly TouchedItem[])[] => {
  const left = new Set(items)
  const found: (readonly TouchedItem[])[] = []
  for (const item of items) {
    if (!left.delete(item)) continue
    const own = [item]
    for (const one of own)
      for (const other of [...left])
        if (paired(one, other)) {
          left.delete(other)
          own.push(other)
        }
    if (own.length > 1) found.push(items.filter((each) => own.includes(each)))
  }
  return found
}
