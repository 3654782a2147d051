import type { PartyResults } from '../../appraisal/index.js'
import { calculationFrame } from '../calculation-frame.js'
import type { Block, DocumentTable, ReportDocument } from '../document/report-document.js'
import { figureNotes } from '../figure-notes.js'
import { firstAnswers } from '../first-answers.js'
import { listed } from '../listed.js'
import { mainFunder } from '../main-funder.js'
import { mainPayer } from '../main-payer.js'
import { movedMoney } from '../moved-money.js'
import { type Decimal, formatEuro, formatNumber, roundToTotal, sum, ZERO } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { meanTurns } from '../uncertainty/mean-turns.js'
import type { Reading } from '../reading.js'
import { roundedParties, type RoundedParty } from '../rounded-parties.js'
import { partyTable } from '../tables/party-table.js'
import { withinSentence } from '../within-sentence.js'
import { wordPeople } from '../word-people.js'
import { memoWords } from '../words/memo.js'
import { fill, summaryWords } from '../words/summary.js'

/** A raadsinformatiebrief under its customary headings, with the figures of the case and gaps where only the college knows what to write. */
export const councilMemo = (reading: Reading): ReportDocument => {
  const { results, language } = reading
  const words = memoWords[language]
  const { name, question, description } = results.businessCase
  const gap = (what: string): Block => paragraph(fill(words.fillIn, { what }))
  return {
    language,
    title: name,
    kind: words.kind,
    frame: calculationFrame(reading),
    sections: [
      { id: 'powers', title: words.powers, blocks: [paragraph(words.powersText)] },
      {
        id: 'cause',
        title: words.cause,
        blocks: [
          paragraph(fill(words.causeText, { name })),
          ...(question === undefined ? [] : [paragraph(fill(words.causeQuestion, { question }))]),
          ...(description === undefined ? [] : [paragraph(description)]),
          gap(words.causeFill),
        ],
      },
      { id: 'information', title: words.information, blocks: informationBlocks(reading) },
      { id: 'costs', title: words.costs, blocks: costBlocks(reading) },
      { id: 'coverage', title: words.coverage, blocks: [...coverage(reading).map(paragraph), gap(words.coverageFill)] },
      { id: 'next', title: words.next, blocks: [...next(reading).map(paragraph), gap(words.nextFill)] },
    ],
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const informationBlocks = (reading: Reading): readonly Block[] => {
  const { results, language } = reading
  const words = memoWords[language]
  return [
    { kind: 'answers', answers: firstAnswers(reading) },
    { kind: 'table', table: { ...partyTable(reading), caption: summaryWords[language].cash } },
    { kind: 'subheading', text: words.evidence },
    ...meanTurns(reading).map(paragraph),
    ...figureNotes(results, language).map(paragraph),
    ...(results.pm.length === 0 ? [] : [paragraph(fill(words.pm, { items: results.pm.map(({ name }) => name).join('; ') }))]),
  ]
}

const costBlocks = ({ results, language }: Reading): readonly Block[] => {
  const words = memoWords[language]
  const payers = results.parties.filter(({ cash }) => !cash.costs.total.isZero())
  const incidental = roundToTotal(payers.map(({ cash }) => cash.incidentalCosts.total.neg()), 0)
  const structural = roundToTotal(payers.map(({ cash }) => cash.structuralCosts.total.neg()), 0)
  const line = (name: string, once: Decimal, lasting: Decimal): readonly string[] => [
    name,
    ...[once, lasting, once.plus(lasting)].map((amount) => formatNumber(amount, 0, language)),
  ]
  const table: DocumentTable = {
    caption: words.costsCaption,
    head: [words.party, words.incidental, words.structural, words.total],
    rows: payers.map(({ name }, at) => line(name, incidental[at] ?? ZERO, structural[at] ?? ZERO)),
    foot: [line(words.all, sum(incidental), sum(structural))],
  }
  const each = results.perHousehold
    .flatMap(({ intervention, cost }) => {
      if (cost === null || cost.isZero()) return []
      const { name = intervention } = results.businessCase.interventions.find(({ id }) => id === intervention) ?? {}
      const text = wordPeople(words.costPerHousehold, { intervention }, results.businessCase, language)
      return [fill(text, { intervention: name, amount: formatEuro(cost.neg(), language) })]
    })
    .join(' ')
  return [
    { kind: 'table', table },
    ...(each === '' ? [] : [paragraph(each)]),
  ]
}

const coverage = ({ results, language }: Reading): readonly string[] => {
  const words = memoWords[language]
  const euro = (amount: Decimal): string => formatEuro(amount, language)
  const { parties } = roundedParties(results)
  const list = parties
    .filter(({ costs }) => costs.isNegative() && !costs.isZero())
    .map(({ party, costs }) => fill(words.covers, { party: party.name, amount: euro(costs.neg()) }))
  const payer = parties.find(({ party }) => party.id === mainPayer(results)?.id)
  const funder = mainFunder(results)
  return [
    ...(list.length === 0 ? [] : [fill(words.coversText, { list: list.join('; ') })]),
    ...movedMoney(results, language),
    ...(payer === undefined ? [] : payerCoverage(payer, { results, language })),
    ...(funder === undefined ? [] : peakOf(funder, { results, language })),
    ...results.parties.flatMap(({ name, cash: { structuralGap } }) => {
      const short = results.budgetYears.filter((_, at) => structuralGap[at]?.round().gt(0) === true)
      const highest = structuralGap.reduce((most, amount) => (amount.gt(most) ? amount : most), ZERO)
      const year = results.budgetYears[structuralGap.findIndex((amount) => amount.eq(highest))]
      return short.length === 0
        ? []
        : [fill(short.length === 1 ? words.gapOnce : words.gap, { party: name, years: listed(short.map(String), summaryWords[language].and), amount: euro(highest), year: String(year) })]
    }),
  ]
}

const payerCoverage = ({ party, savings, settlement, agreements }: RoundedParty, reading: Reading): readonly string[] => {
  const words = memoWords[reading.language]
  const settled = settlement.isZero() ? '' : words.settled
  const about = (text: string, amount: Decimal): string =>
    fill(text, { party: party.name, amount: formatEuro(amount, reading.language), settled })
  const returned = savings.plus(settlement)
  return [
    ...(returned.isZero() ? [] : [about(returned.isNegative() ? words.extraCosts : words.returned, returned.abs())]),
    ...(agreements.isZero() ? [] : [about(agreements.isNegative() ? words.pays : words.agreed, agreements.abs())]),
    ...peakOf(party, reading),
  ]
}

const peakOf = ({ name, cash: { peakFunding } }: PartyResults, { language }: Reading): readonly string[] =>
  peakFunding.year === null
    ? []
    : [fill(memoWords[language].peak, { party: name, amount: formatEuro(peakFunding.amount, language), year: String(peakFunding.year) })]

const next = ({ results, language }: Reading): readonly string[] => {
  const words = memoWords[language]
  const { parties, total } = roundedParties(results)
  const names = (isOne: (npv: Decimal) => boolean): string =>
    listed(parties.filter(({ npv }) => isOne(npv)).map(({ party }) => withinSentence(party.name, language)), summaryWords[language].and)
  const [losers, gainers] = [names((npv) => npv.lt(0)), names((npv) => npv.gt(0))]
  return [
    [...(results.society.welfare.savings.presentValue.gt(0) ? [words.nextWatch] : []), ...expected({ results, language })].join(' '),
    // What is not there cannot be divided otherwise.
    ...(total.npv.lt(0)
      ? [fill(words.nextTogether, { amount: formatEuro(total.npv.neg(), language) })]
      : losers === '' || gainers === ''
        ? []
        : [fill(words.nextLosers, { losers, gainers })]),
  ].filter((text) => text !== '')
}

/** When the money is paid back of who has most of it out. */
const expected = ({ results, language }: Reading): readonly string[] => {
  const words = memoWords[language]
  const { name, kind, cash } = mainFunder(results) ?? mainPayer(results) ?? results.society
  const party = kind === 'society' ? words.together : withinSentence(name, language)
  if (cash.payback.kind === 'at-once') return []
  if (cash.payback.kind === 'never') return [fill(words.nextNever, { party })]
  return [fill(cash.discountedPayback.kind === 'never' ? words.nextNotDiscounted : words.nextPayback, { party, month: monthWords(cash.payback.month, language) })]
}
