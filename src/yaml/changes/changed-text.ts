import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'

import { thousandsPattern, type Path } from '../../case/index.js'
import { given } from '../../money/index.js'
import { composeText } from '../compose-text.js'
import { keyText, plainTree, type PlainTree } from '../plain-tree.js'
import type { NumberChange } from './number-change.js'
import { otherPlaces } from './other-places.js'
import { endOf, leftOut, type Splice } from './left-out.js'
import { fieldsOf, isDecimalText, sameTree, withFields } from './plain-change.js'
import { scalarText, type Scalars } from './scalar-text.js'

/** Why a change is not made. */
export interface RefusedChange {
  readonly path: Path
  readonly why:
    | { readonly kind: 'no-number' }
    /** It is written once for several places: those that would change too. */
    | { readonly kind: 'shared'; readonly others: readonly Path[] }
    /** The text is written in a way that only its author can change. */
    | { readonly kind: 'unclear' }
}

/** The fields that hold a text; all others hold a number. */
const textFields: ReadonlySet<string> = new Set(['source', 'assumption'])

/**
 * The text of a file with some numbers, and what is stated beside them, changed: only those signs, while comments,
 * order, quotes and white space stay as they are. A number that gets a field beside it becomes an object:
 * `price: 1200` becomes `price: { value: 1200, source: ... }`; a field that is taken away goes with its line. What was made is read again and compared, so that
 * nothing else changes.
 *
 * @param options `format` `json` for a file that must stay JSON
 * @throws ArgumentTypeError where it is given something else than a text and changes
 *
 * @example
 * const price = ['costItems', 0, 'price']
 * changedText('costItems:\n  - price: 110 # per hour\n', [{ path: price, fields: { value: '115' } }])
 * // { ok: true, text: 'costItems:\n  - price: 115 # per hour\n' }
 */
export const changedText = (
  text: string,
  asked: readonly NumberChange[],
  options: { readonly format?: 'yaml' | 'json' | undefined } = {},
):
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refused: readonly RefusedChange[] } => {
  given.text('changedText', { nl: 'de tekst van een businesscase', en: 'the text of a case' }, text)
  const { format = 'yaml' } = given.options('changedText', options)
  const changes = expectChanges(asked).map((change) => ({ ...change, fields: unmistakable(change.fields) }))
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const plain = text.slice(mark.length)
  const composed = composeText(plain)
  const unclear = (each: NumberChange): RefusedChange => ({ path: each.path, why: { kind: 'unclear' } })
  if ('refused' in composed) return { ok: false, refused: changes.map(unclear) }
  const tree = plainTree(composed.root, plain, format)
  const found = changes.map((change) => ({ change, node: nodeAt(composed.root, change, tree) }))
  const refused: RefusedChange[] = [
    ...found.flatMap(({ change, node }) =>
      node === undefined ? [{ path: change.path, why: { kind: 'no-number' } } as const] : [],
    ),
    ...otherPlaces(composed.root, tree, found).map(({ path, others }) => ({
      path,
      why: { kind: 'shared', others } as const,
    })),
  ]
  if (refused.length > 0) return { ok: false, refused }
  const scalars: Scalars = { text: plain, format, newline: plain.includes('\r\n') ? '\r\n' : '\n' }
  const splices = new Map<ParsedNode, readonly Splice[]>()
  for (const { change, node } of found) if (node !== undefined) splices.set(node, splicesOf(node, change, scalars))
  const made = [...splices.values()]
    .flat()
    // From the end on: of several at one place, the last comes first.
    .toReversed()
    .sort((one, other) => other.from - one.from || other.to - one.to)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), plain)
  const again = composeText(made)
  const wanted = changes.reduce<unknown>(
    (data, { path, fields, within }) => withFields(data, path, fieldsOf(fields, textFields), within),
    tree.data,
  )
  if ('refused' in again || again.faults.length > 0 || !sameTree(plainTree(again.root, made, format).data, wanted))
    return { ok: false, refused: changes.map(unclear) }
  return { ok: true, text: mark + made }
}

const expectChanges = (changes: readonly NumberChange[]): readonly NumberChange[] =>
  given.list('changedText', { nl: 'veranderingen', en: 'changes' }, changes).map((change) => {
    const { path, fields } = given.object(
      'changedText',
      { nl: 'path en fields in elke verandering', en: 'path and fields in each change' },
      change,
    )
    given.list('changedText', { nl: 'stappen als path', en: 'steps as the path' }, path)
    given.object('changedText', { nl: 'velden met hun tekst', en: 'fields with their text' }, fields)
    for (const put of Object.values(fields).filter((each) => each !== null))
      given.text('changedText', { nl: 'een tekst in elk veld', en: 'a text in each field' }, put)
    return change
  })

/** A number that may stand for thousands, such as 12.345, is refused in a file; with a zero more it is not. */
const unmistakable = (fields: NumberChange['fields']): NumberChange['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([field, put]) => [
      field,
      put !== null && !textFields.has(field) && thousandsPattern.test(put) ? `${put}0` : put,
    ]),
  )

