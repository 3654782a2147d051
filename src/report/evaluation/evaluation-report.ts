import type { Evaluation } from '../../evaluation/index.js'
import { monthWords } from '../../timeline/index.js'
import { receiptBlocks } from '../document/receipt-blocks.js'
import {
  paragraph,
  type Block,
  type DocumentTable,
  type ReportDocument,
  type Section,
} from '../document/report-document.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { caseTexts } from '../facts/case-texts.js'
import { chartSource } from '../facts/chart-source.js'
import { chainTables } from '../programme/indicators/indicator-tables.js'
import { structuralSentences } from '../programme/structural-tables.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { fill } from '../words/summary.js'
import { receiptWords } from '../words/tables/receipt.js'
import { answerSentences } from './answer-sentences.js'
import { projectChains } from './chain-lines.js'
import { causeSentences } from './cause-tables.js'
import { causeWords } from './words/cause-words.js'
import { evaluationChartsIn, type EvaluationChartSection } from './evaluation-charts.js'
import {
  forecastReading,
  givenEvaluation,
  type EvaluationReading,
  type EvaluationReportOptions,
} from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'
import { learnedSentences } from './learned-sentences.js'
import { learnedWords } from './words/learned-words.js'
import { movedOf } from './moved.js'
import { nextSentences } from './next-sentences.js'
import { costTable, enteringTable, outcomeTable } from './outcome-tables.js'
import { aboveSentences, remarkSentences } from './remark-sentences.js'
import { structuralTable } from './structural-table.js'
import { verdictSentences, verdictTable } from './verdict-tables.js'

/**
 * The report of an evaluation: what was planned, what happened, why it differs, what was learned, and what can be said of
 * each project. For `htmlDocument` and `markdownDocument`; `evaluationFiles` draws its charts as well.
 *
 * @throws ArgumentTypeError for what is not the answer of `evaluate`; ArgumentRangeError for a date that is no day
 *
 * @example
 * markdownDocument(evaluationReport(evaluate(programme, { draws: 500 }), { language: 'en' }))
 * // # Zorgzame Stad Dordrecht
 * //
 * // *Evaluation*
 * // ...
 */
export const evaluationReport = (evaluation: Evaluation, asked: EvaluationReportOptions = {}): ReportDocument => {
  const { date, receipt, ...reading } = givenEvaluation('evaluationReport', evaluation, asked)
  const { language } = reading
  const words = evaluationWords[language]
  const { businessCase, asOf } = evaluation
  const next = nextSentences(reading)
  const remarks = [...remarkSentences(reading), ...aboveSentences(reading)]
  const sections: readonly Section[] = [
    {
      id: 'brief',
      title: words.short,
      blocks: [
        { kind: 'answers', answers: answerSentences(reading) },
        ...tableBlocks(outcomeTable(reading)),
        ...(remarks.length === 0 ? [] : [subheading(words.remarks), { kind: 'list' as const, items: remarks }]),
      ],
    },
    { id: 'causes', title: words.causesPart, blocks: causeBlocks(reading) },
    {
      id: 'enrolment-and-costs',
      title: words.countsPart,
      blocks: [
        ...tableBlocks(enteringTable(reading)),
        ...tableBlocks(costTable(reading)),
        ...chartBlocks('years', reading),
      ],
    },
    {
      id: 'learned',
      title: learnedWords[language].title,
      blocks: learnedBlocks(reading),
    },
    {
      id: 'verdicts',
      title: words.verdictPart,
      blocks: [
        ...tableBlocks(verdictTable(reading)),
        { kind: 'list', items: verdictSentences(reading) },
        ...(next.length === 0 ? [] : [subheading(words.next), ...next.map(paragraph)]),
      ],
    },
    {
      id: 'structural',
      title: words.structuralPart,
      blocks: [
        ...tableBlocks(structuralTable(reading)),
        ...structuralSentences(forecastReading(reading)).map(paragraph),
      ],
    },
    {
      id: 'chain',
      title: words.chain,
      blocks: chainBlocks(reading),
      part: 'appendix',
    },
    { id: 'method', title: words.methodPart, blocks: methodBlocks(reading), part: 'appendix' },
    {
      id: 'receipt',
      title: receiptWords[language].title,
      blocks: receiptBlocks({ receipt, language }),
      part: 'appendix',
    },
  ]
  return {
    language,
    title: businessCase.name,
    kind: words.kind,
    ...(businessCase.question === undefined ? {} : { question: businessCase.question }),
    frame: fill(words.frame, {
      frame: calculationFrame(forecastReading(reading)),
      month: monthWords(asOf, language),
    }),
    ...(date === undefined ? {} : { date }),
    ...(language === 'nl' ? {} : { dutch: caseTexts({ ...evaluation.planned.results, businessCase }) }),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}

const causeBlocks = (reading: EvaluationReading): readonly Block[] => {
  const moved = movedOf(reading)
  const charts = chartBlocks('causes', reading)
  return [
    ...moved.flatMap((each, at) => [
      ...charts.slice(at, at + 1),
      { kind: 'list' as const, items: causeSentences(each, reading) },
    ]),
    ...(moved.length === 0 ? [] : [paragraph(causeWords[reading.language].method)]),
  ]
}

/** Each text above its chart. */
const learnedBlocks = (reading: EvaluationReading): readonly Block[] => {
  const charts = chartBlocks('learned', reading)
  return learnedSentences(reading).flatMap((text, at) => [paragraph(text), ...charts.slice(at, at + 1)])
}

/** The effect chain of each project that measures any, with what it comes to in money. */
const chainBlocks = (reading: EvaluationReading): readonly Block[] => {
  const tables = chainTables(forecastReading(reading))
  return projectChains(reading).flatMap(({ money }, at) => [
    ...tables.slice(at, at + 1).map((table): Block => ({ kind: 'table', table })),
    ...money.map(paragraph),
  ])
}

const methodBlocks = ({ language }: EvaluationReading): readonly Block[] => {
  const words = evaluationWords[language]
  return [
    {
      kind: 'list',
      items: [words.methodForecast, causeWords[language].method, words.methodLearned, words.methodVerdict],
    },
  ]
}

const chartBlocks = (section: EvaluationChartSection, reading: EvaluationReading): readonly Block[] =>
  evaluationChartsIn(section, reading).map((chart) => ({
    kind: 'chart',
    chart,
    source: chartSource(forecastReading(reading)),
  }))

const subheading = (text: string): Block => ({ kind: 'subheading', text })

/** A table under its title, and its notes as paragraphs; nothing for no table. */
const tableBlocks = (own: TitledTable | undefined): readonly Block[] =>
  own === undefined ? [] : [{ kind: 'table', table: documentTable(own) }, ...own.notes.map(paragraph)]

const documentTable = ({ title, table }: TitledTable): DocumentTable => ({ ...table, caption: title })
