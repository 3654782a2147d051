import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'

import { type Path, thousandsPattern } from '../case/index.js'
import { CutTexts, writtenScalar, type CutText } from './cut-texts.js'

/** The data of a tree, with what only the tree knows about it. */
export interface PlainTree {
  readonly data: unknown
  /** The node that each alias repeats. */
  readonly targets: ReadonlyMap<unknown, ParsedNode>
  readonly faults: readonly TreeFault[]
  /** Texts between braces that a comma cuts; in the data they are whole. */
  readonly cut: readonly CutText[]
  /** The field of the root within which aliases make the data too large, by its place; undefined where they do not. */
  readonly bombAt: number | undefined
}

/**
 * The most values that a text with aliases may come to, repetitions counted in full: more than a text without them can
 * hold. Whatever walks the data walks all of them.
 */
const MOST_VALUES = 300_000

/** A key written twice in one object, or an alias to an anchor that does not exist before it. */
export interface TreeFault {
  readonly code: 'duplicate-key' | 'unknown-alias'
  readonly path: Path
  readonly name: string
  /** All keys that one item of a list has twice: there the dash of the next item is missing. */
  readonly names?: readonly string[]
  readonly offset: number
}

/**
 * The plain data of a tree. An alias shares the data of what it repeats, so that aliases of aliases cost nothing here;
 * code that walks the data counts them in full.
 */
export const plainTree = (root: ParsedNode | null, text: string, format: 'yaml' | 'json' = 'yaml'): PlainTree => {
  const cuts = new CutTexts(text)
  const anchors = new Map<string, { readonly node: ParsedNode; readonly data: unknown }>()
  const targets = new Map<unknown, ParsedNode>()
  const faults: TreeFault[] = []
  /** How many values each object and list comes to. */
  const sizes = new Map<unknown, number>()
  const sizeOf = (data: unknown): number => sizes.get(data) ?? 1
  let bombAt: number | undefined

  const read = (node: ParsedNode | null, path: Path): unknown => {
    if (node === null) return null
    if (isAlias(node)) return repeated(node, path)
    if (isMap(node)) return readMap(node, path)
    if (isSeq(node)) {
      const list: unknown[] = []
      remember(node, list)
      let size = 1
      for (const [position, item] of node.items.entries()) {
        const value = read(item, [...path, position])
        list.push(value)
        size += sizeOf(value)
      }
      sizes.set(list, size)
      return list
    }
    // Programs write JSON, and they put no points between thousands.
    const data = (format === 'json' ? undefined : asThousands(node)) ?? (node as Scalar).value
    remember(node, data)
    return data
  }

  const readMap = (node: YAMLMap, path: Path): unknown => {
    const object: Record<string, unknown> = {}
    const seen = new Set<string>()
    const twice: TreeFault[] = []
    remember(node as ParsedNode, object)
    let before: Parameters<CutTexts['takes']>[1]
    let size = 1
    for (const pair of node.items) {
      if (cuts.takes(pair, before)) continue
      const key = keyText(pair.key)
      const offset = (pair.key as ParsedNode | null)?.range[0] ?? 0
      if (seen.has(key)) twice.push({ code: 'duplicate-key', path: [...path, key], name: key, offset })
      seen.add(key)
      const value = read(pair.value as ParsedNode | null, [...path, key])
      // Defined as an own property even where the key is __proto__; the case then refuses it.
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
      size += sizeOf(value)
      if (path.length === 0 && size > MOST_VALUES && targets.size > 0)
        bombAt ??= (pair.value as ParsedNode | null)?.range[0] ?? offset
      const written = node.flow === true ? writtenScalar(pair.value as ParsedNode | null) : undefined
      before = written && { path: [...path, key], object, value: written }
    }
    sizes.set(object, size)
    const [first] = twice
    if (first !== undefined && twice.length > 1 && typeof path.at(-1) === 'number')
      faults.push({ ...first, names: twice.map(({ name }) => name) })
    else faults.push(...twice)
    return object
  }

  const remember = (node: ParsedNode, data: unknown): void => {
    if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, { node, data })
  }

  const repeated = (alias: Alias, path: Path): unknown => {
    const anchor = anchors.get(alias.source)
    if (anchor === undefined) {
      faults.push({ code: 'unknown-alias', path, name: alias.source, offset: alias.range?.[0] ?? 0 })
      return null
    }
    targets.set(alias, anchor.node)
    return anchor.data
  }

  const data = read(root, [])
  return { data, targets, bombAt, cut: cuts.mend(data), faults: faults.sort((one, other) => one.offset - other.offset) }
}

/**
 * YAML reads `40.000` as 40, but its author likely intended 40000. It stays a text, which a number of a case may not
 * be.
 */
const asThousands = ({ type, value, source }: Scalar): string | undefined =>
  type === 'PLAIN' && typeof value === 'number' && source !== undefined && thousandsPattern.test(source)
    ? source
    : undefined

/** The text of a key. */
export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '')