/**
 * The node of a number: a scalar, or an object with its fields; that of an alias is what it repeats. Where the number
 * goes within a field, a name that stands for all of it as well.
 */
const nodeAt = (
  root: ParsedNode | null,
  { path, within, fields }: NumberChange,
  { targets }: PlainTree,
): ParsedNode | undefined => {
  let node: ParsedNode | null | undefined = root
  for (const step of path) {
    const holder: ParsedNode | null | undefined = targets.get(node) ?? node
    node = isMap(holder)
      ? holder.items.findLast((each) => keyText(each.key) === String(step))?.value
      : isSeq(holder) && typeof step === 'number'
        ? holder.items[step]
        : undefined
  }
  const own = targets.get(node) ?? node
  if (isMap(own)) return within === undefined ? own : undefined
  if (!isScalar(own)) return undefined
  if (typeof own.value === 'number' || isDecimalText(own.value)) return own
  return typeof own.value === 'string' && within !== undefined && typeof fields['value'] === 'string' ? own : undefined
}

const splicesOf = (node: ParsedNode, { fields, within }: NumberChange, scalars: Scalars): readonly Splice[] => {
  const entries = Object.entries(fields).flatMap(([field, put]) => (put === null ? [] : [[field, put] as const]))
  if (isScalar(node)) {
    const [from, to] = node.range
    const own = scalars.text.slice(from, to)
    const { value, ...others } = Object.fromEntries(entries)
    // A name is no number whose quotes the number would take.
    const like = typeof node.value === 'number' || isDecimalText(node.value) ? node : undefined
    const number = value === undefined ? own : scalarText(value, 'number', scalars, like)
    const rest = Object.entries(others).map(([field, put]) => pair(field, put, scalars))
    const made = rest.length === 0 ? number : `{ ${[`${keyIn('value', scalars)}: ${number}`, ...rest].join(', ')} }`
    return [{ from, to, text: within === undefined ? made : `{ ${keyIn(within, scalars)}: ${made} }` }]
  }
  if (!isMap(node) || isAlias(node)) return []
  const added: Record<string, string> = {}
  const splices = entries.flatMap(([field, put]): readonly Splice[] => {
    const own = node.items.findLast((each) => keyText(each.key) === field)?.value
    if (own === undefined || own === null) {
      added[field] = put
      return []
    }
    if (!isScalar(own)) return []
    const [from, to] = own.range
    return [{ from, to, text: scalarText(put, textFields.has(field) ? 'text' : 'number', scalars, own) }]
  })
  const gone = Object.keys(fields).filter((field) => fields[field] === null)
  return [
    ...splices,
    ...gone.flatMap((field) => leftOut(node, field, scalars.text)),
    ...insertions(node, added, scalars),
  ]
}

const keyIn = (field: string, { format }: Scalars): string => (format === 'json' ? `"${field}"` : field)

const pair = (field: string, put: string, scalars: Scalars): string =>
  `${keyIn(field, scalars)}: ${scalarText(put, textFields.has(field) ? 'text' : 'number', scalars)}`

/**
 * New fields: a number before the first field, as it counts most, and the ends of a range after it; a text after the
 * last field that holds one value, or else before the first as well.
 */
const insertions = (node: YAMLMap, fields: Readonly<Record<string, string>>, scalars: Scalars): readonly Splice[] => {
  const { text, newline } = scalars
  const isFlow = node.flow === true
  const first = node.items[0]?.key as ParsedNode | undefined
  const last = node.items.findLast(({ value }) => isScalar(value) && !(value.type ?? '').startsWith('BLOCK'))
  const value = node.items.find((item) => keyText(item.key) === 'value' && isScalar(item.value))
  const added = Object.entries(fields).map(([field, put]) => ({
    field,
    put,
    // The ends of a range stand beside the number that they are about.
    behind: textFields.has(field) ? last : field === 'value' || field === 'mean' ? undefined : value,
  }))
  const startOf = (key: unknown): number => (key as ParsedNode | undefined)?.range[0] ?? 0
  /** What parts fields: between braces a comma, and a line of their own where the field beside it has one. */
  const between = (key: unknown): string => {
    const start = text.lastIndexOf('\n', startOf(key) - 1) + 1
    const indent = text.slice(start, startOf(key))
    if (!isFlow) return `${newline}${' '.repeat(indent.length)}`
    return indent.trim() === '' ? `,${newline}${indent}` : ', '
  }
  return added.map(({ field, put, behind }) => {
    if (behind === undefined)
      return { from: startOf(first), to: startOf(first), text: `${pair(field, put, scalars)}${between(first)}` }
    const end = endOf(behind.value as ParsedNode, isFlow, text)
    return { from: end, to: end, text: `${between(behind.key)}${pair(field, put, scalars)}` }
  })
}
