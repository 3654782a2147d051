import type { Place } from '../../src/workbook/address.js'
import type { Page, PageCell } from '../../src/workbook/page.js'

/** What is put in a cell: a number, a text, or nothing. */
export type Content = number | string | undefined

/** The same sheets with something else in some cells, as a user would type it. */
export const withCells = (pages: readonly Page[], changes: readonly (readonly [Place, Content])[]): readonly Page[] =>
  pages.map((page) => {
    const own = changes.filter(([{ sheet }]) => sheet === page.name)
    if (own.length === 0) return page
    const cells = new Map<string, PageCell>(page.cells)
    for (const [{ row, column }, content] of own) {
      const place = `${row},${column}`
      const style = page.cells.get(place)?.style ?? {}
      if (content === undefined) cells.delete(place)
      else
        cells.set(
          place,
          typeof content === 'number'
            ? { type: 'number', value: content, style }
            : { type: 'string', value: content, style },
        )
    }
    return { ...page, cells }
  })
