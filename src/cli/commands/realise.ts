import { safeLine } from '../../case/index.js'
import { realisedFromCsv, type RealisedFromCsv } from '../../evaluation/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { monthWords, type Month } from '../../timeline/index.js'
import { caseYaml, formatProblem } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { countOf } from '../files/count-of.js'
import { readCaseWithData } from '../files/read-case-file.js'
import { isSameFile, refuseCaseFile } from '../files/refuse-case-file.js'
import { replaceFile } from '../files/replace-file.js'
import { textOf } from '../files/text-of.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface RealiseCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly csv: string
  /** The reference month. */
  readonly through?: string
  /** The source of rows that name none. */
  readonly source?: string
  readonly out?: string
}

/**
 * Makes what is realised of a case from the rows of a CSV, together with what the case itself states, as a file of its
 * own.
 *
 * @returns that file, or where it was written and what to know of it
 * @throws Stop with exit code 1 where the case or a row is wrong, and then nothing is written; 2 where a file cannot be
 *   read or written
 */
export const realise = (file: string, { lang, csv, through, source, out, reference }: RealiseCall): string => {
  const words = cliWords[lang]
  const stop = (message: string): Stop => new Stop(exitCodes.callIsWrong, wrapText(message, terminalWidth))
  if (out !== undefined) {
    refuseCaseFile(file, out, lang)
    if (!/\.(?:ya?ml|json)$/i.test(out))
      throw stop(words.noRealisedName(out, `${out.replace(/[/\\]+$|\.\w*$/, '')}.yaml`))
  }
  // What was realised is a fact, whether the plan could be carried out or not.
  const { data, files } = readCaseWithData(file, lang, { feasibility: 'not-held', reference })
  if (out !== undefined && [...files, csv].some((other) => isSameFile(other, out))) throw stop(words.overRows(out))
  const read = realisedFromCsv(data, textOf(csv, lang, 'csv').text, { language: lang, through, source })
  if (!read.ok) throw new Stop(exitCodes.caseIsWrong, problemsOf(read.problems, csv, lang))
  const { realised, added, notes } = read
  if (out === undefined) return fileOf(read)
  const isJson = out.toLowerCase().endsWith('.json')
  replaceFile(out, isJson ? `${JSON.stringify({ realised }, undefined, 2)}\n` : fileOf(read), (why) =>
    stop(words.fileUnwritable(out, why)),
  )
  const said = [words.realisedIn(out, added, monthWords(realised.through as Month, lang)), ...notes]
  return `${said.map((line) => wrapText(line, terminalWidth)).join('\n')}\n`
}

/** What is realised as YAML, with what to know of it above. */
const fileOf = ({ realised, notes }: Extract<RealisedFromCsv, { readonly ok: true }>): string =>
  `${notes.map((note) => `# ${safeLine(note)}\n`).join('')}${caseYaml({ realised })}`

const problemsOf = (
  problems: Extract<RealisedFromCsv, { readonly ok: false }>['problems'],
  csv: string,
  language: Language,
): string =>
  [
    ...problems.map((problem) => formatProblem(problem, { language, file: csv, width: terminalWidth })),
    cliWords[language].problemsOfRows(csv, countOf(problems)),
  ].join('\n\n')
