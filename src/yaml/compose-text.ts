import { Composer, Lexer, LineCounter, Parser, type CST, type Document, type ErrorCode, type ParsedNode } from 'yaml'

/** How large a text may be. */
export const textLimits = { bytes: 10_000_000, lexemes: 2_000_000, depth: 100 } as const

/** A text as a tree of nodes that know their place. */
export interface ComposedText {
  readonly root: ParsedNode | null
  readonly faults: readonly TextFault[]
  /** Line and column, both from 1, of an offset in the text. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
}

/** A fault of YAML, and where it is. */
export interface TextFault {
  readonly fault: ErrorCode
  readonly original: string
  readonly offset: number
}

/**
 * The tree of a YAML (or JSON) text. Size and depth are bounded while the text is cut into lexemes:
 * a tree that is composed from too deep a nesting ends the whole program, not just the reading.
 */
export const composeText = (text: string): ComposedText | 'too-large' | 'too-deep' => {
  if (exceedsBytes(text, textLimits.bytes)) return 'too-large'
  const counter = new LineCounter()
  const tokens = boundedTokens(text, counter)
  if (typeof tokens === 'string') return tokens
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
  const faults: TextFault[] = []
  for (const document of composer.compose(tokens, true, text.length)) {
    if (first === undefined) first = document
    else {
      faults.push({ fault: 'MULTIPLE_DOCS', original: '', offset: document.range[0] })
      break
    }
  }
  const told = [...(first?.errors ?? []), ...(first?.warnings ?? [])]
  for (const error of told) faults.push({ fault: error.code, original: error.message, offset: error.pos[0] })
  return { root: first?.contents ?? null, faults, placeOf: (offset) => placeAt(counter, offset) }
}

const placeAt = (counter: LineCounter, offset: number): { readonly line: number; readonly column: number } => {
  const { line, col } = counter.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const boundedTokens = (text: string, counter: LineCounter): CST.Token[] | 'too-large' | 'too-deep' => {
  const parser = new Parser(counter.addNewLine)
  const tokens: CST.Token[] = []
  counter.addNewLine(0)
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1
    if (lexemes > textLimits.lexemes) return 'too-large'
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > textLimits.depth) return 'too-deep'
  }
  for (const token of parser.end()) tokens.push(token)
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
