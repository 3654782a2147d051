import type { Language } from '../report/index.js'
import { cliWords } from './cli-words.js'

/**
 * A sentence for what should not have happened: an error that is nobody's fault but ours. No stack: it helps no user.
 */
export const internalFault = (error: unknown, language: Language): string => {
  const message = error instanceof Error ? error.message || error.name : String(error)
  return `${cliWords[language].unexpected(message.replace(/\s+/g, ' ').trim().replace(/[.!]$/, ''))}\n`
}
