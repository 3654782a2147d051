import { idPattern } from '../grammar/basics.js'
import type { IdsHere, ReferredList } from '../grammar/notes.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import { slug } from '../spelling/slug.js'

/** The ids by which the lines of a list are called, in their order; those that cannot be ids left out. */
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

/** Ids of a case for words about it; the usual ones where it has none. */
export const idsHere =
  (input: unknown): IdsHere =>
  (list, position = 0) => {
    const ids = idsOf(input, [list])
    return ids[position] ?? ids[0] ?? usual[list]
  }

const usual: Readonly<Record<ReferredList, string>> = {
  parties: 'gemeente',
  targetGroups: 'huishoudens',
  costItems: 'wmo',
  interventions: 'aanpak',
  agreements: 'bijdrage',
}

// Names of sums over parties, of what goes through a fund, and of what is shipped.
const taken: Readonly<Record<string, readonly string[]>> = {
  parties: ['society', 'total'],
  agreements: ['fund'],
  indices: ['cbs-cpi', 'vng-ova-ppc'],
}

// An effect whose own id is none goes by its cost item, as one without an id does.
const namesOf = (line: unknown): readonly unknown[] => {
  const id = valueAt(line, ['id'])
  return typeof id === 'string' && idPattern.test(id) ? [id] : [id, valueAt(line, ['costItem'])]
}

/** An id like a wanted one that no other line of the list at a place goes by. */
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
