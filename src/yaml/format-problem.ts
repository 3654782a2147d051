import { pathText, type Language } from '../case/index.js'
import { languageOf } from '../case/language-of.js'
import type { PlacedProblem } from './read-case.js'

const labels = {
  nl: { reason: 'waarom', remedy: 'doe dit' },
  en: { reason: 'why', remedy: 'do this' },
} as const

/**
 * A problem as lines of text: where and what on the first, then why, then what to do.
 *
 * @example
 * formatProblem({ code: 'empty', path: ['name'], message: 'is leeg', remedy: 'Vul een naam in.', line: 1, column: 7 }, { file: 'case.yaml' })
 * // case.yaml:1:7  name: is leeg
 * //   doe dit: Vul een naam in.
 */
export const formatProblem = (problem: Omit<PlacedProblem, 'code'> & Partial<Pick<PlacedProblem, 'code'>>, options: { readonly language?: Language; readonly file?: string } = {}): string => {
  const words = labels[languageOf(options)]
  const what = [whereIn(problem), problem.message].filter((part) => part !== '').join(': ')
  const first = [placeOf(problem, options.file), what].filter((part) => part !== '').join('  ')
  const rest = problem.reason === undefined ? [] : [`  ${words.reason}: ${problem.reason}`]
  return [first, ...rest, `  ${words.remedy}: ${problem.remedy}`].join('\n')
}

const placeOf = ({ line, column }: Pick<PlacedProblem, 'line' | 'column'>, file: string | undefined): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

const whereIn = ({ path, subject }: Pick<PlacedProblem, 'path' | 'subject'>): string => {
  const where = pathText(path)
  return subject === undefined ? where : `${where} (${subject})`
}
