import { month, monthWords } from '../../timeline/index.js'
import type { Language } from './language.js'

/** A day in words, from `2024-03-01`: `1 maart 2024`. */
export const dayWords = (day: string, language: Language): string =>
  `${Number(day.slice(8, 10))} ${monthWords(month(day.slice(0, 7)), language)}`
