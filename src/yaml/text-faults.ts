import type { YAMLError } from 'yaml'

import type { ForeignSign } from './foreign-signs.js'
import type { Landmarks } from './landmarks.js'
import type { LineIndex } from './line-index.js'

/**
 * What is wrong with a text. The kinds of the first list break the structure: nothing after such a fault can be
 * trusted, since later faults may only follow from it. The others spoil one value, and the rest is read correctly.
 */
const breaking = [
  'tab',
  'odd-space',
  'indentation',
  'quote',
  'bracket-open',
  'bracket-extra',
  'dash',
  'directive',
  'too-deep',
  'other',
] as const
export type FaultKind =
  | (typeof breaking)[number]
  | ('two-colons' | 'no-colon' | 'colon-space' | 'comma' | 'comma-extra' | 'comment' | 'after-value' | 'block-header')
  | (
      | 'yaml-version'
      | 'price-dash'
      | ForeignSign['kind']
      | 'start'
      | 'escape'
      | 'mark'
      | 'tag'
      | 'key'
      | 'key-long'
      | 'documents'
    )

/** A fault of a text, and its place; with what is written there where the message needs it. */
export interface TextFault {
  readonly kind: FaultKind
  readonly offset: number
  readonly written?: string
}

/** A fault that the library finds, or that is found here while the library reads. */
export interface Fault {
  readonly code: YAMLError['code'] | 'YAML_VERSION'
  readonly message: string
  /** From and to. */
  readonly pos: readonly [number, number]
}

/** A text, and where things in it begin. */
export interface Surroundings {
  readonly text: string
  readonly lines: LineIndex
  readonly landmarks: Landmarks
}

/**
 * The faults that are certain: those that spoil one value, up to and including the first that breaks the structure; one
 * per line.
 */
export const certainFaults = (errors: readonly Fault[], around: Surroundings): readonly TextFault[] => {
  const byOffset = new Map<number, Fault[]>()
  for (const error of errors)
    byOffset.set(error.pos[0], [...(byOffset.get(error.pos[0]) ?? []).slice(0, MOST_TOGETHER), error])
  const faults = errors
    .map((error) => reportedAt(error, byOffset.get(error.pos[0]) ?? [], around))
    .map((fault) => ({ fault, line: around.lines.startOf(fault.offset) }))
    .sort((one, other) => one.line - other.line || weight(one.fault) - weight(other.fault))
  const certain: TextFault[] = []
  let last = -1
  for (const { fault, line } of faults) {
    if (line === last) continue
    last = line
    certain.push(fault)
    if ((breaking as readonly FaultKind[]).includes(fault.kind)) break
  }
  return certain
}

// Of many faults at one place, the first few say what is wrong.
const MOST_TOGETHER = 10

// On one line a tab explains the other faults; otherwise the first does.
const weight = ({ kind, offset }: TextFault): number => (kind === 'tab' ? -1 : offset)

/** A fault of the library as a fault of the text, at the place where a reader finds the cause. */
const reportedAt = (error: Fault, together: readonly Fault[], around: Surroundings): TextFault => {
  const { text, landmarks } = around
  const offset = error.pos[0]
  const quote = quoteBefore(error, around)
  if (quote !== undefined)
    return {
      kind: 'quote',
      offset: quote,
      written: (/^[^\n,}\]]*/.exec(text.slice(quote, quote + 60))?.[0] ?? '').trimEnd(),
    }
  const kind = kindOf(error, around)
  if (kind === 'price-dash') return { kind, offset, written: amountBefore(text, offset) }
  if (kind === 'yaml-version') return { kind, offset, written: error.message }
  if (kind === 'bracket-open') {
    const from = landmarks.openAt(offset)?.from ?? offset
    return { kind, offset: from, written: text[from] ?? '' }
  }
  if (kind === 'bracket-extra') return { kind, offset, written: text[offset] ?? '' }
  // A line indented further than the one above is read as a continuation of the text above it, and then has a colon too
  // many.
  const at = (wanted: Fault['code']) => together.find(({ code }) => code === wanted)
  const key = at('MULTILINE_IMPLICIT_KEY')
  if (key !== undefined && at('BLOCK_AS_IMPLICIT_KEY') !== undefined && kind !== 'dash')
    return indented(around, Math.max(offset, key.pos[1] - 1))
  return kind === 'indentation' ? indented(around, offset) : { kind, offset }
}

