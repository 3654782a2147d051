import type { Problem } from '../case/index.js'
import type { Place } from './line-index.js'

/**
 * A character that looks like a part of YAML but is not: a bullet of a list, a space or a quote from Word or a web
 * page.
 */
export interface ForeignSign {
  readonly kind: 'bullet' | 'odd-space' | 'hard-space' | 'curly-quote'
  /** Where the word that holds it begins. */
  readonly from: number
  readonly offset: number
  readonly written: string
}

const ODD_SPACE = '[\\u00a0\\u2000-\\u200b\\u202f\\u3000]'
const inWord: readonly (readonly [ForeignSign['kind'], RegExp])[] = [
  ['odd-space', new RegExp(`^${ODD_SPACE}`)],
  ['hard-space', new RegExp(`(?<=^-)${ODD_SPACE}|(?<=^[\\w-]{1,60}:)${ODD_SPACE}`)],
  ['curly-quote', /^[\u2018-\u201f]/],
]
const BULLET = /^[\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u25e6\u00b7](?=\s)/

/**
 * The foreign signs of a text. They are allowed in a text of a case; only where something is wrong do they explain it.
 */
export class ForeignSigns {
  readonly #found: ForeignSign[] = []
  #startsLine = true

  /** Takes the next piece of the text as the lexer cut it; a scalar is a word or a text without quotes. */
  pass(lexeme: string, isScalar: boolean, from: number): void {
    const bullet = this.#startsLine
      ? isScalar
        ? BULLET.exec(lexeme)?.[0]
        : lexeme === '*'
          ? '*'
          : undefined
      : undefined
    if (bullet !== undefined) this.#found.push({ kind: 'bullet', from, offset: from, written: bullet })
    else if (isScalar) this.#lookIn(lexeme.slice(0, LONGEST), from)
    this.#startsLine = lexeme.endsWith('\n') || (this.#startsLine && lexeme.trim() === '')
  }

  #lookIn(word: string, from: number): void {
    for (const [kind, pattern] of inWord) {
      const sign = pattern.exec(word)
      if (sign !== null) this.#found.push({ kind, from, offset: from + sign.index, written: sign[0] })
    }
  }

  /**
   * The signs that explain problems, and the problems that remain. A fault of the text may appear one line later; a
   * problem of the case is at the start of the word. Bullets explain whatever comes after the first of them.
   */
  explain<Placed extends Problem & Partial<Place>>(
    problems: readonly Placed[],
    placeOf: (offset: number) => Place,
  ): { readonly signs: readonly ForeignSign[]; readonly others: readonly Placed[] } {
    if (this.#found.length === 0) return { signs: [], others: problems }
    const placed = this.#found.map((sign) => ({ sign, ...placeOf(sign.from) }))
    const [syntax, words] = [new Set<number>(), new Set<string>()]
    for (const { code, line = 0, column = 0 } of problems) {
      words.add(`${line}:${column}`)
      if (code === 'syntax') syntax.add(line)
    }
    const hits = placed.filter(
      ({ sign, line, column }) =>
        words.has(`${line}:${column}`) ||
        syntax.has(line) ||
        ((sign.kind === 'bullet' || sign.kind === 'hard-space') && syntax.has(line + 1)),
    )
    const first = hits.find(({ sign }) => sign.kind === 'bullet')?.line
    if (first !== undefined)
      return {
        signs: placed.filter(({ sign }) => sign.kind === 'bullet').map(({ sign }) => sign),
        others: problems.filter(({ line = 0 }) => line < first),
      }
    const lines = new Set(hits.map(({ line }) => line))
    const explained = new Set(hits.map(({ line, column }) => `${line}:${column}`))
    return {
      signs: hits.map(({ sign }) => sign),
      others: problems.filter(
        ({ code, line = 0, column = 0 }) =>
          !explained.has(`${line}:${column}`) && !(code === 'syntax' && (lines.has(line) || lines.has(line - 1))),
      ),
    }
  }
}

const LONGEST = 100
