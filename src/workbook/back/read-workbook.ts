import type { SheetContent } from './cell-content.js'
import { openWorkbook, type WorkbookRefusal } from './open-workbook.js'
import { readStamp, type ReadStamp } from './stamp.js'

/** A workbook as it was read: what its cells hold, and what it says of itself; or why it is not read. */
export type ReadWorkbook =
  | {
      readonly sheets: ReadonlyMap<string, SheetContent>
      /** Absent for a workbook that is not of ours. */
      readonly stamp: ReadStamp | undefined
    }
  | { readonly refused: WorkbookRefusal }

/**
 * Reads a workbook that `workbook` wrote and that Excel or LibreOffice may have saved. Never throws for what is in the
 * file: what is no workbook, has a password, macros or links to other workbooks, or is too large is refused, and its size is bounded before it is
 * unpacked. No formula in it is evaluated.
 *
 * Needs the optional library `hucre`.
 *
 * @param bytes the bytes of an `.xlsx` file
 * @throws ArgumentTypeError for what is no bytes
 *
 * @example
 * const book = await readWorkbook(await workbook(businessCase))
 * 'refused' in book // false
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<ReadWorkbook> => {
  const opened = await openWorkbook(bytes)
  return opened.ok ? { sheets: opened.sheets, stamp: readStamp(opened.sheets) } : { refused: opened.refused }
}
