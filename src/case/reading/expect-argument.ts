import { Decimal } from '../../money/index.js'
import { valueAt } from '../paths/value-at.js'
import { ourKindOf, whatItIs } from './what-it-is.js'

/**
 * Says what a function of the library expects and what it got, to who calls it without types: the whole answer of
 * `parseBusinessCase` in the place of its `businessCase`, JSON in the place of what it was made of.
 *
 * @throws TypeError where the argument is something else
 */
export const expectArgument = (caller: string, what: Expected, argument: unknown): void => {
  const { name, remedy, isOne } = expected[what]
  if (isOne(argument)) return
  const hint = remedy[ourKindOf(argument) ?? '']
  throw new TypeError(
    `${caller} expects ${name}, and got ${whatItIs(argument)}${hint === undefined ? '' : `. ${hint}`}.`,
  )
}

type Expected = 'case' | 'results' | 'calculated' | 'simulation' | 'reading' | 'proposals'

interface Expectation {
  readonly name: string
  /** What to do, by what was passed. */
  readonly remedy: Readonly<Record<string, string>>
  readonly isOne: (argument: unknown) => boolean
}

const isResults = (argument: unknown): boolean =>
  ourKindOf(argument) === 'results' && ourKindOf(valueAt(argument, ['businessCase'])) === 'case'

const expected: Readonly<Record<Expected, Expectation>> = {
  case: {
    name: 'the businessCase of a parsed case',
    remedy: {
      answer: 'Pass its businessCase',
      results: 'Pass their businessCase',
      simulation: 'Pass their businessCase',
    },
    isOne: (argument) => ourKindOf(argument) === 'case',
  },
  results: {
    name: 'the results of calculate',
    remedy: {
      case: 'Calculate it first',
      answer: 'Calculate its businessCase first',
      simulation: 'Calculate their businessCase',
    },
    isOne: isResults,
  },
  // Where only the case behind the results is needed.
  calculated: {
    name: 'the results of calculate',
    remedy: { case: 'Calculate it first', simulation: 'Calculate their businessCase' },
    isOne: (argument) => ourKindOf(valueAt(argument, ['businessCase'])) === 'case',
  },
  simulation: {
    name: 'the results of simulate',
    remedy: {
      case: 'Simulate it first',
      answer: 'Simulate its businessCase first',
      results: 'Simulate their businessCase',
    },
    isOne: (argument) =>
      ourKindOf(argument) === 'simulation' && ourKindOf(valueAt(argument, ['businessCase'])) === 'case',
  },
  reading: {
    name: "results and the language they are read in, { results, language: 'nl' }",
    remedy: {
      results: "Pass { results, language: 'nl' }",
      case: 'Calculate it first',
      answer: 'Calculate its businessCase first',
    },
    isOne: (argument) => isResults(valueAt(argument, ['results'])),
  },
  proposals: {
    name: 'the answer of proposeContributions',
    remedy: {},
    isOne: (argument) =>
      typeof valueAt(argument, ['kind']) === 'string' && Decimal.isDecimal(valueAt(argument, ['together'])),
  },
}
