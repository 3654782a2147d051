/**
 * The languages in which the library speaks to people.
 *
 * @example
 * languages // ['nl', 'en']
 */
export const languages = ['nl', 'en'] as const

/** A language of `languages`; where none is asked for, or another, people are answered in Dutch. */
export type Language = (typeof languages)[number]

/** Dutch for no language or an unknown one: a problem without a text would help nobody. */
export const spoken = (language: Language | null | undefined): Language => (language === 'en' ? 'en' : 'nl')

/** One text in each language. */
export type Texts = Readonly<Record<Language, string>>

/** One text in each language, written by one rule. */
export const inBoth = (write: (language: Language) => string): Texts => ({ nl: write('nl'), en: write('en') })
