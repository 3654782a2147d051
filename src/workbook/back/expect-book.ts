import { ArgumentTypeError } from '../../base/index.js'
import type { ReadWorkbook } from './read-workbook.js'

/** @throws ArgumentTypeError for what is no workbook as `readWorkbook` gives it */
export const expectBook = (caller: string, book: ReadWorkbook): void => {
  const given: unknown = book
  if (typeof given === 'object' && given !== null) {
    const { sheets, refused } = given as { readonly sheets?: unknown; readonly refused?: unknown }
    if (sheets instanceof Map || typeof refused === 'string') return
  }
  throw new ArgumentTypeError({
    code: 'wrong-kind',
    texts: {
      nl: `${caller} verwacht een werkmap; geef wat readWorkbook teruggeeft.`,
      en: `${caller} expects a workbook; state what readWorkbook returns.`,
    },
  })
}
