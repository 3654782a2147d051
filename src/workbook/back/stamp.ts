import { isPublished, quantitiesByPath, type BusinessCase } from '../../case/index.js'
import { xmlText, type Language } from '../../report/index.js'
import { pageWriter, type Page } from '../page.js'
import { styles } from '../styles.js'
import { workbookWords } from '../workbook-words.js'
import { sheetContent, type SheetContent } from './cell-content.js'
import { plainText } from './cell-reader.js'
import { digest } from './digest.js'
import { DIGEST_LENGTH, rowDigests } from './row-digests.js'

/** Names the format of a workbook, with its version: another version has other cells in other places. */
export const STAMP = 'mbc-werkmap'
export const STAMP_VERSION = 2

/** By what a workbook is known as that of a case. */
export interface CaseStamp {
  readonly name: string
  /** Stands for the addresses of the numbers that the case states. */
  readonly addresses: string
  /** Stands for those numbers themselves, with their ranges, sources and assumptions. */
  readonly values: string
}

const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }

/** How many rows of a sheet one cell is about: a cell takes 32,767 characters. */
const rowsInCell = Math.floor(32_000 / DIGEST_LENGTH)

/** @param addresses of the inputs of the workbook */
export const stampOf = (businessCase: BusinessCase, addresses: Iterable<string>): CaseStamp => {
  const own = [...addresses].filter((address) => !isPublished(address)).sort()
  const stated = quantitiesByPath(businessCase)
  const values = own.map((address) => {
    const { value, range, source, assumption } = stated.get(address) ?? {}
    return [address, value, range?.low, range?.mode, range?.high, source, assumption].map(String).join('|')
  })
  return {
    name: xmlText(businessCase.name),
    addresses: digest(own.join('\n'), 10),
    values: digest(values.join('\n'), 10),
  }
}

/** The sheets with, at the end of the guide, by what the workbook is known again: nothing in it is hidden. */
export const stamped = (pages: readonly Page[], stamp: CaseStamp, language: Language): readonly Page[] => {
  const { sheets, guide, noNumber } = workbookWords[language]
  const { stamp: title, stamped: words } = guide
  return pages.map((page) => {
    if (page.name !== sheets.guide) return page
    const first = Math.max(...[...page.cells.keys()].map((place) => Number(place.split(',')[0]))) + 2
    const write = pageWriter(noNumber)
    write.text(first, 0, title[0], styles.term)
    write.text(first, 1, title[1], styles.wrapped)
    const rows: readonly (readonly [string, string])[] = [
      [words.format, `${STAMP} ${STAMP_VERSION}`],
      [words.name, stamp.name],
      [words.language, languageNames[language]],
      [words.addresses, stamp.addresses],
      [words.values, stamp.values],
      ...pages.flatMap(({ name, cells }) =>
        inPieces(rowDigests(sheetContent(name, cells), name === sheets.inputs)).map((text) => [name, text] as const),
      ),
    ]
    const end = first + 1 + rows.length
    const signs = chained([...rows, [words.end, '']])
    rows.forEach(([what, text], at) => {
      write.text(first + 1 + at, 0, what, styles.note)
      // A spreadsheet repeats a short text over the whole of a clipped cell.
      write.text(first + 1 + at, 1, text, text.length > LONG ? styles.clipped : styles.note)
      write.text(first + 1 + at, 2, signs[at], styles.note)
    })
    write.text(end, 0, words.end, styles.note)
    write.text(end, 2, signs[rows.length], styles.note)
    const { cells } = write.page(page.name, page.widths, page.frozen)
    // It is for who reads the workbook back, and not printed.
    return { ...page, cells: new Map([...page.cells, ...cells]), printed: { ...page.printed, rows: first - 1 } }
  })
}

/** For each row of the stamp a few signs that go with it and with the row before it, by which a changed row shows. */
const chained = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const signs: string[] = []
  for (const row of rows) signs.push(signOf(row, signs.at(-1)))
  return signs
}

const signOf = ([what, text]: readonly [string, string], before = ''): string =>
  digest(`${before}|${plainText(what)}|${plainText(text)}`, DIGEST_LENGTH)

