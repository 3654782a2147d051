import type { PartyResults, Payback, Results } from '../appraisal/index.js'
import type { Domain } from '../case/index.js'
import { rungs } from '../model/index.js'
import { Decimal, roundToTotal, sum } from '../money/index.js'
import { formatEuro, formatNumber, formatPercentage } from './format-number.js'
import type { Language } from './language.js'
import { roundedParties } from './rounded-parties.js'
import { textTable } from './text-table.js'
import { wordParty } from './word-label.js'
import { fill, summaryWords } from './words/summary.js'
import { monthWords } from './words/concepts.js'
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
    ...answers(page).map((answer, position) => wrapText(`${position + 1}. ${answer}`, width, '   ')),
    '',
    heading(summaryWords[language].cash, '-'),
    partyTable(page),
    '',
    heading(summaryWords[language].society, '-'),
    societyTable(page),
    ...pmList(page),
    '',
    heading(summaryWords[language].ladder, '-'),
    ladderTable(page),
    ...ladderNotes(page).map((note) => wrapText(note, width)),
    '',
  ].join('\n')
}

interface Page {
  readonly results: Results
  readonly language: Language
  readonly width: number
}

const heading = (text: string, line: string): string => `${text}\n${line.repeat(text.length)}`

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

/** The three things a councillor asks first: is it worth it, who pays and who gains, when and how sure. */
const answers = (page: Page): readonly string[] => {
  const { results, language } = page
  const words = summaryWords[language]
  const euro = (amount: Decimal): string => formatEuro(amount, language)
  const { welfare } = results.society
  const benefits = welfare.savings.presentValue.plus(welfare.societal.presentValue)
  const worth = fill(words.worth, {
    costs: euro(welfare.costs.presentValue.neg()),
    benefits: euro(benefits),
    npv: euro(welfare.npv.abs()),
    better: welfare.npv.isNegative() ? words.negative : words.positive,
    ratio:
      welfare.benefitCostRatio === null
        ? ''
        : fill(words.ratio, { ratio: euroCents(welfare.benefitCostRatio, language) }),
  })
  return [worth, distribution(page), certainty(page)]
}

const distribution = ({ results, language }: Page): string => {
  const words = summaryWords[language]
  const payer = mainPayer(results)
  if (payer === undefined) return words.noPayer
  const gainer = [...results.parties].sort((one, other) => other.cash.npv.comparedTo(one.cash.npv))[0]
  return fill(words.distribution, {
    payer: payer.name,
    share: formatPercentage(payer.cash.costs.presentValue.div(results.society.cash.costs.presentValue), language),
    gains:
      gainer === undefined || !gainer.cash.npv.gt(0)
        ? words.noGainer
        : fill(words.gainer, { gainer: gainer.name, npv: formatEuro(gainer.cash.npv, language) }),
  })
}

const certainty = ({ results, language }: Page): string => {
  const words = summaryWords[language]
  const party = mainPayer(results) ?? results.society
  const total = results.society.welfare.savings.presentValue
  const filled = {
    party: wordParty(party.id, results.businessCase, language),
    payback: paybackSentence(party.cash.payback, language),
  }
  if (!total.gt(0)) return fill(words.certaintyNone, filled)
  const share = results.society.evidence.demonstrated.prudent.div(total)
  return fill(words.certainty, { ...filled, share: formatPercentage(share, language) })
}

/** The party that pays most of the costs. */
const mainPayer = ({ parties }: Results): PartyResults | undefined =>
  [...parties]
    .filter((party) => party.cash.costs.presentValue.lt(0))
    .sort((one, other) => one.cash.costs.presentValue.comparedTo(other.cash.costs.presentValue))[0]

const paybackSentence = (payback: Payback, language: Language): string => {
  const words = summaryWords[language]
  switch (payback.kind) {
    case 'after':
      return fill(words.paybackAfter, {
        years: formatNumber(payback.years, 1, language),
        month: monthWords(payback.month, language),
      })
    case 'never':
      return fill(words.paybackNever, { shortfall: formatEuro(payback.shortfall, language) })
    case 'at-once':
      return words.paybackAtOnce
  }
}

