import type { Language } from '../../case/index.js'
import type { SheetContent } from '../back/cell-content.js'
import { expectBook } from '../back/expect-book.js'
import type { ReadWorkbook } from '../back/read-workbook.js'
import { TEMPLATE } from './template-words.js'

/**
 * The language of a template that was filled in; nothing for another workbook.
 *
 * @throws ArgumentTypeError where it is given something else than the answer of `readWorkbook`
 *
 * @example
 * templateLanguage(await readWorkbook(await templateWorkbook({ language: 'en' }))) // 'en'
 * templateLanguage(await readWorkbook(await workbook(businessCase))) // undefined
 */
export const templateLanguage = (book: ReadWorkbook): Language | undefined => {
  expectBook('templateLanguage', book)
  if ('refused' in book) return undefined
  const stamp = stampIn(book.sheets)
  return stamp === undefined ? undefined : stamp[1] === 'en' ? 'en' : 'nl'
}

/** Version and language. */
export const stampIn = (sheets: ReadonlyMap<string, SheetContent>): readonly [number, string] | undefined => {
  for (const content of sheets.values())
    for (const cells of content.values()) {
      const cell = cells.get(1)
      const [, version, language] = (cell?.kind === 'text' ? pattern.exec(cell.text) : null) ?? []
      if (version !== undefined && language !== undefined) return [Number(version), language]
    }
  return undefined
}

const pattern = new RegExp(`^${TEMPLATE} (\\d+) (nl|en)$`)
