import { Composer, Lexer, LineCounter, Parser, YAMLParseError, type CST, type Document, type ParsedNode } from 'yaml'

import { Landmarks } from './landmarks.js'
import { certainFaults, type TextFault } from './text-faults.js'

/** How large a text may be. */
export const textLimits = { bytes: 10_000_000, lexemes: 2_000_000, depth: 100 } as const

/** A text as a tree of nodes that know their place. */
export interface ComposedText {
  readonly root: ParsedNode | null
  readonly faults: readonly TextFault[]
  readonly placeOf: PlaceOf
}

/** Line and column, both from 1, of an offset in the text. */
type PlaceOf = (offset: number) => { readonly line: number; readonly column: number }

/** A text that is refused for its size, and the place where it passes the limit, where that is known. */
export interface RefusedText {
  readonly refused: 'too-large' | 'too-deep'
  readonly place?: { readonly line: number; readonly column: number }
}

/**
 * The tree of a YAML (or JSON) text. Size and depth are bounded while the text is cut into lexemes:
 * a tree that is composed from too deep a nesting ends the whole program, not just the reading.
 */
export const composeText = (text: string): ComposedText | RefusedText => {
  if (exceedsBytes(text, textLimits.bytes)) return { refused: 'too-large' }
  const counter = new LineCounter()
  const landmarks = new Landmarks()
  const tokens = boundedTokens(text, counter, landmarks)
  if ('refused' in tokens) return tokens
  // Unique keys are checked on the tree: the library compares every key with every other.
  const composer = new Composer({
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'error',
  })
  let first: Document.Parsed | undefined
  const errors: Pick<YAMLParseError, 'code' | 'message' | 'pos'>[] = []
  for (const document of composer.compose(tokens, true, text.length)) {
    if (first === undefined) first = document
    else {
      errors.push(new YAMLParseError([document.range[0], document.range[0]], 'MULTIPLE_DOCS', ''))
      break
    }
  }
  errors.push(...(first?.errors ?? []), ...(first?.warnings ?? []))
  return { root: first?.contents ?? null, faults: certainFaults(errors, text, landmarks), placeOf: placesIn(counter) }
}

const placesIn =
  (counter: LineCounter): PlaceOf =>
  (offset) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

const boundedTokens = (text: string, counter: LineCounter, landmarks: Landmarks): CST.Token[] | RefusedText => {
  const parser = new Parser(counter.addNewLine)
  const tokens: CST.Token[] = []
  counter.addNewLine(0)
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1
    if (lexemes > textLimits.lexemes) return { refused: 'too-large', place: placesIn(counter)(landmarks.offset) }
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > textLimits.depth) return { refused: 'too-deep', place: placesIn(counter)(landmarks.offset) }
    landmarks.pass(lexeme)
  }
  for (const token of parser.end()) tokens.push(token)
  landmarks.end()
  return tokens
}

// Bytes of UTF-8, counted only as far as the limit.
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
