import { given } from '../money/index.js'
import { pathText, type Language, languageOf, safeLine } from '../case/index.js'
import type { PlacedProblem } from './read-case.js'

const labels = {
  nl: { reason: 'waarom', remedy: 'doe dit' },
  en: { reason: 'why', remedy: 'do this' },
} as const

/**
 * A problem as lines of text: where and what on the first, then why, then what to do. Lines wider than `width` are
 * broken, with the continuation indented further; without a width none is. Characters that could control a terminal are
 * removed.
 *
 * @example
 * const problem = { path: ['name'], message: 'is leeg', remedy: 'Vul een naam in.', line: 1, column: 7 }
 * formatProblem(problem, { file: 'case.yaml' })
 * // case.yaml:1:7  name: is leeg
 * //   doe dit: Vul een naam in.
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
  return lines.map((line) => foldLine(line, width, '    ')).join('\n')
}

const placeOf = ({ line, column }: Pick<PlacedProblem, 'line' | 'column'>, file: string | undefined): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

/** The address where the path has one, as everywhere else; else the path as it stands in the file. */
const whereIn = ({ path, address, subject }: Pick<PlacedProblem, 'path' | 'address' | 'subject'>): string => {
  const where = address ?? pathText(path)
  return subject === undefined ? where : `${where} (${subject})`
}

/**
 * Breaks a line that is wider than `width`, between words but never between € and its amount; the lines that follow are
 * indented. Spaces between words stay as they are, and a wider word runs past the width: a path or a value is never
 * cut.
 */
const foldLine = (line: string, width: number, indent: string): string => {
  const lines: string[] = []
  let folded = ''
  for (const word of line.match(/ *[^ ]+(?:(?<=€) [^ ]+)*/g) ?? []) {
    if (folded !== '' && folded.length + word.length > width) {
      lines.push(folded)
      folded = `${indent}${word.trimStart()}`
    } else folded += word
  }
  return [...lines, folded].join('\n')
}
