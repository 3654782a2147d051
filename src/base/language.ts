/** The languages in which the library speaks to people. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** Dutch where no language is asked for, or one that is not spoken: a problem without words would help nobody. */
export const spoken = (language: Language | null | undefined): Language => (language === 'en' ? 'en' : 'nl')

/** One text in each language. */
export type Texts = Readonly<Record<Language, string>>

/** One text in each language, written by one rule. */
export const inBoth = (write: (language: Language) => string): Texts => ({ nl: write('nl'), en: write('en') })
