import { listed } from '../../money/index.js'
import { keyFigures } from '../answers/key-figures.js'
import { addressedResults } from '../facts/addressed-results.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { caseTexts } from '../facts/case-texts.js'
import { firstAnswers } from '../answers/first-answers.js'
import { pocketsSentence } from '../findings/pockets-finding.js'
import { turningNotes } from '../notes/turning-notes.js'
import { decisionNotes } from '../notes/decision-notes.js'
import { ladderNotes } from '../notes/ladder-notes.js'
import { givenReading, type Reading } from '../language/reading.js'
import {
  fundTable,
  movesTable,
  pocketsTable,
  structuralGapTable,
  type TitledTable,
} from '../tables/agreement-tables.js'
import { afterAgreementsTable } from '../tables/after-agreements-table.js'
import { annualTable } from '../tables/annual-table.js'
import { bridgeFinding, bridgeTable, partyBridgeTable } from '../tables/bridge-tables.js'
import { costPartsTable } from '../tables/cost-parts-table.js'
import { delayTable } from '../tables/delay-table.js'
import { incomeTable, partyIncomeTable } from '../tables/income-tables.js'
import { ladderTable } from '../tables/ladder-table.js'
import { partyTable } from '../tables/party-table.js'
import { societyTable } from '../tables/society-table.js'
import { budgetUseTable } from '../programme/budget-use-table.js'
import { frameworkTable, reasonsTable } from '../programme/framework-tables.js'
import { frameworkWords } from '../programme/framework-words.js'
import { chainTables, goalTable, unmeasuredEffects } from '../programme/indicators/indicator-tables.js'
import { indicatorWords } from '../programme/indicators/indicator-words.js'
import { monitoringTable } from '../programme/indicators/monitoring-table.js'
import { programmeWords } from '../programme/programme-words.js'
import { lineTable, projectPartiesTable, projectTable } from '../programme/project-tables.js'
import { perInhabitantTable, steeringSentences, steeringTable } from '../programme/steering-tables.js'
import { steeringWords } from '../programme/steering-words.js'
import { structuralSentences, structuralYearTables } from '../programme/structural-tables.js'
import { structuralWords } from '../programme/structural-words.js'
import { wordParty } from '../language/word-label.js'
import { bridgeWords } from '../words/tables/bridge.js'
import { budgetWords } from '../words/budgets.js'
import { receiptWords } from '../words/tables/receipt.js'
import { reportWords } from '../words/report.js'
import { fill, summaryWords } from '../words/summary.js'
import { reviewWords } from '../words/review.js'
import { mustHoldWords } from '../words/must-hold.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { assumptionBlocks } from './assumption-tables.js'
import { chartBlocks } from './chart-blocks.js'
import { budgetBlocks } from './budget-blocks.js'
import { conventionTable } from './convention-table.js'
import { domainTable } from './domain-table.js'
import { domainYearTable } from './domain-year-table.js'
import { evidenceTable } from './evidence-table.js'
import { mustHoldBlocks } from './must-hold-blocks.js'
import { keyFiguresBlock } from './key-figures-block.js'
import { outcomeBlocks } from './outcome-blocks.js'
import { segmentTables } from './segment-tables.js'
import { receiptBlocks } from './receipt-blocks.js'
import { reviewBlocks } from './review-blocks.js'
import { uncertaintyBlocks } from './uncertainty-blocks.js'
import { paragraph, type Block, type DocumentTable, type ReportDocument, type Section } from './report-document.js'

/**
 * The report of a case: first what a councillor asks; in the appendix what a controller checks. Sections without
 * content are left out.
 *
 * @throws ArgumentTypeError where it is given something else than a reading of results
 *
 * @example
 * markdownDocument(caseReport({ results, language: 'en' }))
 * // # Begeleiding thuis
 * // ...
 */
