import type { Results } from '../calculation/index.js'
import { formatPercentage, type Language, fill } from '../report/index.js'
import { pageWriter, type Page } from './page.js'
import { inputLook, styles } from './styles.js'
import { workbookWords, type SheetKey } from './workbook-words.js'

const explained = [
  'summary',
  'inputs',
  'parties',
  'society',
  'amendment',
  'years',
  'periods',
  'clock',
  'checks',
] as const

/** The second sheet: what the workbook is, where things are, and the conventions it rests on. */
export const guidePage = (
  { businessCase, conventions: { discounting }, pm }: Pick<Results, 'businessCase' | 'conventions' | 'pm'>,
  language: Language,
  isThere: (sheet: SheetKey) => boolean,
): Page => {
  const shown = explained.filter(isThere)
  const { sheets, guide: words, guideNote, noNumber } = workbookWords[language]
  const write = pageWriter(noNumber)
  const { from, through } = businessCase.timeline
  const rates = discounting.rates.map(({ fromYear, rate }) => {
    const text = formatPercentage(rate, language, 2)
    return discounting.rates.length > 1 ? fill(words.rateFrom, { rate: text, year: String(fromYear) }) : text
  })
  const conventions: readonly (readonly [string, string])[] = [
    [words.timeline[0], fill(words.timeline[1], { from, through })],
    [words.euros[0], fill(words.euros[1], { level: String(businessCase.prices.level) })],
    [
      words.discounting[0],
      fill(words.discounting[1], {
        rates: rates.join(', '),
        base: String(discounting.baseYear),
        timing: words.timing[discounting.timing],
      }),
    ],
  ]
  const rows: readonly (readonly [string, string])[] = [
    words.whatItIs,
    ...shown.map((key) => [sheets[key], words[key]] as const),
    ...conventions,
    words.notInFormulas,
    [words.pm, pm.length === 0 ? words.noPm : pm.map(({ name }) => name).join('; ')],
  ]
  write.text(0, 0, businessCase.name, styles.title)
  write.text(1, 0, guideNote, styles.note)
  rows.forEach(([what, text], at) => {
    const key = shown[at - 1]
    if (key === undefined) write.text(3 + at, 0, what, styles.term)
    else write.link(3 + at, 0, what, { sheet: what, row: 0, column: 0 }, styles.termLink)
    write.text(3 + at, 1, text, styles.wrapped)
  })
  write.text(4 + rows.length, 0, sheets.inputs, {
    ...inputLook,
    alignment: { vertical: 'top', horizontal: 'left' },
  })
  write.text(4 + rows.length, 1, words.inputCell, styles.wrapped)
  return write.page(sheets.guide, [22, 100], { rows: 0, columns: 0 })
}
