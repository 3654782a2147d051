import { departureOf } from '../../case/index.js'
import type { StatedNumber } from '../document/stated-numbers.js'
import { formatStated } from '../language/format-stated.js'
import type { Reading } from '../language/reading.js'
import { assumptionWords } from '../words/assumptions.js'
import { fill } from '../words/summary.js'
import { rangeWords } from '../answers/range-words.js'
import type { SourceRegister } from './source-register.js'

/** A number as it stands in a table of assumptions: `163,59 ± [3,4]`, `66 (2023) [5]`. */
export interface StatedCell {
  readonly text: string
  /** What it refers to: `[3,4]`. */
  readonly origin: string
  /** What follows on that; of a mean, whose source is that of the numbers before it: `56,7% (gemiddelde van 40%, 60% en 70% [1]) ±`. */
  readonly after: string
}

/**
 * A number with its price level, where that is not of the whole case, a sign that it is uncertain, and the numbers of
 * its source and assumption.
 */
export const statedCell = (
  { value, name, quantity, priceLevel }: StatedNumber,
  { results, language }: Reading,
  sources: SourceRegister,
): StatedCell => {
  const words = assumptionWords[language]
  const range = quantity && rangeWords(quantity, name?.unit, language)
  const departure = quantity && departureOf(quantity, results.businessCase)
  const texts = [
    ...(name?.source === undefined ? [] : [fill(words.source, { text: name.source })]),
    ...(name?.assumption === undefined ? [] : [fill(words.assumption, { text: name.assumption })]),
    ...(departure === undefined
      ? []
      : [fill(words.departure, { text: departure.text[language], id: departure.reference })]),
  ]
  const level = priceLevel === undefined || priceLevel === results.conventions.priceLevel ? '' : ` (${priceLevel})`
  const beside = `${range === undefined ? '' : ' ±'}${level}`
  const origin = texts.length === 0 ? sources.none : `[${texts.map((text) => sources.numberOf(text)).join(',')}]`
  return range?.mean === undefined
    ? { text: `${formatStated(value, name?.unit, language)}${beside}`, origin, after: '' }
    : { text: range.mean.replace(/\)$/, ''), origin, after: `)${beside}` }
}

/**
 * Cells of one row and column together, each with what distinguishes it; what they all refer to stands once, at the
 * end. The source of a mean is that of the numbers of which it is the mean, so it stands beside these.
 */
export const joinedCells = (cells: readonly NamedCell[]): string => {
  const [first] = cells
  const isShared = cells.length > 1 && cells.every(({ origin, after }) => origin === first?.origin && after === '')
  const texts = cells.map(({ text, origin, after, of }) =>
    [text, of === '' ? '' : ` (${of})`, isShared || origin === '' ? '' : ` ${origin}`, after].join(''),
  )
  const each = [...new Set(texts)].map((text) => {
    const times = texts.filter((other) => other === text).length
    return times === 1 ? text : `${times} × ${text}`
  })
  return `${each.join('; ')} ${isShared ? (first?.origin ?? '') : ''}`.trim()
}

interface NamedCell extends StatedCell {
  /** What distinguishes it within its row and column; empty where nothing does. */
  readonly of: string
}
