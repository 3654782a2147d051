import type { PartyResults } from '../../calculation/index.js'
import { addressedResults } from '../facts/addressed-results.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { caseTexts } from '../facts/case-texts.js'
import { paragraph, type Block, type DocumentTable, type ReportDocument } from '../document/report-document.js'
import { decisiveNumber } from '../facts/decisive-number.js'
import { keyFiguresBlock } from '../document/key-figures-block.js'
import { closingOf } from '../document/receipt-blocks.js'
import { outcomeBlocks } from '../document/outcome-blocks.js'
import { figureNotes } from '../notes/figure-notes.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from '../tables/figure-table.js'
import { firstAnswers } from '../answers/first-answers.js'
import { movedMoney } from '../facts/moved-money.js'
import { type Decimal, formatEuro, largest, roundToNearest, ZERO, listed } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { meanTurns } from '../uncertainty/mean-turns.js'
import { givenReading, type Reading } from '../language/reading.js'
import { partsOfCosts } from '../tables/cost-parts-table.js'
import { partyTable } from '../tables/party-table.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordPeople } from '../language/word-people.js'
import { memoWords } from '../words/memo.js'
import { fill, summaryWords } from '../words/summary.js'
import { partyOf } from '../facts/party-of.js'
import { budgetUseTable } from '../programme/budget-use-table.js'
import { programmeWords } from '../programme/programme-words.js'
import { projectTable } from '../programme/project-tables.js'
import { structuralSentences } from '../programme/structural-tables.js'

/**
 * A raadsinformatiebrief under its customary headings, with the figures of the case and gaps where only the college
 * knows what to write.
 *
 * @throws ArgumentTypeError where it is given something else than a reading of results
 *
 * @example
 * markdownDocument(councilMemo({ results, language: 'nl' }))
 * // # Begeleiding thuis
 * //
 * // *Raadsinformatiebrief*
 * // ...
 */
export const councilMemo = (asked: Reading): ReportDocument => {
  const own = givenReading('councilMemo', asked)
  const reading = { ...own, results: addressedResults(own.results) }
  const { results, language } = reading
  const words = memoWords[language]
  const { name, question, description } = results.businessCase
  const gap = (what: string): Block => paragraph(fill(words.fillIn, { what }))
  return {
    language,
    title: name,
    kind: words.kind,
    frame: calculationFrame(reading),
    ...(reading.date === undefined ? {} : { date: reading.date }),
    ...(language === 'nl' ? {} : { dutch: caseTexts(results) }),
    lead: [keyFiguresBlock(reading)],
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
      {
        id: 'next',
        title: words.next,
        blocks: [...next(reading).map(paragraph), gap(words.nextFill)],
      },
    ],
    ...closingOf(reading),
  }
}

const informationBlocks = (reading: Reading): readonly Block[] => {
  const { results, language } = reading
  const words = memoWords[language]
  const outcomes = outcomeBlocks(reading)
  return [
    { kind: 'answers', answers: firstAnswers(reading, true) },
    ...(outcomes.length > 0
      ? outcomes
      : [{ kind: 'table' as const, table: { ...partyTable(reading), caption: summaryWords[language].cash } }]),
    ...projectBlocks(reading),
    { kind: 'subheading', text: words.evidence },
    ...meanTurns(reading).map(paragraph),
    ...decisiveNumber(reading).map(paragraph),
    ...figureNotes(results, language).map(paragraph),
    ...(results.pm.length === 0
      ? []
      : [paragraph(fill(words.pm, { items: [...new Set(results.pm.map(({ name }) => name))].join('; ') }))]),
  ]
}

/** The projects of a programme, by the columns that a letter has room for. */
const projectBlocks = (reading: Reading): readonly Block[] => {
  const projects = projectTable(reading, true)
  return projects === undefined
    ? []
    : [{ kind: 'table', table: { ...projects.table, caption: programmeWords[reading.language].inLetter } }]
}

const costBlocks = (reading: Reading): readonly Block[] => {
  const { results, language } = reading
  const words = memoWords[language]
  const payers = results.parties.filter(({ cash }) => !cash.costs.total.isZero())
  const kinds = ['incidentalCosts', 'structuralCosts', 'costs'] as const
  const rows = payers.map(({ name, cash }): readonly Cell[] => [name, ...kinds.map((kind) => cash[kind].total.neg())])
  const total = [words.all, ...kinds.map((kind) => results.society.cash[kind].total.neg())]
  const table: DocumentTable = {
    caption: words.costsCaption,
    ...printedTable(
      {
        head: [words.party, words.incidental, words.structural, words.total],
        rows,
        foot: [total, ...partsOfCosts(reading, total.length)],
        sums: [...sumsDown(rows, total), ...sumsAcross([...rows, total], [1, 2], 3)],
      },
      language,
    ),
  }
  // Of a programme the projects say it: a sentence for each intervention would fill a page.
  const each = (results.programme === undefined ? results.perHousehold : [])
    .flatMap(({ intervention, cost }) => {
      if (cost === null || cost.isZero()) return []
      const { name = intervention } = results.businessCase.interventions.find(({ id }) => id === intervention) ?? {}
      const text = wordPeople(words.costPerHousehold, { intervention }, results.businessCase, language)
      return [fill(text, { intervention: name, amount: formatEuro(cost.neg(), language) })]
    })
    .join(' ')
  return [{ kind: 'table', table }, ...(each === '' ? [] : [paragraph(each)])]
}

