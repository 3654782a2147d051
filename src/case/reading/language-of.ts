import { spoken, type Language } from '../../base/index.js'

/** The language that options ask for; Dutch for one that is not supported. */
export const languageOf = (options: { readonly language?: Language } | null | undefined): Language =>
  spoken(options?.language)
