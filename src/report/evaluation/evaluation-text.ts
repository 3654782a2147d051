import { languageOf } from '../../case/index.js'
import { expectEvaluation, type Evaluation } from '../../evaluation/index.js'
import { given } from '../../money/index.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { heading } from '../heading.js'
import type { Language } from '../language/language.js'
import { structuralSentences } from '../programme/structural-tables.js'
import { titledLines, underlined } from '../programme/titled-lines.js'
import { wrapText } from '../text/wrap-text.js'
import { fill } from '../words/summary.js'
import { answerSentences } from './answer-sentences.js'
import { causeSentences, causeTable } from './cause-tables.js'
import { causeWords } from './words/cause-words.js'
import { chainLines } from './chain-lines.js'
import { forecastReading, type EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'
import { learnedSentences } from './learned-sentences.js'
import { learnedWords } from './words/learned-words.js'
import { movedOf } from './moved.js'
import { nextSentences } from './next-sentences.js'
import { costTable, enteringTable, outcomeTable } from './outcome-tables.js'
import { aboveSentences, remarkSentences } from './remark-sentences.js'
import { structuralTable } from './structural-table.js'
import { verdictSentences, verdictTable } from './verdict-tables.js'

/** How to print an evaluation. */
export interface EvaluationTextOptions {
  /** @defaultValue 'nl' */
  readonly language?: Language | undefined
  /** The most characters on a line; 80 where it is not stated. */
  readonly width?: number | undefined
}

/**
 * An evaluation as text for a terminal: planned, realised and forecast beside each other, why they differ, what was
 * learned, and what can be said of each project. Amounts are euros of the price level; a minus is a loss for the party.
 *
 * @throws ArgumentTypeError for what is not the answer of `evaluate`
 *
 * @example
 * evaluationText(evaluate(programme, { draws: 500 }), { language: 'en' })
 * // ...
 * // Planned was -€1,876,480 for society (welfare, present value); the forecast is
 * // -€2,195,718: €319,238 less than planned.
 * // ...
 */
export const evaluationText = (evaluation: Evaluation, asked: EvaluationTextOptions = {}): string => {
  expectEvaluation('evaluationText', evaluation)
  const { width = 80 } = given.options('evaluationText', asked)
  const language = languageOf(asked)
  const reading: EvaluationReading = { evaluation, language }
  const words = evaluationWords[language]
  const part = (title: string, texts: readonly string[], indent = '  '): readonly string[] =>
    texts.length === 0 ? [] : ['', underlined(title, width), ...texts.map((text) => wrapText(text, width, indent))]
  const moved = movedOf(reading)
  return `${[
    heading(fill(words.title, { name: evaluation.businessCase.name }), '='),
    wrapText(calculationFrame(forecastReading(reading)), width),
    '',
    ...answerSentences(reading).map((text) => wrapText(text, width)),
    ...titledLines(outcomeTable(reading), width),
    ...titledLines(enteringTable(reading), width),
    ...titledLines(costTable(reading), width),
    ...moved.flatMap((each) => [
      ...titledLines(causeTable(each, reading), width),
      ...causeSentences(each, reading).map((text) => wrapText(text, width)),
    ]),
    ...(moved.length === 0 ? [] : [wrapText(causeWords[language].method, width)]),
    ...part(learnedWords[language].title, learnedSentences(reading)),
    ...titledLines(verdictTable(reading), width),
    ...verdictSentences(reading).map((text) => wrapText(text, width, '  ')),
    ...part(words.chain, chainLines(reading)),
    ...part(words.next, nextSentences(reading)),
    ...titledLines(structuralTable(reading), width),
    ...structuralSentences(forecastReading(reading)).map((text) => wrapText(text, width)),
    ...part(words.remarks, [...remarkSentences(reading), ...aboveSentences(reading)]),
  ].join('\n')}\n`
}
