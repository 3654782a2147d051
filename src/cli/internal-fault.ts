import type { Language } from '../report/index.js'
import { cliWords } from './cli-words.js'

/** A sentence for an error that should not happen: a fault of the library itself. No stack, which helps no user. */
export const internalFault = (error: unknown, language: Language): string => {
  const message = error instanceof Error ? error.message || error.name : String(error)
  return `${cliWords[language].unexpected(message.replace(/\s+/g, ' ').trim().replace(/[.!]$/, ''))}\n`
}
