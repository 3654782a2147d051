import { crc32 } from 'node:zlib'

import { zipParts } from './zip-parts.js'

/** What somebody puts in a cell: a number, a text, a formula, or nothing. */
export type Typed = number | string | { readonly formula: string } | undefined

/**
 * A workbook file with other content in some cells, changed in the text of its sheets: what a spreadsheet made of all
 * the rest stays as it is.
 *
 * @param typed by cell: `Invoer!B14`
 */
export const editedWorkbook = (bytes: Uint8Array, typed: Readonly<Record<string, Typed>>): Uint8Array => {
  const parts = new Map(zipParts(bytes))
  const names = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name)
  for (const [place, content] of Object.entries(typed)) {
    const [sheet = '', cell = ''] = place.split('!')
    const path = `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`
    parts.set(path, Buffer.from(withCell(textOf(parts, path), cell, content)))
  }
  return zipped(parts)
}

const textOf = (parts: ReadonlyMap<string, Uint8Array>, path: string): string =>
  Buffer.from(parts.get(path) ?? []).toString('utf8')

const withCell = (xml: string, cell: string, content: Typed): string => {
  const own = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, 's')
  const style = / s="\d+"/.exec(own.exec(xml)?.[1] ?? '')?.[0] ?? ''
  const made = cellXml(cell, style, content)
  if (own.test(xml)) return xml.replace(own, () => made)
  const row = Number(/\d+/.exec(cell)?.[0])
  const ownRow = new RegExp(`<row r="${row}"[^>]*?(?:/>|>(.*?)</row>)`, 's')
  const found = ownRow.exec(xml)
  if (found === null) return xml.replace('</sheetData>', () => `<row r="${row}">${made}</row></sheetData>`)
  const cells = [...(found[1] ?? '').matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)]
  const all = [
    ...cells.map(([text, column = '']) => ({ text, column })),
    { text: made, column: cell.replace(/\d+/, '') },
  ]
  all.sort((one, other) => order(one.column) - order(other.column))
  const start = /^<row [^>]*?(?=\/?>)/.exec(found[0])?.[0] ?? ''
  return xml.replace(ownRow, () => `${start}>${all.map(({ text }) => text).join('')}</row>`)
}

const order = (column: string): number =>
  Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const cellXml = (cell: string, style: string, content: Typed): string => {
  if (content === undefined) return `<c r="${cell}"${style}/>`
  if (typeof content === 'number') return `<c r="${cell}"${style}><v>${content}</v></c>`
  if (typeof content === 'string')
    return `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`
  return `<c r="${cell}"${style}><f>${escaped(content.formula)}</f><v>0</v></c>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A zip of parts that are not packed. */
export const zipped = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [path, data] of parts) {
    const name = Buffer.from(path)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(data), 0)
    sizes.writeUInt32LE(data.length, 4)
    sizes.writeUInt32LE(data.length, 8)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    sizes.copy(local, 14)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    sizes.copy(entry, 16)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, name, Buffer.from(data))
    directory.push(entry, name)
    at += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}
