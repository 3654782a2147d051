import type { Language } from '../problem.js'

/**
 * The language that is asked for; Dutch where none is, or one that is not spoken: a problem without words would help
 * nobody.
 */
export const languageOf = (options: { readonly language?: Language } | null | undefined): Language =>
  options?.language === 'en' ? 'en' : 'nl'
