import type { Language, ProblemText } from '../problem.js'
import { printableText } from './printable.js'

/** A text in quotes, as YAML reads it back. */
export const inQuotes = (text: string): string =>
  text.includes('"') && !text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)

/** A text between braces that holds a comma, with the field as it should be written. */
export const unquotedText = (field: string, whole: string): Readonly<Record<Language, ProblemText>> => {
  const line = `${field}: ${inQuotes(whole)}`
  return {
    nl: {
      message: `in deze tekst staat een komma: ${printableText(whole)}`,
      reason: 'tussen { } scheidt een komma velden, dus wat erna komt telt niet mee',
      remedy: `Zet de tekst tussen aanhalingstekens: ${line}`,
    },
    en: {
      message: `there is a comma in this text: ${printableText(whole)}`,
      reason: 'within { } a comma separates fields, so what comes after it does not count',
      remedy: `Put the text in quotes: ${line}`,
    },
  }
}
