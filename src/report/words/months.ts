import type { Language } from '../language.js'

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

/** A month in words: `maart 2024`. */
export const monthWords = (month: string, language: Language): string =>
  `${months[language][Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`

/** A day in words, from `2024-03-01`: `1 maart 2024`. */
export const dayWords = (day: string, language: Language): string =>
  `${Number(day.slice(8, 10))} ${monthWords(day.slice(0, 7), language)}`