export const caseReport = (asked: Reading): ReportDocument => {
  const own = givenReading('caseReport', asked)
  const reading = { ...own, results: addressedResults(own.results) }
  const { results, language } = reading
  const { question, name } = results.businessCase
  const words = reportWords[language]
  const main: readonly Section[] = [
    { id: 'summary', title: words.summary, blocks: summaryBlocks(reading) },
    { id: 'distribution', title: words.distribution, blocks: distributionBlocks(reading) },
    { id: 'programme', title: programmeWords[language].title, blocks: programmeBlocks(reading) },
    { id: 'indicators', title: indicatorWords[language].title, blocks: indicatorBlocks(reading) },
    { id: 'bridge', title: bridgeWords[language].title, blocks: bridgeBlocks(reading) },
    { id: 'uncertainty', title: uncertaintyWords[language].title, blocks: uncertaintyBlocks(reading) },
    { id: 'must-hold', title: mustHoldWords[language].title, blocks: mustHoldBlocks(reading) },
    { id: 'pm', title: words.pm, blocks: pmBlocks(reading) },
  ]
  const appendix: readonly Section[] = [
    { id: 'parties', title: words.parties, blocks: partiesBlocks(reading) },
    { id: 'society', title: words.society, blocks: societyBlocks(reading) },
    { id: 'ladder', title: words.ladder, blocks: ladderBlocks(reading) },
    { id: 'income', title: words.income, blocks: incomeBlocks(reading) },
    { id: 'baseline', title: words.baseline, blocks: baselineBlocks(reading) },
    {
      id: 'evidence',
      title: words.evidence,
      blocks: [table(evidenceTable(reading)), paragraph(words.evidenceNote), ...chartBlocks('evidence', reading)],
    },
    { id: 'agreements', title: words.agreements, blocks: agreementBlocks(reading) },
    { id: 'assumptions', title: words.assumptions, blocks: assumptionBlocks(reading) },
    { id: 'review', title: reviewWords[language].title, blocks: reviewBlocks(reading) },
    {
      id: 'conventions',
      title: words.conventions,
      blocks: [table(conventionTable(reading)), paragraph(words.terms), paragraph(addressesSentence(reading))],
    },
    { id: 'budgets', title: budgetWords[language].title, blocks: budgetBlocks(reading) },
    { id: 'receipt', title: receiptWords[language].title, blocks: receiptBlocks(reading) },
  ]
  return {
    language,
    title: name,
    kind: words.kind,
    ...(question === undefined ? {} : { question }),
    frame: calculationFrame(reading),
    ...(reading.date === undefined ? {} : { date: reading.date }),
    ...(language === 'nl' ? {} : { dutch: caseTexts(results) }),
    lead: [keyFiguresBlock(reading)],
    sections: [...main, ...appendix.map((section) => ({ ...section, part: 'appendix' as const }))].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  }
}

/** By which addresses the figures at the top can be followed, in the order in which they stand. */
const addressesSentence = (reading: Reading): string =>
  fill(reportWords[reading.language].addresses, {
    addresses: listed(
      keyFigures(reading).map(({ address }) => address),
      { last: summaryWords[reading.language].and },
    ),
  })

const table = (own: DocumentTable): Block => ({ kind: 'table', table: own })
const titled = (own: TitledTable | undefined): readonly Block[] =>
  own === undefined ? [] : [table({ ...own.table, caption: own.title }), ...own.notes.map(paragraph)]

const folded = (own: TitledTable | undefined): readonly Block[] =>
  own === undefined ? [] : [{ kind: 'folded-table', title: own.title, table: { ...own.table, caption: own.title } }]

/** A table of which a phone shows the column that matters most before the others. */
const startingWith = (firstOnPage: number, blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.kind === 'table' ? { ...block, table: { ...block.table, firstOnPage } } : block))

/** The scores; the weighted score stands after the criteria. */
const scores = (reading: Reading): readonly Block[] =>
  startingWith((reading.results.businessCase.framework?.criteria.length ?? 0) + 1, titled(frameworkTable(reading)))

const under = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'subheading', text }, ...blocks]

const isDrawn = (reading: Reading): boolean => outcomeBlocks(reading).length > 0

const summaryBlocks = (reading: Reading): readonly Block[] => [
  // The author's summary comes before the figures: what was calculated, compared with what, and what it does not show.
  ...(reading.results.businessCase.description === undefined
    ? []
    : [paragraph(reading.results.businessCase.description)]),
  { kind: 'answers', answers: firstAnswers(reading, true) },
  ...decisionNotes(reading.results, reading.language).map(paragraph),
  // Where ranges are known, a point value without its range stands in the appendix only.
  ...(isDrawn(reading) ? outcomeBlocks(reading) : [cashTable(reading)]),
  ...chartBlocks('summary', reading),
]