const euroCents = (amount: Decimal, language: Language): string => formatEuro(amount, language, 2)

const partyTable = ({ results, language, width }: Page): string => {
  const words = summaryWords[language]
  const { parties, total } = roundedParties(results)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const moves = ({ cash }: PartyResults): boolean => !cash.costs.total.isZero() || !cash.savings.total.isZero()
  return textTable(
    {
      head: [words.party, words.costs, words.savings, words.npv, words.payback],
      rows: parties.map(({ party, costs, savings, npv }) => [
        party.name,
        amount(costs),
        amount(savings),
        amount(npv),
        moves(party) ? paybackCell(party.cash.payback, language) : words.noFlow,
      ]),
      foot: [
        [
          words.all,
          amount(total.costs),
          amount(total.savings),
          amount(total.npv),
          paybackCell(results.society.cash.payback, language),
        ],
      ],
    },
    width,
  )
}

const paybackCell = (payback: Payback, language: Language): string => {
  const words = summaryWords[language]
  if (payback.kind === 'never') return words.never
  if (payback.kind === 'at-once') return words.atOnce
  return fill(words.yearsShort, { years: formatNumber(payback.years, 1, language) })
}

const societyTable = ({ results, language, width }: Page): string => {
  const words = summaryWords[language]
  const { society } = results
  const lines = [
    { name: words.intervention as string, amount: society.welfare.costs.presentValue },
    ...Object.entries(society.domains).map(([domain, flow]) => ({
      name: fill(words.savingIn, { domain: domainWords[language][domain as Domain] }),
      amount: flow.presentValue,
    })),
    { name: words.societal, amount: society.welfare.societal.presentValue },
  ]
  const rounded = roundToTotal(lines.map((line) => line.amount), 0)
  const total = `${formatNumber(sum(rounded), 0, language)}${results.pm.length === 0 ? '' : ' + PM'}`
  return textTable(
    {
      head: [words.item, words.amount],
      rows: lines.map(({ name }, position) => [name, formatNumber(rounded[position] ?? new Decimal(0), 0, language)]),
      foot: [[words.total, total]],
    },
    width,
  )
}

const pmList = ({ results, language, width }: Page): readonly string[] => {
  const words = summaryWords[language]
  if (results.pm.length === 0) return []
  const items = results.pm.map(({ sign, name, beneficiary }) =>
    wrapText(`${words.pmSign[sign]} ${name} (${wordParty(beneficiary, results.businessCase, language)})`, width, '     '),
  )
  return [words.pm, ...items]
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

const ladderNotes = ({ results, language }: Page): readonly string[] => {
  const words = summaryWords[language]
  const { businessCase, society } = results
  const beyond = sum(results.ladder.map((line) => line.beyondHorizon))
  const byItem = businessCase.costItems.map((item) => [
    ...new Set(results.ladder.filter((line) => line.costItem === item.id).map((line) => line.intervention)),
  ])
  const competing = [...new Set(byItem.filter((ids) => ids.length > 1).flat())]
  const prudent = society.welfare.savings.presentValue
  const share = (grade: keyof typeof society.evidence): string =>
    formatPercentage(society.evidence[grade].prudent.div(prudent), language)
  return [
    ...(businessCase.costItems.some((item) => item.nature === 'transfer') ? [words.transfers] : []),
    ...(competing.length === 0
      ? []
      : [
          fill(words.competing, {
            names: businessCase.interventions
              .filter(({ id }) => competing.includes(id))
              .map(({ name }) => name)
              .join(', '),
          }),
        ]),
    ...(beyond.round().isZero() ? [] : [fill(words.beyond, { amount: formatEuro(beyond, language) })]),
    ...(prudent.gt(0)
      ? [
          fill(words.evidence, {
            demonstrated: share('demonstrated'),
            probable: share('probable'),
            possible: share('possible'),
          }),
        ]
      : []),
    words.rounding,
  ]
}
