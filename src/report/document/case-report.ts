import { calculationFrame } from '../facts/calculation-frame.js'
import { chartsIn, type ChartSection } from '../charts/report-charts.js'
import { figureNotes } from '../notes/figure-notes.js'
import { firstAnswers } from '../facts/first-answers.js'
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
import { ladderTable } from '../tables/ladder-table.js'
import { partyTable } from '../tables/party-table.js'
import { societyTable } from '../tables/society-table.js'
import { wordParty } from '../language/word-label.js'
import { reportWords } from '../words/report.js'
import { summaryWords } from '../words/summary.js'
import { reviewWords } from '../words/review.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { assumptionBlocks } from './assumption-tables.js'
import { conventionTable } from './convention-table.js'
import { domainTable } from './domain-table.js'
import { evidenceTable } from './evidence-table.js'
import { keyFiguresBlock } from './key-figures-block.js'
import { outcomeBlocks } from './outcome-blocks.js'
import { reviewBlocks } from './review-blocks.js'
import { uncertaintyBlocks } from './uncertainty-blocks.js'
import { paragraph, type Block, type DocumentTable, type ReportDocument, type Section } from './report-document.js'

/**
 * The report of a case: first what a councillor asks, last what a controller checks. Sections without content are left
 * out.
 */
export const caseReport = (asked: Reading): ReportDocument => {
  const reading = givenReading('caseReport', asked)
  const { results, language } = reading
  const { question, name } = results.businessCase
  const words = reportWords[language]
  const sections: readonly Section[] = [
    { id: 'summary', title: words.summary, blocks: summaryBlocks(reading) },
    { id: 'distribution', title: words.distribution, blocks: distributionBlocks(reading) },
    { id: 'society', title: words.society, blocks: societyBlocks(reading) },
    { id: 'ladder', title: words.ladder, blocks: ladderBlocks(reading) },
    { id: 'baseline', title: words.baseline, blocks: [table(domainTable(reading)), ...charts('baseline', reading)] },
    {
      id: 'evidence',
      title: words.evidence,
      blocks: [table(evidenceTable(reading)), paragraph(words.evidenceNote), ...charts('evidence', reading)],
    },
    { id: 'uncertainty', title: uncertaintyWords[language].title, blocks: uncertaintyBlocks(reading) },
    { id: 'agreements', title: words.agreements, blocks: agreementBlocks(reading) },
    { id: 'assumptions', title: words.assumptions, blocks: assumptionBlocks(reading) },
    { id: 'review', title: reviewWords[language].title, blocks: reviewBlocks(reading) },
    { id: 'pm', title: words.pm, blocks: pmBlocks(reading) },
    {
      id: 'conventions',
      title: words.conventions,
      blocks: [
        table(conventionTable(reading)),
        paragraph(words.terms),
        ...figureNotes(results, language).slice(-1).map(paragraph),
      ],
    },
  ]
  return {
    language,
    title: name,
    kind: words.kind,
    ...(question === undefined ? {} : { question }),
    frame: calculationFrame(reading),
    lead: [keyFiguresBlock(reading)],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}

const table = (own: DocumentTable): Block => ({ kind: 'table', table: own })
const charts = (section: ChartSection, reading: Reading): readonly Block[] =>
  chartsIn(section, reading).map((chart) => ({ kind: 'chart', chart }))
const titled = (own: TitledTable | undefined): readonly Block[] =>
  own === undefined ? [] : [table({ ...own.table, caption: own.title }), ...own.notes.map(paragraph)]

const summaryBlocks = (reading: Reading): readonly Block[] => [
  // The author's summary comes before the figures: what was calculated, compared with what, and what it does not show.
  ...(reading.results.businessCase.description === undefined
    ? []
    : [paragraph(reading.results.businessCase.description)]),
  { kind: 'answers', answers: firstAnswers(reading) },
  ...outcomeBlocks(reading),
  table({ ...partyTable(reading), caption: summaryWords[reading.language].cash }),
  ...charts('summary', reading),
]

const distributionBlocks = (reading: Reading): readonly Block[] => [
  ...titled(pocketsTable(reading)),
  ...titled(afterAgreementsTable(reading)),
  ...charts('distribution', reading),
]

const societyBlocks = (reading: Reading): readonly Block[] => [
  table({ ...societyTable(reading), caption: summaryWords[reading.language].society }),
  paragraph(reportWords[reading.language].societyNote),
  ...charts('society', reading),
]

const ladderBlocks = (reading: Reading): readonly Block[] => [
  paragraph(reportWords[reading.language].ladderNote),
  table({ ...ladderTable(reading), caption: summaryWords[reading.language].ladder }),
  ...ladderNotes(reading.results, reading.language).map(paragraph),
  ...charts('ladder', reading),
]

const agreementBlocks = (reading: Reading): readonly Block[] => {
  const fund = fundTable(reading)
  return [
    ...titled(movesTable(reading)),
    ...titled(structuralGapTable(reading)),
    ...charts('agreements', reading),
    ...(fund === undefined ? [] : [paragraph(fund.notes.join(' '))]),
  ]
}

const pmBlocks = ({ results, language }: Reading): readonly Block[] => {
  const words = reportWords[language]
  if (results.pm.length === 0) return [paragraph(words.pmNone)]
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
