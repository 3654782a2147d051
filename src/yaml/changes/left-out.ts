import type { ParsedNode, YAMLMap } from 'yaml'

import { keyText } from '../plain-tree.js'

/** A piece of a text with what comes in its place. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where a field ends: between braces with its value, or else with its line, on which its comment stays. */
export const endOf = (value: ParsedNode, isFlow: boolean, text: string): number => {
  if (isFlow) return value.range[1]
  // A text over several lines ends with the break after its last.
  const isWhole = text[value.range[1] - 1] === '\n'
  const end = isWhole ? value.range[1] - 1 : text.indexOf('\n', value.range[1])
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end
}

/**
 * A field taken away, with what parts it from the field before it, or from the next where it is the first. Nothing is
 * taken away where a comment stands in between: that is of its author.
 */
export const leftOut = (node: YAMLMap, field: string, text: string): readonly Splice[] => {
  const at = node.items.findLastIndex(({ key }) => keyText(key) === field)
  const own = node.items[at]
  if (own === undefined) return []
  const isFlow = node.flow === true
  const startOf = (key: unknown): number => (key as ParsedNode).range[0]
  const [before, next] = [node.items[at - 1], node.items[at + 1]]
  const start = startOf(own.key)
  const end = own.value === null ? start : endOf(own.value as ParsedNode, isFlow, text)
  if (before === undefined)
    return next === undefined || text.slice(end, startOf(next.key)).includes('#')
      ? []
      : [{ from: start, to: startOf(next.key), text: '' }]
  const line = text.lastIndexOf('\n', start - 1)
  const from = isFlow ? (before.value as ParsedNode).range[1] : text[line - 1] === '\r' ? line - 1 : line
  return isFlow && text.slice(from, start).includes('#') ? [] : [{ from, to: end, text: '' }]
}
