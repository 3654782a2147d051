import type { Language } from '../report/index.js'

/** The language of a call, wherever it is asked for: before the command, after it, or with a call for help. */
export const callLanguage = (words: readonly string[]): Language => {
  const asked = words.findLast((word, at) => word === '--lang=en' || word === '--lang=nl' || words[at - 1] === '--lang')
  return asked?.replace('--lang=', '') === 'en' ? 'en' : 'nl'
}
