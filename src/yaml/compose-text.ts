import { Composer, Lexer, Parser, type CST, type Document, type ParsedNode } from 'yaml'

import type { ForeignSigns } from './foreign-signs.js'
import { Landmarks } from './landmarks.js'
import { LineIndex, type Place } from './line-index.js'
import { certainFaults, type Fault, type TextFault } from './text-faults.js'

/**
 * How large a text may be, and how many faults are collected: far more than are reported. The cost of reading a text
 * grows with its number of lexemes, whatever they are, so these limits bound the time.
 */
export const textLimits = { bytes: 10_000_000, lexemes: 300_000, lexeme: 1_000_000, depth: 100, faults: 1000 } as const

/** A text as a tree of nodes with their places. */
export interface ComposedText {
  readonly root: ParsedNode | null
  readonly faults: readonly TextFault[]
  readonly foreignSigns: ForeignSigns
  /** How many faults were found before reading stopped, including those that follow from others. */
  readonly collected: number
  readonly placeOf: (offset: number) => Place
}

/** A text that is refused for its size, and the place where it passes the limit, where that is known. */
export interface RefusedText {
  readonly refused: 'too-large' | 'too-deep' | 'too-long'
  readonly place?: Place
}

/**
 * The tree of a YAML (or JSON) text. Size and depth are limited while the text is cut into lexemes: composing a tree
 * from text that is nested too deeply crashes the whole program, not just the reading.
 */
export const composeText = (text: string): ComposedText | RefusedText => {
  if (exceedsBytes(text, textLimits.bytes)) return { refused: 'too-large' }
  const lines = new LineIndex()
  const landmarks = new Landmarks()
  const cut = boundedTokens(text, lines, landmarks)
  if ('refused' in cut) return cut
  const { root, faults } = composed(cut)
  return {
    root,
    foreignSigns: landmarks.foreignSigns,
    collected: faults.length,
    faults: certainFaults(faults, { text, lines, landmarks }),
    placeOf: (offset) => lines.placeOf(offset),
  }
}

interface Cut {
  readonly tokens: readonly CST.Token[]
  readonly faults: readonly Fault[]
  /** How far the text was cut into lexemes: to its end, or until there were enough faults. */
  readonly end: number
}

const boundedTokens = (text: string, lines: LineIndex, landmarks: Landmarks): Cut | RefusedText => {
  const parser = new Parser(lines.add)
  const tokens: CST.Token[] = []
  const faults: Fault[] = []
  const keep = (token: CST.Token): void => {
    const fault = faultOf(token)
    if (fault === undefined) tokens.push(token)
    else faults.push(fault)
  }
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1
    if (lexemes > textLimits.lexemes) return { refused: 'too-large', place: lines.placeOf(landmarks.offset) }
    // A text in a case is far shorter. Comments and white space may be long.
    if (lexeme.length > textLimits.lexeme && !lexeme.startsWith('#') && lexeme.trim() !== '')
      return { refused: 'too-long', place: lines.placeOf(landmarks.offset) }
    for (const token of parser.next(lexeme)) keep(token)
    if (parser.stack.length > textLimits.depth) return { refused: 'too-deep', place: lines.placeOf(landmarks.offset) }
    landmarks.pass(lexeme)
    if (faults.length >= textLimits.faults) break
  }
  for (const token of parser.end()) keep(token)
  landmarks.end()
  return { tokens, faults, end: faults.length >= textLimits.faults ? landmarks.offset : Infinity }
}

/**
 * Lexemes that are faults by themselves: a piece that fits nowhere, and a directive that changes how numbers are read
 * (060 as 48).
 */
const faultOf = (token: CST.Token): Fault | undefined => {
  if (token.type === 'error') return { code: 'UNEXPECTED_TOKEN', message: token.message, pos: placeOf(token) }
  if (token.type !== 'directive') return undefined
  const version = /^%YAML\s+(\S+)/.exec(token.source)?.[1]
  return version === undefined || version === '1.2'
    ? undefined
    : { code: 'YAML_VERSION', message: version, pos: placeOf(token) }
}

const placeOf = (token: CST.Token): Fault['pos'] => [
  token.offset,
  token.offset + ('source' in token ? token.source.length : 1),
]

class Enough extends Error {}

/** The first document of a text, and what is wrong with it, up to a number of faults. */
const composed = ({
  tokens,
  faults,
  end,
}: Cut): { readonly root: ParsedNode | null; readonly faults: readonly Fault[] } => {
  const found: Fault[] = []
  const allFaults = (): readonly Fault[] => [...faults, ...found.filter(({ pos }) => pos[0] < end)]
  let first: Document.Parsed | undefined
  try {
    for (const document of composerInto(found).compose(tokens, true)) {
      if (first === undefined) first = document
      else {
        found.push({ code: 'MULTIPLE_DOCS', message: '', pos: [document.range[0], document.range[0]] })
        break
      }
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    return { root: null, faults: allFaults() }
  }
  return { root: first?.contents ?? null, faults: allFaults() }
}

type OnError = (source: number | readonly [number, number] | CST.Token, code: Fault['code'], message: string) => void

/**
 * A composer that collects faults in a list and stops when there are enough: the library would make an Error, with its
 * stack, for each.
 */
const composerInto = (found: Fault[]): Composer => {
  // Unique keys are checked on the tree: the library compares every key with every other.
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'error',
  })
  const onError: OnError = (source, code, message) => {
    found.push({
      code,
      message,
      pos: typeof source === 'number' ? [source, source + 1] : 'offset' in source ? placeOf(source) : source,
    })
    if (found.length >= textLimits.faults) throw new Enough()
  }
  return Object.assign(composer, { onError })
}

// Bytes of UTF-8, counted only up to the limit.
const exceedsBytes = (text: string, limit: number): boolean => {
  if (text.length > limit) return true
  if (text.length * 3 <= limit) return false
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (bytes > limit) return true
  }
  return false
}
