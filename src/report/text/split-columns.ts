import type { TextTable } from './text-table.js'
import { wrapText } from './wrap-text.js'

/** What names in the first column may take before the other columns go to a table of their own. */
const NAMES = 28

/** Headings are broken over lines of this length. */
const HEADING = 11

/** A heading is not longer than this: the versions are listed in full above the tables. */
const LONGEST = 40

/**
 * A table of many columns as several that fit on the page, each with the first column: the columns stay in their order.
 * Long headings are broken over lines.
 */
export const splitColumns = (table: TextTable, width = 80): readonly TextTable[] => {
  const { rows, foot, note, ...rest } = table
  const heads = table.head.map((head, at) => (at === 0 ? head : brokenHead(head)))
  const all = [...rows, ...(foot ?? [])]
  const widthOf = (column: number): number =>
    2 +
    Math.max(
      ...(heads[column] ?? '').split('\n').map(({ length }) => length),
      ...all.map((row) => row[column]?.length ?? 0),
    )
  const names = Math.min(NAMES, widthOf(0) - 2)
  const groups: number[][] = []
  let used = 0
  for (const column of heads.keys()) {
    if (column === 0) continue
    const own = widthOf(column)
    const last = groups.at(-1)
    if (last === undefined || used + own > width) {
      groups.push([column])
      used = names + own
    } else {
      last.push(column)
      used += own
    }
  }
  const pick = (group: readonly number[]) => (row: readonly string[]) =>
    [0, ...group].map((column) => row[column] ?? '')
  return groups.map((group, at) => ({
    ...rest,
    head: pick(group)(heads),
    rows: rows.map(pick(group)),
    ...(foot === undefined ? {} : { foot: foot.map(pick(group)) }),
    ...(note === undefined || at < groups.length - 1 ? {} : { note }),
  }))
}

const brokenHead = (head: string): string =>
  wrapText(head.length > LONGEST ? `${head.slice(0, LONGEST - 1).trimEnd()}…` : head, HEADING)
