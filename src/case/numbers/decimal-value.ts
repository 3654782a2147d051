import * as z from 'zod'

import { Decimal, ZERO } from '../../money/index.js'
import { decimalPattern } from '../grammar/basics.js'
import { noted } from '../grammar/notes.js'
import type { Bounds } from './bounds.js'

/** The limit that a number breaks, for its message. */
export interface BrokenBound {
  readonly side: 'min' | 'max' | 'above' | 'below' | 'whole'
  readonly limit: number
  readonly measure: Bounds['measure']
}

/** The limit that a number breaks; undefined for one within them. */
export const brokenBound = (value: Decimal, bounds: Bounds): BrokenBound | undefined => {
  const broken = (side: BrokenBound['side'], limit: number): BrokenBound => ({ side, limit, measure: bounds.measure })
  if (bounds.min !== undefined && value.lt(bounds.min)) return broken('min', bounds.min)
  if (bounds.above !== undefined && value.lte(bounds.above)) return broken('above', bounds.above)
  if (bounds.max !== undefined && value.gt(bounds.max)) return broken('max', bounds.max)
  if (bounds.below !== undefined && value.gte(bounds.below)) return broken('below', bounds.below)
  if (bounds.whole === true && !value.isInteger()) return broken('whole', 1)
  return undefined
}

/**
 * The two ways to write a number, each read into a decimal and held against its limits: a number, and a decimal text.
 * A union that allows more than a number takes these two as its own branches: for a union inside a union, zod builds
 * all issues of the inner one, even where another branch takes the value.
 */
export const decimalForms = (bounds: Bounds) => {
  const read = (written: number | string, context: z.core.$RefinementCtx): Decimal => {
    const value = new Decimal(written)
    const broken = brokenBound(value, bounds)
    if (broken === undefined) return value.isZero() ? ZERO : value
    context.addIssue({ code: 'custom', message: 'bound', params: { ...broken } })
    return z.NEVER
  }
  return {
    number: noted(z.number(), { keywords: jsonKeywords(bounds) }).transform(read),
    /** A decimal number as text, with a point. */
    text: noted(z.string().regex(decimalPattern, { error: 'decimal' }), {
      description: 'Een decimaal getal als tekst, met een punt.',
      within: bounds,
    }).transform(read),
  }
}

/** A number or a decimal text. */
export const decimalValue = (bounds: Bounds) => {
  const { number, text } = decimalForms(bounds)
  return noted(z.union([number, text]), { expects: { nl: 'een getal', en: 'a number' } })
}

const jsonKeywords = (bounds: Bounds): Readonly<Record<string, unknown>> => ({
  ...(bounds.min === undefined ? {} : { minimum: bounds.min }),
  ...(bounds.max === undefined ? {} : { maximum: bounds.max }),
  ...(bounds.above === undefined ? {} : { exclusiveMinimum: bounds.above }),
  ...(bounds.below === undefined ? {} : { exclusiveMaximum: bounds.below }),
  ...(bounds.whole === true ? { multipleOf: 1 } : {}),
})
