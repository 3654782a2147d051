import { loadLibrary } from '../file/load-library.js'
import type { Cell, Sheet, Workbook } from 'hucre'

import { sheetContent, type SheetContent } from './cell-content.js'
import { expectBytes } from './expect-bytes.js'
import { platform } from './platform.js'

/** Why a file is not read as a workbook. */
export type WorkbookRefusal = 'no-workbook' | 'old-or-protected' | 'too-large' | 'damaged' | 'macros' | 'links'

/** The sheets of a workbook, or why it is not read. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly sheets: ReadonlyMap<string, SheetContent> }
  | { readonly ok: false; readonly refused: WorkbookRefusal }

/** Far more than a workbook of the largest case holds. */
const limits = { packed: 50_000_000, unpacked: 400_000_000, parts: 2000 } as const

/**
 * Opens a workbook that may come from anyone: its size is bounded before it is unpacked, and no formula in it is ever
 * evaluated.
 */
export const openWorkbook = async (bytes: Uint8Array): Promise<OpenedWorkbook> => {
  expectBytes(bytes)
  const refused = (why: WorkbookRefusal): OpenedWorkbook => ({ ok: false, refused: why })
  if (startsWith(bytes, compound)) return refused('old-or-protected')
  if (!startsWith(bytes, zip)) return refused('no-workbook')
  if (bytes.length > limits.packed) return refused('too-large')
  const parts = await unpackedSizes(bytes)
  if (parts === 'too-large' || parts === 'damaged') return refused(parts)
  if (parts.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) return refused('macros')
  if (parts.some((name) => /^xl\/externalLinks\//i.test(name))) return refused('links')
  if (!parts.includes('xl/workbook.xml')) return refused('no-workbook')
  const { readXlsx } = await loadLibrary()
  try {
    const { sheets }: Workbook = await readXlsx(bytes, { readStyles: true })
    return {
      ok: true,
      sheets: new Map(sheets.map((sheet) => [sheet.name, sheetContent(sheet.name, allCells(sheet))])),
    }
  } catch {
    return refused('damaged')
  }
}

/** A file of Office from before 2007, and one with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zip = [0x50, 0x4b, 0x03, 0x04]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/**
 * The names of the parts of a zip. What a part says of its own size may be a lie, so each is unpacked and counted, and
 * thrown away, up to a limit.
 */
const unpackedSizes = async (bytes: Uint8Array): Promise<readonly string[] | 'too-large' | 'damaged'> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) return 'too-large'
  const names: string[] = []
  let [at, total] = [view.getUint32(end + 16, true), 0]
  try {
    for (let left = count; left > 0; left--) {
      if (view.getUint32(at, true) !== 0x02014b50) return 'damaged'
      const [method, packed, nameLength] = [
        view.getUint16(at + 10, true),
        view.getUint32(at + 20, true),
        view.getUint16(at + 28, true),
      ]
      const start = view.getUint32(at + 42, true)
      names.push(new platform.TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
      if (method === 0) total += packed
      else if (method === 8) total += await inflatedSize(bytes.subarray(data, data + packed), limits.unpacked - total)
      else return 'damaged'
      if (total > limits.unpacked) return 'too-large'
    }
  } catch {
    return 'damaged'
  }
  return names
}

/** Where the directory at the end of a zip is described; a comment of at most 65,535 bytes may follow. */
const endOfDirectory = (view: DataView): number | undefined => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

/** How large a packed part is, or more than it may be. */
const inflatedSize = async (packed: Uint8Array, most: number): Promise<number> => {
  const reader = new platform.Blob([packed])
    .stream()
    .pipeThrough(new platform.DecompressionStream('deflate-raw'))
    .getReader()
  let size = 0
  for (;;) {
    const read = await reader.read()
    if (read.done) return size
    size += read.value.length
    if (size > most) {
      await reader.cancel()
      return size
    }
  }
}

/** All cells of a sheet: the reader keeps those without a look among the values of the rows only. */
const allCells = ({ rows, cells }: Sheet): ReadonlyMap<string, Cell> => {
  const all = new Map<string, Cell>(cells)
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const place = `${row},${column}`
      if (value !== null && !all.has(place)) all.set(place, { value, type: 'string' })
    })
  })
  return all
}
