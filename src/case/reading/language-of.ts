import { spoken, type Language } from '../../base/index.js'

/** The language that options ask for, as far as it is spoken. */
export const languageOf = (options: { readonly language?: Language } | null | undefined): Language =>
  spoken(options?.language)
