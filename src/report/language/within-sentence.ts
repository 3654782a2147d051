import type { Language } from './language.js'

/** A name as it stands within a sentence: 'De gezinnen zelf' becomes 'de gezinnen zelf'. */
export const withinSentence = (name: string, language: Language): string =>
  name.replace(language === 'nl' ? /^(De|Het|Een) / : /^(The|A|An) /, (article) => article.toLowerCase())