const programmeBlocks = (reading: Reading): readonly Block[] => [
  // What a project brings society stands after its costs, savings and cash.
  ...startingWith(reading.results.budget === undefined ? 4 : 5, titled(projectTable(reading))),
  ...startingWith(reading.results.budget === undefined ? 5 : 6, titled(lineTable(reading))),
  ...titled(projectPartiesTable(reading)),
  ...titled(budgetUseTable(reading)),
  ...chartBlocks('programme', reading),
  ...under(structuralWords[reading.language].part, [
    ...structuralSentences(reading).map(paragraph),
    ...structuralYearTables(reading).flatMap(titled),
  ]),
  ...under(frameworkWords[reading.language].part, [...scores(reading), ...folded(reasonsTable(reading))]),
  ...under(steeringWords[reading.language].part, [
    ...steeringSentences(reading).map(paragraph),
    ...titled(steeringTable(reading)),
    ...titled(perInhabitantTable(reading)),
  ]),
]

const indicatorBlocks = (reading: Reading): readonly Block[] => {
  const goals = goalTable(reading)
  if (goals === undefined) return []
  const words = indicatorWords[reading.language]
  const effects = unmeasuredEffects(reading)
  return [
    paragraph(words.intro),
    ...titled(goals),
    ...(effects.length === 0
      ? [paragraph(words.allMeasured)]
      : [paragraph(words.unmeasured), { kind: 'list' as const, items: effects }]),
    ...titled(monitoringTable(reading)),
    ...chainTables(reading).map((own): Block => ({ kind: 'folded-table', title: own.caption, table: own })),
  ]
}

const distributionBlocks = (reading: Reading): readonly Block[] => {
  const sentence = pocketsSentence(reading)
  return [
    ...(sentence === undefined ? [] : [paragraph(sentence)]),
    ...titled(pocketsTable(reading)),
    ...titled(afterAgreementsTable(reading)),
    ...titled(delayTable(reading)),
  ]
}

const cashTable = (reading: Reading): Block =>
  table({ ...partyTable(reading), caption: summaryWords[reading.language].cash })

const partiesBlocks = (reading: Reading): readonly Block[] => [
  ...(isDrawn(reading) ? [cashTable(reading)] : []),
  ...titled(annualTable(reading)),
  ...titled(partyBridgeTable(reading)),
  ...chartBlocks('parties', reading),
]

const bridgeBlocks = (reading: Reading): readonly Block[] => [
  paragraph(bridgeFinding(reading)),
  ...titled(bridgeTable(reading)),
  ...chartBlocks('bridge', reading),
]

const societyBlocks = (reading: Reading): readonly Block[] => [
  table({ ...societyTable(reading), caption: summaryWords[reading.language].society }),
  ...turningNotes(reading).map(paragraph),
  paragraph(reportWords[reading.language].societyNote),
  ...titled(costPartsTable(reading)),
  ...chartBlocks('society', reading),
]

const ladderBlocks = (reading: Reading): readonly Block[] => [
  paragraph(reportWords[reading.language].ladderNote),
  table({ ...ladderTable(reading), caption: summaryWords[reading.language].ladder }),
  ...ladderNotes(reading.results, reading.language).map(paragraph),
  ...chartBlocks('ladder', reading),
]

const incomeBlocks = (reading: Reading): readonly Block[] => [
  ...titled(incomeTable(reading)),
  ...titled(partyIncomeTable(reading)),
]

const baselineBlocks = (reading: Reading): readonly Block[] => {
  const byYear = domainYearTable(reading)
  return [
    ...segmentTables(reading).flatMap(titled),
    table(domainTable(reading)),
    ...turningNotes(reading).map(paragraph),
    ...chartBlocks('baseline', reading),
    ...(byYear === undefined ? [] : [{ kind: 'folded-table' as const, title: byYear.caption, table: byYear }]),
  ]
}

const agreementBlocks = (reading: Reading): readonly Block[] => {
  const fund = fundTable(reading)
  return [
    ...titled(movesTable(reading)),
    ...titled(structuralGapTable(reading)),
    ...chartBlocks('agreements', reading),
    ...(fund === undefined ? [] : [paragraph(fund.notes.join(' '))]),
  ]
}

const pmBlocks = ({ results, language }: Reading): readonly Block[] => {
  const words = reportWords[language]
  if (results.pm.length === 0) return []
  return [
    paragraph(words.pmNote),
    table({
      caption: words.pm,
      head: [words.effect, words.forWhom, words.direction, words.reason],
      wordColumns: 4,
      rows: results.pm.map(({ name, beneficiary, sign, reason }) => [
        name,
        wordParty(beneficiary, results.businessCase, language),
        words.directions[sign],
        reason,
      ]),
    }),
  ]
}