/** Characters that no longer fit beside their name. */
const LONG = 100

const inPieces = (digests: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(digests.length / rowsInCell)) }, (_, at) =>
    digests.slice(at * rowsInCell, (at + 1) * rowsInCell).join(''),
  )

/** What a workbook says of itself, and the row of the guide from which on it does. */
export interface ReadStamp extends CaseStamp {
  readonly version: number
  readonly language: Language
  readonly guide: string
  readonly row: number
  /** For each sheet a few signs a row. */
  readonly rows: ReadonlyMap<string, readonly string[]>
  /** The first cell of the stamp that no longer goes with the others: `Leeswijzer!B26`. */
  readonly damaged?: string
}

/** Looks up what a workbook says of itself; nothing where it is no workbook of ours, or where that was taken away. */
export const readStamp = (sheets: ReadonlyMap<string, ReturnType<typeof sheetContent>>): ReadStamp | undefined => {
  for (const [guide, content] of sheets) {
    const textAt = (row: number, column: number): string | undefined => {
      const cell = content.get(row)?.get(column)
      return cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? String(cell.number) : undefined
    }
    const row = startOf(content, textAt)
    if (row === undefined) continue
    const rows = new Map<string, string[]>()
    let [at, sign, damaged] = [row, '', undefined as string | undefined]
    for (; hasMore(content, at); at++) {
      const [what = '', text = ''] = [textAt(at, 0), textAt(at, 1)]
      const own = signOf([what, text], sign)
      const isNamed = ends.has(what) || (headNames[at - row] ?? sheetNames).has(what)
      if (textAt(at, 2) !== own && damaged === undefined) {
        const next = signOf([textAt(at + 1, 0) ?? '', textAt(at + 1, 1) ?? ''], own)
        // Where the next row goes with this one, or where nothing more comes, only the signs were changed.
        const column = ends.has(what) || textAt(at + 1, 2) === next ? 'C' : isNamed ? 'B' : 'A'
        damaged = `${guide}!${column}${at + 1}`
      }
      if (ends.has(what)) break
      sign = textAt(at, 2) ?? ''
      if (at >= row + headNames.length)
        rows.set(what, [...(rows.get(what) ?? []), ...(text.match(new RegExp(`.{${DIGEST_LENGTH}}`, 'g')) ?? [])])
    }
    if (!ends.has(textAt(at, 0) ?? '')) damaged ??= `${guide}!A${at + 1}`
    return {
      version: Number(textAt(row, 1)?.slice(STAMP.length)),
      name: textAt(row + 1, 1) ?? '',
      language: textAt(row + 2, 1) === languageNames.en ? 'en' : 'nl',
      addresses: textAt(row + 3, 1) ?? '',
      values: textAt(row + 4, 1) ?? '',
      guide,
      row: row - 1,
      rows,
      ...(damaged === undefined ? {} : { damaged }),
    }
  }
  return undefined
}

const languages = Object.values(workbookWords)
const titles: ReadonlySet<string> = new Set(languages.map(({ guide }) => guide.stamp[0]))
const ends: ReadonlySet<string> = new Set(languages.map(({ guide }) => guide.stamped.end))
/** What the rows of the stamp before those about sheets are called. */
const headNames: readonly ReadonlySet<string>[] = (['format', 'name', 'language', 'addresses', 'values'] as const).map(
  (each) => new Set(languages.map(({ guide }) => guide.stamped[each])),
)
const sheetNames: ReadonlySet<string> = new Set(languages.flatMap(({ sheets }) => Object.values(sheets)))

/** The first row of the stamp: by what it says, or else as what stands beneath the title. */
const startOf = (
  content: SheetContent,
  textAt: (row: number, column: number) => string | undefined,
): number | undefined => {
  const rows = [...content.keys()]
  const isSigned = (row: number): boolean => titles.has(textAt(row - 1, 0) ?? '') && textAt(row, 2) !== undefined
  return rows.find((row) => textAt(row, 1)?.startsWith(`${STAMP} `) === true) ?? rows.find(isSigned)
}

const hasMore = (content: SheetContent, row: number): boolean => [...content.keys()].some((each) => each >= row)
