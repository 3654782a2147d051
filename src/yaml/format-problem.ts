import { given } from '../money/index.js'
import { pathText, type Language, languageOf, safeLine } from '../case/index.js'
import { foldLine } from './fold-line.js'
import type { PlacedProblem } from './read-case.js'

const labels = {
  nl: { reason: 'waarom', remedy: 'doe dit' },
  en: { reason: 'why', remedy: 'do this' },
} as const

/**
 * A problem as lines of text: where and what on the first, then why, then what to do. Lines that are wider than `width`
 * are broken, and go on further indented; without a width none is. What could steer a terminal is taken out.
 *
 * @example
 * formatProblem({ code: 'empty', path: ['name'], message: 'is leeg', remedy: 'Vul een naam in.', line: 1, column: 7 },
 * { file: 'case.yaml' }) // case.yaml:1:7 name: is leeg // doe dit: Vul een naam in.
 */
export const formatProblem = (
  problem: Omit<PlacedProblem, 'code'> & Partial<Pick<PlacedProblem, 'code'>>,
  asked: { readonly language?: Language; readonly file?: string; readonly width?: number } = {},
): string => {
  given.object(
    'formatProblem',
    {
      nl: 'een probleem, een van die van readCase of parseBusinessCase',
      en: 'a problem, one of those of readCase or parseBusinessCase',
    },
    problem,
  )
  const options = given.options('formatProblem', asked)
  const words = labels[languageOf(options)]
  const what = [whereIn(problem), problem.message].filter((part) => part !== '').join(': ')
  const first = [placeOf(problem, options.file), what].filter((part) => part !== '').join('  ')
  const rest = problem.reason === undefined ? [] : [`  ${words.reason}: ${problem.reason}`]
  const lines = [first, ...rest, `  ${words.remedy}: ${problem.remedy}`].map(safeLine)
  const { width } = options
  if (width === undefined) return lines.join('\n')
  // The folder of the file runs over: where a line breaks does not depend on where the file stands.
  const folder = safeLine(/^.*[\\/]/.exec(options.file ?? '')?.[0] ?? '')
  return (
    folder + lines.map((line, at) => foldLine(at === 0 ? line.slice(folder.length) : line, width, '    ')).join('\n')
  )
}

const placeOf = ({ line, column }: Pick<PlacedProblem, 'line' | 'column'>, file: string | undefined): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

const whereIn = ({ path, subject }: Pick<PlacedProblem, 'path' | 'subject'>): string => {
  const where = pathText(path)
  return subject === undefined ? where : `${where} (${subject})`
}
