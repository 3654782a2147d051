import { idPattern } from '../grammar/basics.js'
import type { IdsHere, ReferredList } from '../grammar/notes.js'
import type { Path } from '../paths/path.js'
import { changedItems } from '../parts/interventions/effect.js'
import { valueAt } from '../paths/value-at.js'
import { slug } from '../spelling/slug.js'

/** The valid ids of the lines of a list, in order. */
export const idsOf = (input: unknown, list: Path): readonly string[] => {
  const written = valueAt(input, list)
  if (!Array.isArray(written)) return []
  return [
    ...new Set(
      written
        .map((line) => valueAt(line, ['id']))
        .filter((id) => typeof id === 'string' && idPattern.test(id)) as string[],
    ),
  ]
}

/** Ids of a case for messages about it; the usual ones where it has none. */
export const idsHere =
  (input: unknown): IdsHere =>
  (list, position = 0) => {
    const ids = idsOf(input, [list])
    return ids[position] ?? ids[0] ?? usual[list]
  }

const usual: Readonly<Record<ReferredList, string>> = {
  parties: 'gemeente',
  populations: 'gemeente',
  targetGroups: 'huishoudens',
  costItems: 'wmo',
  incomeItems: 'loon',
  lines: 'actielijn',
  projects: 'project',
  interventions: 'aanpak',
  agreements: 'bijdrage',
}

// Reserved names: sums over parties, what goes through a fund, and what is shipped.
const taken: Readonly<Record<string, readonly string[]>> = {
  parties: ['society', 'total'],
  agreements: ['fund'],
  indices: ['cbs-cpi', 'vng-ova-ppc'],
}

// An effect with an invalid id is named by its item, as one without an id is.
const namesOf = (line: unknown): readonly unknown[] => {
  const id = valueAt(line, ['id'])
  return typeof id === 'string' && idPattern.test(id)
    ? [id]
    : [id, ...changedItems.map((field) => valueAt(line, [field]))]
}

/** The wanted id, or one like it that no other line of the list has. */
export const freshId = (input: unknown, list: Path, position: unknown, wanted: string): string => {
  const written = valueAt(input, list)
  const others = (Array.isArray(written) ? written : []).flatMap((line: unknown, at) =>
    at === position ? [] : namesOf(line),
  )
  const used = new Set([
    ...others,
    ...others.map((id) => (typeof id === 'string' ? slug(id) : id)),
    ...(taken[String(list.at(-1))] ?? []),
  ])
  const base = wanted.slice(0, 58).replace(/-+$/, '')
  if (!used.has(wanted)) return wanted
  let number = 2
  while (used.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
