import { Decimal } from '../../money/index.js'
import type { Path } from '../paths/path.js'
import type { Finding, ProblemCode } from '../problem.js'
import { unambiguous } from '../spelling/unambiguous.js'
import { refusal } from '../words/refusal-words.js'
import { decimalCommas } from './decimal-comma.js'
import { limits } from './limits.js'

/** Keys that could alter objects of the program that reads the case (prototype pollution). */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** A value that throws when it is read. */
export const unreadable: Finding = refusal('unreadable', [], undefined)

/** The copy, and what was refused; refused places are empty in the copy. */
export interface PlainCopy {
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** All places that are empty in the copy although something is written there. */
  readonly refused: readonly Path[]
}

class TooLarge extends Error {
  constructor(readonly path: Path) {
    super()
  }
}

/**
 * A copy of an unknown value that holds plain data only: objects without a prototype of their own, lists, texts,
 * numbers. No getter runs, no cycle is followed, and size is bounded before anything else reads the value.
 */
export const plainCopy = (input: unknown): PlainCopy => {
  const findings: Finding[] = []
  const copier = new Copier(findings)
  try {
    const value = copier.copy(input, [], 0)
    return { value, findings, refused: [...findings.map(({ path }) => path), ...copier.distrusted] }
  } catch (error) {
    // The field within which the limit is passed: its parts are rarely to blame alone.
    const finding = error instanceof TooLarge ? refusal('too-large', error.path.slice(0, 1), undefined) : unreadable
    return { value: undefined, findings: [finding], refused: [] }
  }
}

// The state of one walk: how many nodes were seen and which objects are being entered.
class Copier {
  readonly distrusted: Path[] = []
  #nodes = 0
  readonly #entered = new Set<object>()
  readonly #findings: Finding[]

  constructor(findings: Finding[]) {
    this.#findings = findings
  }

  copy(value: unknown, path: Path, depth: number): unknown {
    this.#count(path)
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
    return this.#withoutCommas(copied, path)
  }

  // A number cut off by a comma stays as a field without a value, so that a sum of the fields shows that one is
  // missing.
  #withoutCommas(copied: Record<string, unknown>, path: Path): Record<string, unknown> {
    const { findings, fields } = decimalCommas(copied, path)
    for (const field of fields) {
      this.distrusted.push([...path, field])
      if (copied[field] === null) Reflect.deleteProperty(copied, field)
      else copied[field] = undefined
    }
    this.#findings.push(...findings)
    return copied
  }

  #copyEntry(holder: object, key: string, path: Path, depth: number): unknown {
    const property = Object.getOwnPropertyDescriptor(holder, key)
    if (property === undefined) return undefined
    if (!('value' in property)) return this.#refuse('not-data', path, undefined)
    return this.copy(property.value, path, depth + 1)
  }

  // A Decimal of any copy of decimal.js is a number. Its text gets at most the decimals that a case may write, far
  // beyond the precision of calculations; one that is too large or too small for a text is copied as a number.
  #copyDecimal(value: object, path: Path): unknown {
    if (!Decimal.isDecimal(value)) return this.#refuse('not-data', path, undefined)
    const decimal = new Decimal(value)
    return decimal.isFinite() && decimal.e < 20 && decimal.e >= -40
      ? unambiguous(decimal.toDecimalPlaces(40).toFixed())
      : decimal.toNumber()
  }

  #count(path: Path): void {
    this.#nodes += 1
    if (this.#nodes > limits.nodes) throw new TooLarge(path)
  }

  #refuse(code: ProblemCode, path: Path, value: unknown): unknown {
    this.#findings.push(refusal(code, path, value))
    return undefined
  }
}
