import { isMap, isSeq, type ParsedNode } from 'yaml'

import type { Path } from '../../case/index.js'
import { keyText, type PlainTree } from '../plain-tree.js'
import type { NumberChange } from './number-change.js'

interface Found {
  readonly change: NumberChange
  readonly node: ParsedNode | undefined
}

/** No case has as many places, however often it repeats its parts. */
const MOST_PLACES = 1_000_000

/**
 * The changes that would also change other places, because an anchor states a number for all of them: unless each of
 * those is changed in the same way.
 */
export const otherPlaces = (
  root: ParsedNode | null,
  { targets }: PlainTree,
  found: readonly Found[],
): readonly { readonly path: Path; readonly others: readonly Path[] }[] => {
  if (targets.size === 0) return []
  const places = new Map<ParsedNode, Path[]>(found.flatMap(({ node }) => (node === undefined ? [] : [[node, []]])))
  let left = MOST_PLACES
  const walk = (written: ParsedNode | null, path: Path): void => {
    const node = targets.get(written) ?? written
    if (node === null || left <= 0) return
    left -= 1
    places.get(node)?.push(path)
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, keyText(key)])
    else if (isSeq(node)) for (const [at, item] of node.items.entries()) walk(item, [...path, at])
  }
  walk(root, [])
  const asked = new Map(found.map(({ change }) => [JSON.stringify(change.path), JSON.stringify(sorted(change.fields))]))
  return found.flatMap(({ change, node }) => {
    const own = JSON.stringify(sorted(change.fields))
    const others = (node === undefined ? [] : (places.get(node) ?? [])).filter(
      (path) => asked.get(JSON.stringify(path)) !== own,
    )
    return others.length === 0 ? [] : [{ path: change.path, others }]
  })
}

const sorted = (fields: NumberChange['fields']): readonly (readonly [string, string | null])[] =>
  Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
