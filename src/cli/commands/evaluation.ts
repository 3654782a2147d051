import { evaluate } from '../../evaluation/index.js'
import { wrapText, type Language } from '../../report/index.js'
import {
  evaluationHtml,
  evaluationJson,
  evaluationMemo,
  evaluationReport,
  evaluationText,
  htmlDocument,
  markdownDocument,
  receiptFactsOf,
} from '../../report/evaluation/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { refuseCaseFile } from '../files/refuse-case-file.js'
import { replaceFile } from '../files/replace-file.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'
import { today } from '../terminal/today.js'
import { drawing } from './report.js'

export interface EvaluationCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  /** A file of its own with what is realised of the case. */
  readonly realised?: string
  /** The month through which the user takes it to be known what happened. */
  readonly asOf?: string
  readonly json?: boolean
  /** The file of the report, or of the letter. */
  readonly out?: string
  /** A raadsinformatiebrief in the place of the report. */
  readonly memo?: boolean
  readonly date?: string
  readonly draws?: number
  readonly seed?: number
}

/**
 * The evaluation of the case in a file: as text or JSON; or as a report or a raadsinformatiebrief in a file of its own. The file may
 * plan more than fits, since what happened is a fact.
 *
 * @returns the evaluation, or what was written
 * @throws Stop with exit code 1 where the file is wrong, 2 where it states nothing as realised, where the reference month is another, or
 *   where the report cannot be made or written
 */
export const evaluation = async (file: string, call: EvaluationCall): Promise<string> => {
  const { lang, asOf, json, out, memo, draws, seed } = call
  const words = cliWords[lang]
  const stop = (text: string): Stop => new Stop(exitCodes.callIsWrong, wrapText(text, terminalWidth))
  if (json === true && (out !== undefined || memo === true)) throw stop(words.jsonOrReport)
  if (out !== undefined) {
    for (const own of [file, call.realised, call.reference]) if (own !== undefined) refuseCaseFile(own, out, lang)
    if (!/\.(html|md)$/i.test(out)) throw stop(words.noReportName(out, `${out.replace(/(?:\.\w*|[/\\]+)$/, '')}.html`))
  }
  const businessCase = readCaseFile(file, lang, {
    feasibility: 'not-held',
    realised: call.realised,
    reference: call.reference,
  })
  const { realised } = businessCase
  if (realised === undefined) throw stop(words.nothingRealised)
  if (asOf !== undefined && asOf !== realised.through) throw stop(words.otherMonth(asOf, realised.through))
  const evaluated = evaluate(businessCase, { draws, seed })
  if (json === true) return evaluationJson(evaluated)
  const options = { language: lang, date: call.date ?? today(), receipt: await receiptFactsOf(evaluated) }
  if (out === undefined)
    return memo === true
      ? markdownDocument(evaluationMemo(evaluated, options))
      : evaluationText(evaluated, { language: lang, width: terminalWidth })
  const isHtml = /\.html$/i.test(out)
  const written =
    memo === true
      ? (isHtml ? htmlDocument : markdownDocument)(evaluationMemo(evaluated, options))
      : isHtml
        ? await evaluationHtml(evaluated, await drawing(lang), options)
        : markdownDocument(evaluationReport(evaluated, options), { pictures: false })
  replaceFile(out, written, (why) => new Stop(exitCodes.callIsWrong, words.fileUnwritable(out, why)))
  return `${words.fileWritten(out)}\n`
}
