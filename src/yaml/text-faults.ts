import type { YAMLError } from 'yaml'

import type { Landmarks } from './landmarks.js'

/**
 * What is wrong with a text. The kinds of the first list break the structure: nothing that is read after such a fault can be trusted,
 * so that whatever is found there may only follow from it. The others spoil one value, and what follows is read as it is meant.
 */
const breaking = ['tab', 'odd-space', 'indentation', 'quote', 'bracket-open', 'bracket-extra', 'dash', 'directive', 'too-deep', 'other'] as const
export type FaultKind =
  | (typeof breaking)[number]
  | ('two-colons' | 'no-colon' | 'colon-space' | 'comma' | 'comma-extra' | 'comment' | 'after-value' | 'block-header')
  | ('start' | 'escape' | 'mark' | 'tag' | 'key' | 'key-long' | 'documents')

/** A fault of a text, and where to look for it; with what is written there, where the words need it. */
export interface TextFault {
  readonly kind: FaultKind
  readonly offset: number
  readonly written?: string
}

type Fault = Pick<YAMLError, 'code' | 'message' | 'pos'>

/** The faults that are certain: each that spoils one value, up to and with the first that breaks the structure; one for each line. */
export const certainFaults = (errors: readonly Fault[], text: string, landmarks: Landmarks): readonly TextFault[] => {
  const faults = errors.map((error) => toldAt(error, errors, text, landmarks)).sort((one, other) => lineStart(text, one.offset) - lineStart(text, other.offset) || weight(one) - weight(other))
  const lines = new Set<number>()
  const told: TextFault[] = []
  for (const fault of faults) {
    const line = lineStart(text, fault.offset)
    if (lines.has(line)) continue
    lines.add(line)
    told.push(fault)
    if ((breaking as readonly FaultKind[]).includes(fault.kind)) break
  }
  return told
}

// On one line a tab explains the rest; otherwise what stands first does.
const weight = ({ kind, offset }: TextFault): number => (kind === 'tab' ? -1 : offset)

/** A fault of the library as a fault of the text, at the place where a reader finds the cause. */
const toldAt = (error: Fault, all: readonly Fault[], text: string, landmarks: Landmarks): TextFault => {
  const offset = error.pos[0]
  const quote = quoteBefore(error, text, landmarks)
  if (quote !== undefined) return { kind: 'quote', offset: quote, written: (/^[^\n,}\]]*/.exec(text.slice(quote, quote + 60))?.[0] ?? '').trimEnd() }
  const kind = kindOf(error, text)
  if (kind === 'bracket-open') {
    const open = landmarks.openBrackets.find(({ at }) => at === offset) ?? landmarks.openBrackets.findLast(({ at }) => at <= offset)
    const from = open?.from ?? offset
    return { kind, offset: from, written: text[from] ?? '' }
  }
  if (kind === 'bracket-extra') return { kind, offset, written: text[offset] ?? '' }
  // A line that is indented further than the one above is read as more of the text above it, and then holds a colon too many.
  const at = (wanted: Fault['code']) => all.find(({ code, pos }) => code === wanted && pos[0] === offset)
  const key = at('MULTILINE_IMPLICIT_KEY')
  if (key !== undefined && at('BLOCK_AS_IMPLICIT_KEY') !== undefined && kind !== 'dash') return indented(text, Math.max(offset, key.pos[1] - 1))
  return kind === 'indentation' ? indented(text, offset) : { kind, offset }
}

const indented = (text: string, offset: number): TextFault => {
  const start = lineStart(text, offset)
  const space = /^[ \t]*/.exec(text.slice(start, start + 500))?.[0].length ?? 0
  return { kind: /^\s*[\u00a0\u2000-\u200b\u3000]/.test(text.slice(start, start + 500)) ? 'odd-space' : 'indentation', offset: start + space }
}

/**
 * Where the quote opens that is never closed. It may also be closed by the next quote of that kind, many lines below:
 * then fields have been swallowed, and what follows that quote on its line makes no sense.
 */
const quoteBefore = ({ message, pos }: Fault, text: string, { longTexts }: Landmarks): number | undefined => {
  const [offset] = pos
  if (message.startsWith('Missing closing')) return longTexts.findLast(({ from }) => from < offset)?.from
  const last = longTexts.findLast(({ through }) => through <= offset)
  if (last === undefined || text.slice(last.through, offset).includes('\n')) return undefined
  return /\n\s*(?:- |[\w-]+:(?:\s|$))/.test(text.slice(last.from, last.through)) ? last.from : undefined
}

const kindOf = ({ code, message, pos }: Fault, text: string): FaultKind => {
  const [offset] = pos
  if (message.startsWith('A block sequence may not')) return text.slice(lineStart(text, offset), offset).trim() === '' ? 'indentation' : 'dash'
  const known = wordedKinds.find(([words]) => words.test(message))?.[1]
  if (known !== undefined) return known
  if (code === 'UNEXPECTED_TOKEN') {
    if (text[offset] === '}' || text[offset] === ']') return 'bracket-extra'
    if (text.slice(lineStart(text, offset), offset).trim() === '') return 'indentation'
    return 'after-value'
  }
  if (code === 'BLOCK_IN_FLOW') return text[offset] === '-' ? 'dash' : 'comma'
  return codedKinds[code] ?? 'other'
}

/** One code of the library stands for many faults; its words, of the version we are bound to, tell them apart. */
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

const codedKinds: Partial<Record<Fault['code'], FaultKind>> = {
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

const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1)
