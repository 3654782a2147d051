import { wordLabelShort } from '../language/word-label.js'
import { formatStated } from '../language/format-stated.js'
import type { Reading } from '../language/reading.js'
import { rangeWords } from '../answers/range-words.js'
import { assumptionWords } from '../words/assumptions.js'
import type { DocumentTable } from './report-document.js'
import type { StatedNumber } from './stated-numbers.js'

/** Every number of which the case states how uncertain it is, as stated, and the number that is used. */
export const rangeTable = (numbers: readonly StatedNumber[], { results, language }: Reading): DocumentTable => {
  const words = assumptionWords[language]
  return {
    caption: words.ranges,
    head: [words.number, words.low, words.mode, words.high, words.used, words.form],
    wordsAt: [4, 5],
    rows: numbers.flatMap(({ path, name, quantity, value }) => {
      const range = quantity && rangeWords(quantity, name?.unit, language)
      if (range === undefined) return []
      const { low = '-', mode = '-', high = '-', mean, form } = range
      const called = name === undefined ? path : wordLabelShort(name.label, results.businessCase, language)
      return [[called, low, mode, high, mean ?? formatStated(value, name?.unit, language), form]]
    }),
  }
}
