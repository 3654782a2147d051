import type { FormulaId } from '../../sheet/index.js'
import type { Decimal } from '../../money/index.js'
import {
  type DrawnReading,
  fill,
  formatChance,
  investorOf,
  outcomeTableWords,
  spreadOf,
  wordLabel,
  wordPeople,
} from '../../report/index.js'
import { cellReference, columnLetters, rangeReference, type Place } from '../address.js'
import type { Written } from '../formula-pages.js'
import { FIRST_CELL, LABEL_WIDTH } from '../layout.js'
import { pageWriter, type Page } from '../page.js'
import { hideZeroRows } from '../sections/zero-rows.js'
import { answerStyle, paybackStyle, resultStyle, statedShareStyle, styles, type Style } from '../styles.js'
import { unitWords, workbookWords, type SheetKey } from '../workbook-words.js'
import { answerNotes, answerRows } from './answer-rows.js'
import { leadingInputs } from './leading-inputs.js'
import { summaryPageWords } from './summary-words.js'

/** The columns of the table of parties, by the figure that each shows: its parts come to its net cash. A benefit that is lost is no saving. */
const columnsOf = ({ figures }: Written['sheet'], { settlements }: Written['businessCase']) =>
  [
    'cash.costs.presentValue',
    ...(figures.has('society.cash.transfersLost.presentValue')
      ? (['cash.avoided.presentValue', 'cash.transfersLost.presentValue'] as const)
      : (['cash.savings.presentValue'] as const)),
    ...(figures.has('society.cash.proceeds.presentValue') ? (['cash.proceeds.presentValue'] as const) : []),
    ...(settlements.length > 0 ? (['cash.settlement.presentValue'] as const) : []),
    'cash.received.presentValue',
    'cash.paid.presentValue',
    'cash.npv',
    'cash.paybackYears',
    'welfare.npv',
  ] as const
/** Beside an answer, where numbers were drawn. */
const [MEAN, CHANCE] = [2, 5] as const
/** In the table of inputs: after low, now and high. */
const UNIT = 4
const leadsTo = [
  'guide',
  'inputs',
  'parties',
  'society',
  'amendment',
  'years',
  'periods',
  'clock',
  'checks',
] as const satisfies SheetKey[]
/** Colours that differ also for who sees no difference between red and green. */
const colours = ['0072B2', 'D55E00', '009E73', 'CC79A7', '000000'] as const

/**
 * The first sheet answers: society, each party, when it is paid back, and the numbers that matter most. Every number
 * refers to the sheet that calculates it, but for what was drawn: a spreadsheet draws nothing.
 *
 * @param reading the results, and the draws where there are any
 * @param figures where each figure stands on a sheet of outcomes, and its value as that sheet shows it
 * @param isThere whether the workbook has a sheet
 * @param headings the headings on those sheets, by what they are about: `gemeente.cash`
 */