const coverage = (reading: Reading): readonly string[] => {
  const { results, language } = reading
  const words = memoWords[language]
  const euro = (amount: Decimal): string => formatEuro(amount, language)
  const list = results.parties
    .filter(({ cash }) => roundToNearest(cash.costs.presentValue).lt(0))
    .map(({ name, cash }) => fill(words.covers, { party: name, amount: euro(cash.costs.presentValue.neg()) }))
  const payer = partyOf(results, results.mainPayer)
  const funder = partyOf(results, results.mainFunder)
  return [
    ...budgetSentences(reading),
    ...(list.length === 0 ? [] : [fill(words.coversText, { list: list.join('; ') })]),
    ...movedMoney(results, language),
    ...(payer === undefined ? [] : payerCoverage(payer, { results, language })),
    ...(funder === undefined ? [] : peakOf(funder, { results, language })),
    ...results.parties.flatMap(({ name, cash: { structuralGap } }) => {
      const short = results.budgetYears.filter((_, at) => roundToNearest(structuralGap[at] ?? ZERO).gt(0))
      const [year, highest = ZERO] =
        largest(
          results.budgetYears.map((own, at) => [own, structuralGap[at] ?? ZERO] as const),
          ([, amount]) => amount,
        ) ?? []
      return short.length === 0
        ? []
        : [
            fill(short.length === 1 ? words.gapOnce : words.gap, {
              party: name,
              years: listed(short.map(String), { last: summaryWords[language].and }),
              amount: euro(highest),
              year: String(year),
            }),
          ]
    }),
  ]
}

/** What is used of the budget, and what the council is asked for after it. */
const budgetSentences = (reading: Reading): readonly string[] => {
  const { results, language } = reading
  const use = budgetUseTable(reading)
  return [
    ...(use === undefined
      ? []
      : [
          [fill(memoWords[language].budget, { name: results.businessCase.budget?.name ?? '' }), ...use.notes].join(' '),
        ]),
    ...structuralSentences(reading),
  ]
}

const payerCoverage = (party: PartyResults, reading: Reading): readonly string[] => {
  const words = memoWords[reading.language]
  const settled = roundToNearest(party.cash.settlement.presentValue).isZero() ? '' : words.settled
  const about = (text: string, amount: Decimal): string =>
    fill(text, { party: party.name, amount: formatEuro(amount, reading.language), settled })
  const [returned, agreed, proceeds] = [
    roundToNearest(party.cash.retained.presentValue),
    roundToNearest(party.cash.agreed),
    roundToNearest(party.cash.proceeds?.presentValue ?? ZERO),
  ]
  return [
    ...(returned.isZero() ? [] : [about(returned.isNegative() ? words.extraCosts : words.returned, returned.abs())]),
    ...(proceeds.isZero() ? [] : [about(proceeds.isNegative() ? words.paysProceeds : words.proceeds, proceeds.abs())]),
    ...(agreed.isZero() ? [] : [about(agreed.isNegative() ? words.pays : words.agreed, agreed.abs())]),
    ...peakOf(party, reading),
  ]
}

const peakOf = ({ name, cash: { peakFunding } }: PartyResults, { language }: Reading): readonly string[] =>
  peakFunding.year === null
    ? []
    : [
        fill(memoWords[language].peak, {
          party: name,
          amount: formatEuro(peakFunding.amount, language),
          year: String(peakFunding.year),
        }),
      ]

const next = ({ results, language }: Reading): readonly string[] => {
  const words = memoWords[language]
  const total = roundToNearest(results.society.cash.npv)
  const names = (isOne: (npv: Decimal) => boolean): string =>
    listed(
      results.parties
        .filter(({ cash }) => isOne(roundToNearest(cash.npv)))
        .map(({ name }) => withinSentence(name, language)),
      { last: summaryWords[language].and },
    )
  const [losers, gainers] = [names((npv) => npv.lt(0)), names((npv) => npv.gt(0))]
  return [
    [
      ...(results.society.welfare.savings.presentValue.gt(0) ? [words.nextWatch] : []),
      ...expected({ results, language }),
    ].join(' '),
    // Where the parties lose together there is no gain to divide in another way.
    ...(total.lt(0)
      ? [fill(words.nextTogether, { amount: formatEuro(total.neg(), language) })]
      : losers === '' || gainers === ''
        ? []
        : [fill(words.nextLosers, { losers, gainers })]),
  ].filter((text) => text !== '')
}

/** Payback for the party that funds most in advance. */
const expected = ({ results, language }: Reading): readonly string[] => {
  const words = memoWords[language]
  const { name, kind, cash } =
    partyOf(results, results.mainFunder) ?? partyOf(results, results.mainPayer) ?? results.society
  const party = kind === 'society' ? words.together : withinSentence(name, language)
  if (cash.payback.kind === 'at-once') return []
  if (cash.payback.kind === 'never') return [fill(words.nextNever, { party })]
  return [
    fill(cash.discountedPayback.kind === 'never' ? words.nextNotDiscounted : words.nextPayback, {
      party,
      month: monthWords(cash.payback.month, language),
    }),
  ]
}
