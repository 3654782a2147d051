import type { Month } from './month.js'

const months = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

/** A month in words: `maart 2024`. On a floor below the case, so that every text can use it. */
export const monthWords = (month: Month, language: keyof typeof months): string =>
  `${months[language][Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