export const summaryPage = (
  written: Written,
  reading: DrawnReading,
  figures: ReadonlyMap<FormulaId, Place>,
  headings: ReadonlyMap<string, Place>,
  paybacks: ReadonlyMap<FormulaId, Decimal | string>,
  isThere: (sheet: SheetKey) => boolean,
): Page => {
  const { language, businessCase, sheet, values, layout, budgetYears } = written
  const { sheets, noNumber } = workbookWords[language]
  const words = summaryPageWords[language]
  const write = pageWriter(noNumber)
  const own = sheets.summary
  const columns = columnsOf(sheet, businessCase)
  const net = 1 + columns.indexOf('cash.npv')
  const mark = 1 + columns.length
  const section = (row: number, title: string): void => {
    for (let column = 0; column < mark; column++) write.text(row, column, column === 0 ? title : '', styles.section)
  }
  const idOf = (reference: string): FormulaId => sheet.figures.get(reference) as FormulaId
  const put = (row: number, column: number, reference: string, style?: Style): void => {
    const id = idOf(reference)
    const payback = paybacks.get(id)
    const place = cellReference(figures.get(id) as Place, own)
    if (payback === undefined) write.formula(row, column, place, values.scalar(id), style ?? resultStyle.eur)
    else write.formula(row, column, place, payback, style ?? paybackStyle)
  }

  write.text(0, 0, businessCase.name, styles.title)
  write.text(1, 0, fill(words.note, { level: String(businessCase.prices.level) }), styles.note)
  write.text(2, 0, words.goTo, styles.note)
  leadsTo.filter(isThere).forEach((key, at) => {
    write.link(2, 1 + at, sheets[key], { sheet: sheets[key], row: 0, column: 0 }, styles.link)
  })

  section(4, words.answer)
  const answers = answerRows(reading, language)
  const spreads = answers.map(({ id, account }) => (account === undefined ? undefined : spreadOf(id, account, reading)))
  if (spreads.some((spread) => spread !== undefined)) {
    const heads = outcomeTableWords[language]
    const shown = [heads.stated, heads.mean, heads.low, heads.high, heads.chance]
    shown.forEach((head, at) => {
      write.text(4, 1 + at, head, at === 0 ? styles.section : styles.sectionRight)
    })
  }
  answers.forEach(({ label, id, figure, chance }, at) => {
    const row = 5 + at
    write.text(row, 0, label, styles.key)
    put(row, 1, `${id}.${figure}`, figure === 'cash.paybackYears' ? answerStyle.years : answerStyle.eur)
    const spread = spreads[at]
    if (spread !== undefined)
      [spread.mean, spread.low, spread.high].forEach((value, column) => {
        write.number(row, MEAN + column, value.toNumber(), resultStyle.eur)
      })
    const likely = spread?.chance ?? chance
    if (likely !== undefined) write.text(row, CHANCE, formatChance(likely, language), styles.chance)
  })
  const notes = answerNotes(reading, language)
  notes.forEach((note, at) => {
    write.text(5 + answers.length + at, 0, note, styles.note)
  })

  const parties = businessCase.parties
  const firstParty = 7 + answers.length + notes.length
  const together = firstParty + parties.length

  write.text(firstParty - 1, 0, words.parties, styles.heading)
  columns.forEach((figure, at) => {
    write.text(firstParty - 1, 1 + at, words.heads[figure], styles.headingWrapped)
  })
  const nothing = parties.flatMap(({ id }, at) =>
    columns.every((figure) => figure.endsWith('Years') || values.scalar(idOf(`${id}.${figure}`)).isZero())
      ? [firstParty + at]
      : [],
  )
  parties.forEach(({ id, name }, at) => {
    write.link(firstParty + at, 0, name, headings.get(`${id}.cash`) as Place, styles.link)
    columns.forEach((figure, column) => {
      put(firstParty + at, 1 + column, `${id}.${figure}`)
    })
  })
  write.link(together, 0, words.all, headings.get('society.cash') as Place, styles.link)
  columns.forEach((figure, column) => {
    put(together, 1 + column, `society.${figure}`)
  })
  hideZeroRows(
    write,
    { row: together + 1, column: 0 },
    { rows: [firstParty, together - 1], columns: [1, mark - 1], mark },
    nothing,
    nothing.length,
    language,
  )

  const chartRow = together + 3
  const chartEnd = chartRow + 17
  const fixed = (row: number, column: number, through: number, wide = 0): string => {
    const cell = (at: number, to: number): string => `$${columnLetters(to)}$${at + 1}`
    return `${own}!${cell(row, column)}:${cell(through, column + wide)}`
  }
  write.chart({
    type: 'bar',
    title: words.npvChart,
    altText: words.npvChart,
    series: [
      {
        name: words.heads['cash.npv'],
        categories: fixed(firstParty, 0, together - 1),
        values: fixed(firstParty, net, together - 1),
        color: '1F3864',
      },
    ],
    anchor: { from: { row: chartRow, col: 0 }, to: { row: chartEnd, col: 3 } },
  })
  // Who invests most first, then by costs; and no more lines than the eye keeps apart.
  const investor = investorOf(reading.results)?.id
  const costsOf = (id: string): Decimal => values.scalar(idOf(`${id}.cash.costs.presentValue`))
  const payers = parties
    .filter(({ id }) => id === investor || costsOf(id).lt(0))
    .sort(
      (one, other) =>
        Number(other.id === investor) - Number(one.id === investor) || costsOf(one.id).cmp(costsOf(other.id)),
    )
    .slice(0, colours.length)
  const years = rangeReference(
    { sheet: sheets.years, row: 2, column: FIRST_CELL },
    FIRST_CELL + budgetYears.length - 1,
    own,
  ).replaceAll(/([A-Z])(\d)/g, '$1$$$2')
  if (payers.length > 0)
    write.chart({
      type: 'line',
      title: words.cumulativeChart,
      altText: words.cumulativeChart,
      series: payers.map(({ id, name }, at) => {
        const place = figures.get(idOf(`${id}.cash.cumulative`)) as Place
        const cells = rangeReference(place, place.column + budgetYears.length - 1, own)
        return {
          name,
          categories: years,
          values: cells.replaceAll(/([A-Z])(\d)/g, '$1$$$2'),
          color: colours[at] as string,
        }
      }),
      anchor: { from: { row: chartRow, col: 3 }, to: { row: chartEnd, col: mark } },
    })

  const inputsRow = chartEnd + 2
  const leading = leadingInputs(businessCase)
  write.text(inputsRow, 0, words.inputs, styles.headingName)
  for (let column = 1; column < mark; column++) {
    const head = leading.length === 0 ? '' : (words.inputHeads[column - 1] ?? '')
    write.text(inputsRow, column, head, column < UNIT ? styles.headingWrapped : styles.headingBeside)
  }
  const byPath = new Map(
    layout.parameters.map((id) => [(sheet.formulas[id] as { readonly path: string }).path, id] as const),
  )
  leading.forEach(({ address: path, low, high }, at) => {
    const row = inputsRow + 1 + at
    const id = byPath.get(path) as FormulaId
    const name = sheet.names.get(id)
    const place = layout.places.get(id) as Place
    const unit = name?.unit ?? 'number'
    const style = resultStyle[unit]
    const label = name === undefined ? path : wordLabel(name.label, businessCase, language)
    write.text(row, 0, label, styles.label)
    write.number(row, 1, low, style)
    const now = unit === 'share' ? statedShareStyle : style
    write.formula(row, 2, cellReference(place, own), values.scalar(id), now)
    write.number(row, 3, high, style)
    write.text(
      row,
      UNIT,
      wordPeople(unitWords[language][unit], name?.label.about ?? {}, businessCase, language),
      styles.step,
    )
    write.link(row, UNIT + 2, sheets.inputs, place, styles.link)
  })
  write.text(inputsRow + 1 + leading.length, 0, leading.length === 0 ? words.noRanges : words.inputsNote, styles.note)
  return write.page(
    own,
    [LABEL_WIDTH, 18, 18, ...columns.slice(4).map(() => 18), 25, 24, 20, 12],
    { rows: 0, columns: 0 },
    { columns: mark, onOnePage: true },
  )
}
