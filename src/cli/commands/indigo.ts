import { pathText, safeLine, type BusinessCaseInput } from '../../case/index.js'
import { fromIndigo, indigoJson, type IndigoImport, type IndigoRemark } from '../../programme/indigo/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { caseYaml } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile, readFileAs } from '../files/read-case-file.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface IndigoCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  /** Whether the file holds an INDIGO project. */
  readonly import?: boolean
  readonly json?: boolean
}

/**
 * The outcome contracts of the case in a file as INDIGO projects, in JSON; or of an INDIGO project in a file a sketch of
 * a case, in YAML with comments on what it lacks.
 *
 * @throws Stop with exit code 1 where the file is wrong, 2 where it cannot be read or the case has no outcome contract
 */
export const indigo = (file: string, { lang, reference, import: asked, json }: IndigoCall): string => {
  if (asked === true) {
    const read = readFileAs(file, fromIndigo, lang)
    return json === true ? sketchJson(read) : sketchYaml(read, file, lang)
  }
  const businessCase = readCaseFile(file, lang, { reference })
  if (!businessCase.agreements.some(({ kind }) => kind === 'outcome-contract'))
    throw new Stop(exitCodes.callIsWrong, wrapText(cliWords[lang].noContracts, terminalWidth))
  return indigoJson(businessCase)
}

type Read = Extract<IndigoImport, { readonly ok: true }>

const sketchJson = ({ sketch, missing, remarks }: Read): string => {
  const named = (lines: Read['missing'] | Read['remarks']) =>
    lines.map(({ path, ...line }) => ({ path: pathText(path), ...line }))
  const whole = { format: 'mbc-indigo-sketch/1', sketch, missing: named(missing), remarks: named(remarks) }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}

/** The sketch with what it lacks above it, so that nobody takes it for a case. */
const sketchYaml = ({ sketch, missing, remarks }: Read, file: string, lang: Language): string => {
  const words = cliWords[lang]
  const list = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)]
  const value = ({ value: own }: IndigoRemark): string => (own === undefined ? '' : ` (${own})`)
  const comments = [
    words.sketchOf(file),
    ...list(
      words.toFillIn,
      missing.map((each) => `${pathText(each.path)}: ${each[lang]}`),
    ),
    ...list(
      words.leftBehind,
      remarks.map((each) => `${pathText(each.path)}${value(each)}: ${each[lang]}`),
    ),
  ]
  const commented = comments.flatMap((line) =>
    wrapText(safeLine(line), WIDTH, line.startsWith('- ') ? '  ' : '').split('\n'),
  )
  // A sketch may be written as a case is: what it lacks is simply not in the text.
  return `${commented.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${caseYaml(sketch as BusinessCaseInput)}`
}

/** The text of a comment, beside its sign. */
const WIDTH = terminalWidth - 2
