import type { BesidePlan, Evaluation, VerdictKind } from '../../evaluation/index.js'
import { formatEuro, listed, roundToNearest } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { closingOf } from '../document/receipt-blocks.js'
import { paragraph, type Block, type ReportDocument } from '../document/report-document.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { caseTexts } from '../facts/case-texts.js'
import { structuralSentences } from '../programme/structural-tables.js'
import { memoWords } from '../words/memo.js'
import { fill } from '../words/summary.js'
import { causeSentences } from './cause-tables.js'
import {
  forecastReading,
  givenEvaluation,
  type EvaluationReading,
  type EvaluationReportOptions,
} from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'
import { evaluationMemoWords } from './words/memo-words.js'
import { movedOf, movedParty } from './moved.js'
import { nextSentences } from './next-sentences.js'
import { outcomeTable } from './outcome-tables.js'
import { remarkSentences } from './remark-sentences.js'
import { sourceSentences } from './source-sentences.js'
import { reasonedVerdictTable } from './verdict-tables.js'

/**
 * A raadsinformatiebrief on an evaluation: what was expected, what happened, what is expected now and why, a verdict for
 * each project, what making it structural asks, and what is asked of the council. Gaps stand where only the college
 * knows what to write. For `htmlDocument` and `markdownDocument`; two sheets at most.
 *
 * @throws ArgumentTypeError for what is not the answer of `evaluate`; ArgumentRangeError for a date that is no day
 *
 * @example
 * markdownDocument(evaluationMemo(evaluate(programme, { draws: 500 })))
 * // # Zorgzame Stad Dordrecht
 * //
 * // *Raadsinformatiebrief*
 * // ...
 */
export const evaluationMemo = (evaluation: Evaluation, asked: EvaluationReportOptions = {}): ReportDocument => {
  const { date, receipt, ...reading } = givenEvaluation('evaluationMemo', evaluation, asked)
  const { language } = reading
  const [words, own] = [memoWords[language], evaluationMemoWords[language]]
  const { businessCase, asOf } = evaluation
  const month = monthWords(asOf, language)
  const gap = (what: string): Block => paragraph(fill(words.fillIn, { what }))
  return {
    language,
    title: businessCase.name,
    kind: words.kind,
    frame: fill(evaluationWords[language].frame, { frame: calculationFrame(forecastReading(reading)), month }),
    ...(date === undefined ? {} : { date }),
    ...(language === 'nl' ? {} : { dutch: caseTexts({ ...evaluation.planned.results, businessCase }) }),
    sections: [
      {
        id: 'cause',
        title: words.cause,
        blocks: [
          paragraph(fill(own.causeText, { name: businessCase.name, month })),
          ...sourceSentences(reading).map(paragraph),
          ...(businessCase.question === undefined
            ? []
            : [paragraph(fill(own.question, { question: businessCase.question }))]),
          gap(words.causeFill),
        ],
      },
      { id: 'information', title: words.information, blocks: informationBlocks(reading) },
      { id: 'verdicts', title: own.reasons, blocks: verdictBlocks(reading) },
      {
        id: 'coverage',
        title: words.coverage,
        blocks: [
          ...costBlocks(reading),
          ...remarkSentences(reading).map(paragraph),
          ...structuralBlocks(reading),
          gap(own.costsFill),
        ],
      },
      { id: 'next', title: own.asked, blocks: askedBlocks(reading, gap(words.nextFill)) },
    ],
    ...closingOf({ receipt, language }),
  }
}

const informationBlocks = (reading: EvaluationReading): readonly Block[] => {
  const { evaluation, language } = reading
  const own = evaluationMemoWords[language]
  const { welfare, parties } = evaluation.outcomes
  const party = movedParty(reading)
  const cash = parties.find((each) => each.party === party?.of)?.cash
  const { title, table } = outcomeTable(reading)
  return [
    paragraph(`${own.society} ${expectedSentence(welfare, reading)}`),
    ...(party === undefined || cash === undefined
      ? []
      : [paragraph(`${fill(own.party, { party: party.who })} ${expectedSentence(cash, reading)}`)]),
    { kind: 'table', table: { ...table, caption: title } },
    { kind: 'subheading', text: own.causesIntro },
    ...movedOf(reading).map((moved) => paragraph(causeSentences(moved, reading).join(' '))),
  ]
}

/** What it costs all parties together; nothing where it costs nothing. */
const costBlocks = (reading: EvaluationReading): readonly Block[] => {
  const { costs } = reading.evaluation.outcomes
  const isNothing = [costs.planned, costs.forecast].every((each) => roundToNearest(each).isZero())
  return isNothing
    ? []
    : [paragraph(`${evaluationMemoWords[reading.language].costs} ${expectedSentence(costs, reading)}`)]
}

/** Expected, realised, and expected now, in a sentence. */
const expectedSentence = (
  { planned, soFar, forecast, difference }: BesidePlan,
  { evaluation, language }: EvaluationReading,
): string => {
  const own = evaluationMemoWords[language]
  const euros = (amount: BesidePlan['planned']): string => formatEuro(amount, language)
  const way = roundToNearest(difference).isZero() ? 'same' : difference.isNegative() ? 'less' : 'more'
  return fill(own.expected, {
    planned: euros(planned),
    month: monthWords(evaluation.asOf, language),
    soFar: euros(soFar),
    forecast: euros(forecast),
    way: fill(own.way[way], { amount: euros(difference.abs()) }),
  })
}

const verdictBlocks = (reading: EvaluationReading): readonly Block[] => {
  const found = reasonedVerdictTable(reading)
  return found === undefined
    ? []
    : [
        { kind: 'table', table: { ...found.table, caption: found.title } },
        paragraph(evaluationMemoWords[reading.language].note),
      ]
}

const structuralBlocks = (reading: EvaluationReading): readonly Block[] => {
  const own = evaluationMemoWords[reading.language]
  if (reading.evaluation.forecast.results.structural === undefined) return []
  const sentences = structuralSentences(forecastReading(reading))
  return sentences.length === 0
    ? [paragraph(own.noStructural)]
    : [paragraph(own.structural), { kind: 'list', items: sentences }]
}

const askedBlocks = (reading: EvaluationReading, gap: Block): readonly Block[] => {
  const { evaluation, language } = reading
  const { askedOf } = evaluationMemoWords[language]
  const kinds: readonly VerdictKind[] = ['demonstrated', 'not', 'not-yet']
  const items = kinds.flatMap((kind) => {
    const names = evaluation.verdicts.filter(({ verdict }) => verdict === kind).map(({ name }) => name)
    return names.length === 0
      ? []
      : [fill(askedOf[kind], { projects: listed(names, { last: evaluationWords[language].and }) })]
  })
  return [{ kind: 'list', items }, ...nextSentences(reading).map(paragraph), gap]
}
