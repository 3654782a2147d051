import type { PartyKind } from '../../case/index.js'
import { Decimal, sum } from '../../money/index.js'
import { fill } from '../../report/index.js'
import type { LedgerEntry } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { cellReference, columnLetters, type Place } from '../address.js'
import type { Written } from '../formula-pages.js'
import { pageWriter, type Page } from '../page.js'
import { styles, resultStyle } from '../styles.js'
import { workbookWords } from '../workbook-words.js'
import { amendmentLines, type AmendmentLine, type BudgetSide } from './amendment-lines.js'
import { amendmentWords } from './amendment-words.js'

/** Columns before those of the years. */
const [FIELD, WHAT, SIDE, FUNDING, PROJECT] = [0, 1, 2, 3, 4] as const
const HEADING_ROW = 3
/** A spreadsheet adds up at most 255 cells by name; fewer keep a formula readable. */
const mostRows = 60

/** Who keeps a budget by task field: municipalities, and what they do together. */
const budgeting: ReadonlySet<PartyKind> = new Set<PartyKind>(['gemeente', 'regio'])

/**
 * The case in the form of a budget amendment (begrotingswijziging), for each municipality and region: expenditure and
 * income by budget year, under the task fields that the case states. It comes to the party's net cash by year, which
 * stands beneath with the difference.
 *
 * @returns nothing where no party keeps such a budget
 */