const indented = ({ text, lines }: Surroundings, offset: number): TextFault => {
  const start = lines.startOf(offset)
  const space = /^[ \t]*/.exec(text.slice(start, start + 500))?.[0].length ?? 0
  return {
    kind: /^\s*[\u00a0\u2000-\u200b\u3000]/.test(text.slice(start, start + 500)) ? 'odd-space' : 'indentation',
    offset: start + space,
  }
}

/**
 * Where the unclosed quote opens. The next quote of its kind, many lines below, may also have closed it: then fields
 * have been swallowed, and the text after that quote on its line makes no sense.
 */
const quoteBefore = ({ message, pos }: Fault, { lines, landmarks }: Surroundings): number | undefined => {
  const [offset] = pos
  if (message.startsWith('Missing closing')) return landmarks.textOpenBefore(offset)?.from
  const last = landmarks.textEndedBy(offset)
  return last?.swallowsFields === true && lines.startOf(offset) <= last.through ? last.from : undefined
}

const kindOf = ({ code, message, pos }: Fault, { text, lines }: Surroundings): FaultKind => {
  const [offset] = pos
  const first = (): boolean => isBlank(text, lines.startOf(offset), offset)
  if (message.startsWith('A block sequence may not')) return first() ? 'indentation' : 'dash'
  if (text[offset] === '-' && amountBefore(text, offset) !== '') return 'price-dash'
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && text[offset] === '?') return 'start'
  const known = wordedKinds.find(([words]) => words.test(message))?.[1]
  if (known !== undefined) return known
  if (code === 'UNEXPECTED_TOKEN') {
    if (text[offset] === '}' || text[offset] === ']') return 'bracket-extra'
    if (first()) return 'indentation'
    return 'after-value'
  }
  if (code === 'BLOCK_IN_FLOW') return text[offset] === '-' ? 'dash' : 'comma'
  return codedKinds[code] ?? 'other'
}

/** One code of the library covers many faults; its messages, of the pinned version, distinguish them. */
const wordedKinds: readonly (readonly [RegExp, FaultKind])[] = [
  [/^Flow \w+ in block collection must be|^Flow \w+ must end with/, 'bracket-open'],
  [/^Sequence item without/, 'indentation'],
  [/^Comments must be separated/, 'comment'],
  [/directives-end/, 'directive'],
  [/followed by map values/, 'no-colon'],
  [/^Missing space after :/, 'colon-space'],
  [/^Missing ,/, 'comma'],
  [/^Unexpected , in|^Unexpected empty item/, 'comma-extra'],
  [/^Not a YAML token|^Block scalar header/, 'block-header'],
  [/block-seq-ind on same line/, 'dash'],
  [/^Tags and anchors/, 'mark'],
]

// The dash of `160,-`: between braces it begins a field of its own.
const amountBefore = (text: string, offset: number): string =>
  /[\d][\d. ]*,$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? ''

const codedKinds: Partial<Record<Fault['code'], FaultKind>> = {
  YAML_VERSION: 'yaml-version',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'two-colons',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'escape',
  MULTIPLE_DOCS: 'documents',
  NON_STRING_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key-long',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_ALIAS: 'mark',
  ALIAS_PROPS: 'mark',
  BAD_PROP_ORDER: 'mark',
  MULTIPLE_ANCHORS: 'mark',
  MULTIPLE_TAGS: 'mark',
  BAD_DIRECTIVE: 'directive',
  RESOURCE_EXHAUSTION: 'too-deep',
}

// Text before a place on its line is examined no further than a line can be indented.
const isBlank = (text: string, from: number, to: number): boolean =>
  to - from <= WIDEST && text.slice(from, to).trim() === ''
const WIDEST = 10_000
