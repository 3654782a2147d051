import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

import type { Path } from '../case/index.js'
import { keyText } from './plain-tree.js'

/**
 * The place in the text that a path leads to: the value, or the key where `atKey` is set or no value is written; the
 * nearest existing place where the path does not exist.
 */
export const offsetOf = (
  root: ParsedNode | null,
  path: Path,
  targets: ReadonlyMap<unknown, ParsedNode>,
  atKey: boolean,
): number => {
  let offset = startOf(root) ?? 0
  let node = root
  for (const [position, step] of path.entries()) {
    const holder: ParsedNode | null = targets.get(node) ?? node
    const child = childOf(holder, step)
    if (child === undefined) return offset
    const isLast = position === path.length - 1
    node = child.value
    offset = (isLast && atKey ? child.keyOffset : (startOf(node) ?? child.keyOffset)) ?? offset
  }
  return offset
}

interface Child {
  readonly keyOffset: number | undefined
  readonly value: ParsedNode | null
}

const childOf = (holder: ParsedNode | null, step: string | number): Child | undefined => {
  if (isMap(holder)) {
    // The last of a repeated key is the one that was read.
    const pair = holder.items.findLast((each) => keyText(each.key) === String(step))
    if (pair === undefined) return undefined
    return { keyOffset: pair.key.range[0], value: pair.value }
  }
  if (isSeq(holder) && typeof step === 'number' && step < holder.items.length) {
    return { keyOffset: undefined, value: holder.items[step] as ParsedNode }
  }
  return undefined
}

// A missing value has a place too, after its key; the key itself is more helpful.
const startOf = (node: ParsedNode | null): number | undefined => {
  if (node === null) return undefined
  const empty = isScalar(node) && node.value === null && node.range[0] === node.range[1]
  return empty ? undefined : node.range[0]
}
