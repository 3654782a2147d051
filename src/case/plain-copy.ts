import { Decimal } from '../money/index.js'
import { printable } from './printable.js'
import type { Finding, Path, ProblemCode, ProblemText } from './problem.js'

/** How large a case may be: far above any real one, far below what hurts. */
export const limits = { depth: 32, nodes: 2_000_000, text: 100_000, list: 10_000 } as const

/** Keys by which a case could reach into the objects of the program that reads it. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** What was copied, and what was refused on the way; refused places are absent from the copy. */
export interface PlainCopy {
  readonly value: unknown
  readonly findings: readonly Finding[]
}

class TooLarge extends Error {}

/**
 * A copy of an unknown value that holds plain data only: objects without a prototype of their own, lists, texts,
 * numbers. No getter runs, no cycle is followed, and size is bounded before anything else looks at the value.
 */
export const plainCopy = (input: unknown): PlainCopy => {
  const findings: Finding[] = []
  try {
    return { value: new Copier(findings).copy(input, [], 0), findings }
  } catch (error) {
    const finding = error instanceof TooLarge ? refusal('too-large', [], undefined) : refusal('unreadable', [], undefined)
    return { value: undefined, findings: [finding] }
  }
}

// The state of one walk: how many nodes were seen and which objects are being entered.
class Copier {
  #nodes = 0
  readonly #entered = new Set<object>()
  readonly #findings: Finding[]

  constructor(findings: Finding[]) {
    this.#findings = findings
  }

  copy(value: unknown, path: Path, depth: number): unknown {
    this.#count(1)
    if (typeof value === 'string') return value.length > limits.text ? this.#refuse('too-long', path, value) : value
    if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value !== 'object') return this.#refuse('not-data', path, value)
    if (depth >= limits.depth) return this.#refuse('too-deep', path, value)
    if (this.#entered.has(value)) return this.#refuse('cycle', path, undefined)
    this.#entered.add(value)
    const copied = this.#copyObject(value, path, depth)
    this.#entered.delete(value)
    return copied
  }

  #copyObject(value: object, path: Path, depth: number): unknown {
    if (Array.isArray(value)) {
      if (value.length > limits.list) return this.#refuse('too-many', path, value)
      return Array.from({ length: value.length }, (_, at) => this.#copyEntry(value, String(at), [...path, at], depth))
    }
    const prototype: unknown = Object.getPrototypeOf(value)
    // Object.prototype of another realm (an iframe, a vm) is plain too: it has no prototype above it.
    const plain = prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
    if (!plain) return this.#copyDecimal(value, path)
    const copied: Record<string, unknown> = {}
    const keys = Object.keys(value)
    if (keys.length > limits.list) return this.#refuse('too-many', path, value)
    for (const key of keys) {
      if (forbiddenKeys.includes(key)) this.#refuse('forbidden-key', [...path, key], undefined)
      else if (key.length > limits.text) this.#refuse('too-long', [...path, key], undefined)
      else {
        const entry = this.#copyEntry(value, key, [...path, key], depth)
        if (entry !== undefined) copied[key] = entry
      }
    }
    return copied
  }

  #copyEntry(holder: object, key: string, path: Path, depth: number): unknown {
    const property = Object.getOwnPropertyDescriptor(holder, key)
    if (property === undefined) return undefined
    if (!('value' in property)) return this.#refuse('not-data', path, undefined)
    return this.copy(property.value, path, depth + 1)
  }

  // A decimal of any copy of decimal.js is a number; written out only where its exponent cannot fill the memory.
  #copyDecimal(value: object, path: Path): unknown {
    if (!Decimal.isDecimal(value)) return this.#refuse('not-data', path, undefined)
    const decimal = value
    if (!Number.isFinite(decimal.e)) return decimal.s > 0 ? Infinity : Number.isNaN(decimal.s) ? NaN : -Infinity
    return Math.abs(decimal.e) > 40 ? this.#refuse('not-data', path, undefined) : decimal.toFixed()
  }

  #count(more: number): void {
    this.#nodes += more
    if (this.#nodes > limits.nodes) throw new TooLarge()
  }

  #refuse(code: ProblemCode, path: Path, value: unknown): unknown {
    this.#findings.push(refusal(code, path, value))
    return undefined
  }
}

const refusal = (code: ProblemCode, path: Path, value: unknown): Finding => ({
  code,
  path,
  value: printable(value),
  nl: () => dutch[code] ?? unreadableNl,
  en: () => english[code] ?? unreadableEn,
})

const unreadableNl: ProblemText = {
  message: 'kan niet gelezen worden',
  remedy: 'Geef gewone gegevens: teksten, getallen, lijsten en objecten.',
}

const unreadableEn: ProblemText = {
  message: 'cannot be read',
  remedy: 'Give plain data: texts, numbers, lists and objects.',
}

const dutch: Partial<Record<ProblemCode, ProblemText>> = {
  'too-large': {
    message: 'de case is te groot',
    reason: `er staan meer dan ${limits.nodes} gegevens in, herhalingen meegeteld`,
    remedy: 'Splits de case, of voeg regels samen.',
  },
  'too-long': {
    message: `de tekst is langer dan ${limits.text} tekens`,
    remedy: 'Kort de tekst in.',
  },
  'too-many': {
    message: `de lijst is langer dan ${limits.list} regels`,
    remedy: 'Voeg regels samen.',
  },
  'too-deep': {
    message: `is dieper genest dan ${limits.depth} lagen`,
    remedy: 'Controleer het inspringen en de haakjes: een case is hoogstens zo’n tien lagen diep.',
  },
  cycle: {
    message: 'verwijst naar zichzelf',
    reason: 'een gegeven dat zichzelf bevat, heeft geen einde',
    remedy: 'Schrijf de gegevens uit in plaats van ernaar te verwijzen.',
  },
  'forbidden-key': {
    message: 'deze veldnaam is niet toegestaan',
    reason: '__proto__, constructor en prototype zijn gereserveerde woorden van JavaScript',
    remedy: 'Haal het veld weg of geef het een andere naam.',
  },
  'not-data': {
    message: 'is geen gewoon gegeven',
    reason: 'functies, klassen, datums en berekende velden kunnen niet in een case staan',
    remedy: 'Schrijf een tekst, een getal, een lijst of een object; een maand als 2021-01 tussen aanhalingstekens.',
  },
}

const english: Partial<Record<ProblemCode, ProblemText>> = {
  'too-large': {
    message: 'the case is too large',
    reason: `it holds more than ${limits.nodes} values, repetitions included`,
    remedy: 'Split the case, or merge lines.',
  },
  'too-long': {
    message: `the text is longer than ${limits.text} characters`,
    remedy: 'Shorten the text.',
  },
  'too-many': {
    message: `the list is longer than ${limits.list} lines`,
    remedy: 'Merge lines.',
  },
  'too-deep': {
    message: `is nested deeper than ${limits.depth} levels`,
    remedy: 'Check indentation and brackets: a case is some ten levels deep at most.',
  },
  cycle: {
    message: 'refers to itself',
    reason: 'a value that contains itself has no end',
    remedy: 'Write the values out instead of referring to them.',
  },
  'forbidden-key': {
    message: 'this key is not allowed',
    reason: '__proto__, constructor and prototype are reserved words of JavaScript',
    remedy: 'Remove the key or give it another name.',
  },
  'not-data': {
    message: 'is not plain data',
    reason: 'functions, classes, dates and computed properties cannot be part of a case',
    remedy: 'Write a text, a number, a list or an object; a month as 2021-01 in quotes.',
  },
}
