import type { Language } from '../language.js'

/** A payback that is no number of years, in the words of workbook and explanation. What stands in braces is filled in. */
export const paybackWords: Readonly<Record<Language, { readonly never: string; readonly atOnce: string; readonly neverShort: string }>> = {
  nl: {
    never: 'niet binnen de looptijd',
    atOnce: 'nooit onder nul',
    neverShort: '{never}: aan het eind is er nog {shortfall} tekort',
  },
  en: {
    never: 'not within the timeline',
    atOnce: 'never below nought',
    neverShort: '{never}: at its end {shortfall} is still short',
  },
}
