import type { PartyResults, Results } from '../appraisal/index.js'
import { rungs } from '../model/index.js'
import { sum, type Decimal } from '../money/index.js'
import { agreementSections } from './agreement-sections.js'
import { figureNotes } from './figure-notes.js'
import { firstAnswers } from './first-answers.js'
import { formatNumber, formatPercentage } from './format-number.js'
import { ladderNotes } from './ladder-notes.js'
import { heading } from './heading.js'
import type { Language } from './language.js'
import type { Page } from './page.js'
import { paybackCell } from './payback-cell.js'
import { roundedParties, type RoundedNet } from './rounded-parties.js'
import { roundedSociety } from './rounded-society.js'
import { textTable } from './text-table.js'
import { wordParty } from './word-label.js'
import { fill, summaryWords } from './words/summary.js'
import { monthWords } from './words/months.js'
import { domainWords, rungWords } from './words/terms.js'
import { wrapText } from './wrap-text.js'

export interface SummaryOptions {
  readonly language?: Language
  /** Characters on a line. */
  readonly width?: number
}

/**
 * The results as plain text for a terminal: three answers, a table per party, society, and the savings ladder.
 * Printed parts add up to printed totals.
 */
export const summaryText = (results: Results, { language = 'nl', width = 80 }: SummaryOptions = {}): string => {
  const page = { results, language, width }
  return [
    heading(results.businessCase.name, '='),
    wrapText(frame(page), width),
    ...question(page),
    '',
    heading(summaryWords[language].answers, '-'),
    ...firstAnswers(results, language).map((answer, position) => wrapText(`${position + 1}. ${answer}`, width, '   ')),
    '',
    heading(summaryWords[language].cash, '-'),
    partyTable(page),
    '',
    ...agreementSections(page),
    heading(summaryWords[language].society, '-'),
    societyTable(page),
    ...pmList(page),
    '',
    heading(summaryWords[language].ladder, '-'),
    ladderTable(page),
    ...ladderNotes(results, language).map((note) => wrapText(note, width)),
    '',
    ...figureNotes(results, language).map((note) => wrapText(note, width)),
    '',
  ].join('\n')
}

const frame = ({ results, language }: Page): string => {
  const words = summaryWords[language]
  const { discounting, priceLevel } = results.conventions
  const { timeline } = results.businessCase
  return fill(words.frame, {
    from: monthWords(timeline.from, language),
    through: monthWords(timeline.through, language),
    level: String(priceLevel),
    rate: discounting.rates.map(({ rate }) => formatPercentage(rate, language, 2)).join(' / '),
    regime: discounting.regime,
    base: String(discounting.baseYear),
    timing: words.timing[discounting.timing],
  })
}

const question = ({ results, language, width }: Page): readonly string[] => {
  const asked = results.businessCase.question
  return asked === undefined ? [] : ['', wrapText(`${summaryWords[language].question}: ${asked}`, width)]
}

const partyTable = ({ results, language, width }: Page): string => {
  const words = summaryWords[language]
  const { parties, total } = roundedParties(results)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const moves = ({ cash }: PartyResults): boolean =>
    !cash.net.byYear.every((value) => value.isZero()) || !cash.savings.total.isZero()
  // What moves between parties has columns only where something moves.
  const has = (pick: (line: RoundedNet) => Decimal): boolean => parties.some((line) => !pick(line).isZero())
  const columns: readonly { readonly head: string; readonly of: (line: RoundedNet) => Decimal }[] = [
    { head: words.costs, of: (line) => line.costs },
    { head: words.savings, of: (line) => line.savings },
    ...(has((line) => line.settlement) ? [{ head: words.settlement, of: (line: RoundedNet) => line.settlement }] : []),
    ...(has((line) => line.agreements) ? [{ head: words.agreements, of: (line: RoundedNet) => line.agreements }] : []),
    { head: words.npv, of: (line) => line.npv },
  ]
  return textTable(
    {
      head: [words.party, ...columns.map(({ head }) => head), words.payback],
      rows: parties.map((line) => [
        line.party.name,
        ...columns.map(({ of }) => amount(of(line))),
        moves(line.party) ? paybackCell(line.party.cash.payback, language) : words.noFlow,
      ]),
      foot: [
        [
          words.all,
          ...columns.map(({ of }) => amount(of(total))),
          paybackCell(results.society.cash.payback, language),
        ],
      ],
    },
    width,
  )
}

const societyTable = ({ results, language, width }: Page): string => {
  const words = summaryWords[language]
  const { costs, savings, societal, npv } = roundedSociety(results)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  return textTable(
    {
      head: [words.item, words.amount],
      rows: [
        [words.intervention, amount(costs)],
        ...savings.map((line) => [
          fill(words.savingIn, { domain: domainWords[language][line.domain] }),
          amount(line.amount),
        ]),
        [words.societal, amount(societal)],
      ],
      foot: [[words.total, `${amount(npv)}${results.pm.length === 0 ? '' : ' + PM'}`]],
    },
    width,
  )
}

const pmList = ({ results, language, width }: Page): readonly string[] => {
  const words = summaryWords[language]
  if (results.pm.length === 0) return []
  const items = results.pm.map(({ sign, name, beneficiary }) =>
    wrapText(`${words.pmSign[sign]} ${wordParty(beneficiary, results.businessCase, language)}: ${name}`, width, '     '),
  )
  return ['', words.pm, ...items]
}

const ladderTable = ({ results, language, width }: Page): string => {
  const words = summaryWords[language]
  const amounts = rungs.map((rung) => sum(results.ladder.map((line) => line.rungs[rung].presentValue)).round())
  return textTable(
    {
      head: [words.rung, words.lost, words.stays],
      rows: rungs.map((rung, position) => {
        const stays = amounts[position] as Decimal
        const before = amounts[position - 1]
        const lost = before === undefined ? '' : formatNumber(stays.minus(before), 0, language)
        return [rungWords[language][rung], lost, formatNumber(stays, 0, language)]
      }),
    },
    width,
  )
}
