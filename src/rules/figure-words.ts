import { timeWords } from './time/words.js'
import { baselineWords } from './baseline/words.js'
import { enrolmentWords } from './enrolment/words.js'
import { ladderWords } from './ladder/words.js'
import { overlapWords } from './overlap/words.js'
import { cashingWords } from './cashing/words.js'
import { payersWords } from './payers/words.js'
import { incomeWords } from './income/words.js'
import { settlementWords } from './settlement/words.js'
import { agreementsWords } from './agreements/words.js'
import { programmeWords } from './programme/words.js'
import { fundWords } from './fund/words.js'
import { discountingWords } from './discounting/words.js'
import { outcomesWords } from './outcomes/words.js'
import type { Concept, figures } from './figures.js'
import type { WordsOf } from './words-of.js'

/** The words and the chapter of every figure that a sheet can name. */
export const figureWords: WordsOf<typeof figures> = {
  ...timeWords,
  ...baselineWords,
  ...enrolmentWords,
  ...ladderWords,
  ...overlapWords,
  ...cashingWords,
  ...payersWords,
  ...incomeWords,
  ...settlementWords,
  ...agreementsWords,
  ...fundWords,
  ...programmeWords,
  ...discountingWords,
  ...outcomesWords,
}

/** The longest figure that a concept begins with, such as `saving` of `saving.net.present-value`. */
export const knownFigure = (concept: string): Concept | undefined => {
  const segments = concept.split('.')
  return segments
    .map((_, dropped) => segments.slice(0, segments.length - dropped).join('.'))
    .find((text): text is Concept => Object.hasOwn(figureWords, text))
}