export const amendmentPage = (
  written: Written,
  ledger: readonly LedgerEntry[],
  figures: ReadonlyMap<FormulaId, Place>,
): Page | undefined => {
  const { businessCase, language, budgetYears, sheet, values } = written
  const parties = businessCase.parties.filter(({ kind }) => budgeting.has(kind))
  if (parties.length === 0) return undefined
  const { sheets, noNumber } = workbookWords[language]
  const words = amendmentWords[language]
  const name = sheets.amendment
  const write = pageWriter(noNumber)
  const hasProjects = businessCase.projects.length > 0
  const FIRST_YEAR = hasProjects ? PROJECT + 1 : PROJECT
  const total = FIRST_YEAR + budgetYears.length
  const reference = total + 1
  write.text(0, 0, name, styles.title)
  write.text(1, 0, fill(words.note, { level: String(businessCase.prices.level) }), styles.note)
  words.heads.forEach((heading, column) => {
    write.text(HEADING_ROW, column, heading, styles.heading)
  })
  budgetYears.forEach((year, at) => {
    write.number(HEADING_ROW, FIRST_YEAR + at, year, styles.headingRight)
  })
  if (hasProjects) write.text(HEADING_ROW, PROJECT, words.project, styles.heading)
  write.text(HEADING_ROW, total, words.total, styles.headingRight)
  write.text(HEADING_ROW, reference, workbookWords[language].reference, styles.headingBeside)
  let row = HEADING_ROW + 1

  /** Writes the same formula for each year, and their total; gives the amounts. */
  const numbers = (
    formulaOf: (at: number) => string,
    found: readonly Decimal[],
    style = resultStyle.eur,
  ): readonly Decimal[] => {
    found.forEach((amount, at) => {
      write.formula(row, FIRST_YEAR + at, formulaOf(at), amount, style)
    })
    const [first, last] = [FIRST_YEAR, total - 1].map((column) => `${columnLetters(column)}${row + 1}`)
    write.formula(row, total, `SUM(${first}:${last})`, sum(found), style)
    return found
  }
  const cell = (at: number, line: number): string => `${columnLetters(FIRST_YEAR + at)}${line + 1}`

  /** An item of which more is used than without the approach is no saving. */
  const byOutcome = (line: AmendmentLine): AmendmentLine => {
    const total = sum(line.rows.flatMap((id) => values.row(id)))
    const what = total.isZero() ? undefined : line.byOutcome?.[total.lt(0) ? 'loss' : 'gain']
    return what === undefined ? line : { ...line, what }
  }

  const linesOf = (party: string): readonly AmendmentLine[] =>
    amendmentLines(ledger, party, businessCase, language)
      .filter(({ rows }) => rows.some((id) => values.row(id).some((amount) => !amount.isZero())))
      .map(byOutcome)
      .flatMap(inParts(words.more))

  for (const party of parties) {
    for (let column = 0; column <= reference; column++)
      write.text(row, column, column === 0 ? party.name : '', styles.section)
    row += 1
    const kept: { readonly row: number; readonly side: BudgetSide; readonly amounts: readonly Decimal[] }[] = []
    for (const [field, lines] of byTaskField(linesOf(party.id))) {
      const start = kept.length
      for (const { what, side, isEitherWay, funding, project, address, rows } of lines) {
        write.text(row, FIELD, field ?? words.noTaskField, field === undefined ? styles.step : styles.label)
        write.text(row, WHAT, what, styles.label)
        write.text(row, SIDE, words.sides[side], styles.plain)
        write.text(row, FUNDING, funding === undefined ? '' : words.funding[funding], styles.note)
        if (hasProjects)
          write.text(row, PROJECT, project ?? words.noProject, project === undefined ? styles.step : styles.label)
        write.text(row, reference, address, styles.beside)
        const sign = side === 'expenditure' ? '-' : ''
        const amounts = budgetYears.map((year) => {
          const amount = sum(rows.flatMap((id) => values.row(id).filter((_, at) => isOf(written, at, year))))
          const own = side === 'expenditure' ? opposite(amount) : amount
          return isEitherWay === true ? Decimal.max(own, 0) : own
        })
        numbers((at) => {
          const all = `${sign}SUM(${rows.map((id) => periodsOf(written, id, budgetYears[at] as number, name)).join(',')})`
          return isEitherWay === true ? `MAX(0,${all})` : all
        }, amounts)
        kept.push({ row, side, amounts })
        row += 1
      }
      if (field === undefined || lines.length < 2) continue
      const own = kept.slice(start)
      for (const part of ['expenditure', 'income', 'balance'] as const) {
        if (part !== 'balance' && !own.some(({ side }) => side === part)) continue
        if (part === 'balance' && new Set(own.map(({ side }) => side)).size < 2) continue
        write.text(row, WHAT, fill(words.subtotal[part], { field }), styles.key)
        together(own, part)
      }
    }
    const totals = (['expenditure', 'income', 'balance'] as const).map((part) => {
      write.text(row, WHAT, words.totals[part], styles.key)
      return together(kept, part)
    })
    const balance = totals[2] as { readonly row: number; readonly amounts: readonly Decimal[] }
    const cash = figure(`${party.id}.cash.net.byYear`)
    write.text(row, WHAT, fill(words.cash, { sheet: sheets.parties }), styles.note)
    const net = row
    write.text(row, reference, `${party.id}.cash.net.byYear`, styles.beside)
    const cashed = numbers((at) => figureAt(cash, at), values.row(cash))
    row += 1
    write.text(row, WHAT, words.difference, styles.note)
    numbers(
      (at) => `ROUND(${cell(at, balance.row)}-${cell(at, net)},2)`,
      balance.amounts.map((amount, at) => amount.minus(cashed[at] as Decimal).toDecimalPlaces(2)),
    )
    row += 1
    const nominal = sheet.figures.get(`${party.id}.cash.nominalNet`)
    if (nominal !== undefined) {
      write.text(row, WHAT, words.nominal, styles.note)
      write.text(row, reference, `${party.id}.cash.nominalNet`, styles.beside)
      numbers((at) => figureAt(nominal, at), values.row(nominal))
      row += 1
    }
    row += 1
  }
  return write.page(
    name,
    [18, 54, 16, 26, ...(hasProjects ? [36] : []), ...budgetYears.map(() => 13), 14, 60],
    { rows: HEADING_ROW + 1, columns: WHAT + 1, repeated: FIRST_YEAR },
    // The reference is for who looks further on a screen.
    { columns: reference },
  )

  /** Expenditure, income or the balance of lines, in a row of its own. */
  function together(
    lines: readonly { readonly row: number; readonly side: BudgetSide; readonly amounts: readonly Decimal[] }[],
    part: BudgetSide | 'balance',
  ): { readonly row: number; readonly amounts: readonly Decimal[] } {
    const signed = lines
      .filter(({ side }) => part === 'balance' || side === part)
      .map((line) => ({ ...line, isTaken: part === 'balance' && line.side === 'expenditure' }))
    const of = (isTaken: boolean, at: number): string =>
      runs(signed.filter((line) => line.isTaken === isTaken).map((line) => line.row))
        .map(([first, last]) => `${cell(at, first)}:${cell(at, last)}`)
        .join(',')
    const sumOf = (isTaken: boolean, at: number): string => {
      const cells = of(isTaken, at)
      return cells === '' ? '0' : `SUM(${cells})`
    }
    const amounts = budgetYears.map((_, at) =>
      sum(signed.map((line) => (line.isTaken ? opposite(line.amounts[at] as Decimal) : (line.amounts[at] as Decimal)))),
    )
    const own = { row, amounts }
    numbers((at) => (part === 'balance' ? `${sumOf(false, at)}-${sumOf(true, at)}` : sumOf(false, at)), amounts, {
      ...resultStyle.eur,
      font: styles.key.font,
    })
    row += 1
    return own
  }

  function figure(address: string): FormulaId {
    return sheet.figures.get(address) as FormulaId
  }

  /** The cell of a year, where it is shown among the outcomes. */
  function figureAt(id: FormulaId, at: number): string {
    const place = figures.get(id) as Place
    return cellReference({ ...place, column: place.column + at }, name)
  }
}

