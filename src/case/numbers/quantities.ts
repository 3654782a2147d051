import { money, quantity } from './stated-number.js'

export const share = quantity('share', { measure: 'fraction', min: 0, max: 1 }, 0.25, {
  nl: 'Deel van een geheel: 0 tot en met 1 (0.25 voor 25 %).',
  en: 'Part of a whole: 0 through 1 (0.25 for 25 %).',
})

export const growth = quantity('growth', { measure: 'fraction', above: -1, below: 1 }, 0.02, {
  nl: 'Groei per jaar als fractie (0.02 voor 2 %).',
  en: 'Growth a year as a fraction (0.02 for 2 %).',
})

export const rate = quantity('rate', { measure: 'fraction', above: -1, below: 1 }, 0.0225, {
  nl: 'Voet per jaar als fractie (0.0225 voor 2,25 %).',
  en: 'Rate a year as a fraction (0.0225 for 2.25 %).',
})

export const reduction = quantity('reduction', { measure: 'fraction', min: -10, max: 1 }, 0.25, {
  nl: 'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.',
  en: 'Fraction of the cost that is saved (0.25 for 25 %); negative raises it.',
})

export const months = quantity('months', { measure: 'months', min: 0, max: 1200, whole: true }, 6, {
  nl: 'Aantal hele maanden.',
  en: 'A number of whole months.',
})

export const volume = quantity('volume', { measure: 'number', min: 0, max: 1e9 }, 120, {
  nl: 'Eenheden per huishoudjaar.',
  en: 'Units for each household-year.',
})

export const signedVolume = quantity('signed-volume', { measure: 'number', min: -1e9, max: 1e9 }, 0.1, {
  nl: 'Eenheden per huishoudjaar; negatief is verlies.',
  en: 'Units for each household-year; negative is a loss.',
})

export const households = quantity('households', { measure: 'count', above: 0, max: 1e8 }, 100, {
  nl: 'Aantal huishoudens (of personen), meer dan 0.',
  en: 'A number of households (or persons), more than 0.',
})

export const entering = quantity('entering-households', { measure: 'count', min: 0, max: 1e8 }, 50, {
  nl: 'Aantal instromende huishoudens.',
  en: 'A number of households that enter.',
})

export const indexNumber = quantity('index-number', { measure: 'number', above: 0, max: 1e9 }, 108.4, {
  nl: 'Indexcijfer van een jaar.',
  en: 'The index number of a year.',
})

export const price = money('price', { min: 0, max: 1e15 }, 55, {
  nl: 'Bedrag in euro’s, 0 of meer.',
  en: 'Amount in euros, 0 or more.',
})

export const unitCost = money('unit-cost', { above: 0, max: 1e15 }, 90_000, {
  nl: 'Bedrag in euro’s, meer dan 0.',
  en: 'Amount in euros, more than 0.',
})

export const signedAmount = money('amount', { min: -1e15, max: 1e15 }, 1500, {
  nl: 'Bedrag in euro’s; negatief is meer kosten.',
  en: 'Amount in euros; negative raises cost.',
})

export const maximumReturn = quantity('maximum-return', { measure: 'fraction', min: 0, max: 1 }, 0.1, {
  nl: 'Rendement als fractie (0.1 voor 10 %), 0 tot en met 1.',
  en: 'Return as a fraction (0.1 for 10 %), 0 through 1.',
})
