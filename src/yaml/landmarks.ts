import { ForeignSigns } from './foreign-signs.js'

/** A quoted text that spans lines or is never closed: where it opens, and where it ends. */
export interface LongText {
  readonly from: number
  readonly through: number
  /**
   * Whether lines stand in it that look like fields: then its closing quote was likely the opening quote of another
   * text.
   */
  readonly swallowsFields: boolean
}

/** A bracket that is not closed: where it opens, and where the reading of what is between brackets stopped. */
export interface OpenBracket {
  readonly from: number
  readonly at: number
}

/**
 * Where texts and brackets open. The library gives the place where reading fails, which is often the end of the file; a
 * user needs the place where the unclosed quote or bracket opened.
 */
export class Landmarks {
  readonly longTexts: LongText[] = []
  readonly openBrackets: OpenBracket[] = []
  readonly foreignSigns = new ForeignSigns()
  /** Where the next piece of the text begins. */
  offset = 0
  #isScalar = false
  #open: { readonly sign: string; readonly from: number }[] = []

  /**
   * Takes the next piece of the text, as the lexer cut it; three control characters are signals of the lexer itself.
   */
  pass(lexeme: string): void {
    const isScalar = this.#isScalar
    this.#isScalar = !isScalar && lexeme === SCALAR
    if (this.#isScalar || (!isScalar && lexeme === DOCUMENT)) return
    if (!isScalar && lexeme === BRACKETS_BROKEN) {
      this.end()
      return
    }
    this.foreignSigns.pass(lexeme, isScalar, this.offset)
    if (!isScalar) this.#remember(lexeme)
    this.offset += lexeme.length
  }

  /**
   * Called at the end of the text between brackets, or of the whole text: brackets that are still open stay unclosed.
   */
  end(): void {
    for (const { from } of this.#open) this.openBrackets.push({ from, at: this.offset })
    this.#open = []
  }

  /** The bracket that is open where reading stopped at this place, or else before it. */
  openAt(offset: number): OpenBracket | undefined {
    const first = firstFrom(this.openBrackets, ({ at }) => at >= offset)
    return this.openBrackets[first]?.at === offset
      ? this.openBrackets[first]
      : this.openBrackets[firstFrom(this.openBrackets, ({ at }) => at > offset) - 1]
  }

  /** The last long text that opens before a place. */
  textOpenBefore(offset: number): LongText | undefined {
    return this.longTexts[firstFrom(this.longTexts, ({ from }) => from >= offset) - 1]
  }

  /** The last long text that ends at a place or before it. */
  textEndedBy(offset: number): LongText | undefined {
    return this.longTexts[firstFrom(this.longTexts, ({ through }) => through > offset) - 1]
  }

  #remember(lexeme: string): void {
    const from = this.offset
    const first = lexeme[0]
    if (first === '"' || first === "'") {
      if (lexeme.includes('\n') || lexeme.length === 1 || !lexeme.endsWith(first))
        this.longTexts.push({
          from,
          through: from + lexeme.length,
          swallowsFields: /\n\s*(?:- |[\w-]+:(?:\s|$))/.test(lexeme),
        })
    } else if (lexeme === '{' || lexeme === '[') this.#open.push({ sign: lexeme, from })
    else if (lexeme === '}' || lexeme === ']') {
      const opening = this.#open.pop()
      const fits = opening === undefined || (opening.sign === '{') === (lexeme === '}')
      if (!fits) this.openBrackets.push({ from: opening.from, at: from })
    }
  }
}

const DOCUMENT = '\u0002'
const BRACKETS_BROKEN = '\u0018'
const SCALAR = '\u001f'

/** The position of the first item of a list from which on all pass the test (binary search). */
const firstFrom = <Each>(list: readonly Each[], passes: (each: Each) => boolean): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(list[middle] as Each)) high = middle
    else low = middle + 1
  }
  return low
}