/** Lines by task field in the order of their codes; those without one come last. */
const byTaskField = (
  lines: readonly AmendmentLine[],
): readonly (readonly [string | undefined, readonly AmendmentLine[]])[] => {
  const fields = new Map<string | undefined, AmendmentLine[]>()
  for (const line of lines) {
    const own = fields.get(line.taskField) ?? []
    fields.set(line.taskField, own)
    own.push(line)
  }
  return [...fields].sort(([one], [other]) =>
    one === undefined ? 1 : other === undefined ? -1 : one.localeCompare(other, 'nl', { numeric: true }),
  )
}

/** A line of more rows than a formula holds continues on the next. */
const inParts =
  (more: string) =>
  (line: AmendmentLine): readonly AmendmentLine[] =>
    Array.from({ length: Math.ceil(line.rows.length / mostRows) }, (_, part) => ({
      ...line,
      what: part === 0 ? line.what : fill(more, { what: line.what }),
      rows: line.rows.slice(part * mostRows, (part + 1) * mostRows),
    }))

/** Never minus zero, which a file would keep. */
const opposite = (amount: Decimal): Decimal => new Decimal(0).minus(amount)

const isOf = ({ periods }: Written, period: number, year: number): boolean => periods[period]?.budgetYear === year

/** The cells of a row that fall in a budget year. */
const periodsOf = ({ layout, periods }: Written, id: FormulaId, year: number, from: string): string => {
  const place = layout.places.get(id) as Place
  const own = periods.flatMap((period, at) => (period.budgetYear === year ? [place.column + at] : []))
  const first = cellReference({ ...place, column: own[0] as number }, from)
  const last = own.at(-1) as number
  return own.length === 1 ? first : `${first}:${columnLetters(last)}${place.row + 1}`
}

/** Adjacent rows as ranges: the first and the last of each. */
const runs = (rows: readonly number[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last?.[1] === row - 1) last[1] = row
    else found.push([row, row])
  }
  return found
}
