import { ArgumentTypeError, inBoth, type Texts } from '../../base/index.js'
import { Decimal, expectation, kindOf } from '../../money/index.js'
import { valueAt } from '../paths/value-at.js'
import { ourKindOf, whatItIs, type OurKind } from './what-it-is.js'

/**
 * Checks an argument for callers without types, who may pass the whole result of `parseBusinessCase` instead of its
 * `businessCase`, or JSON instead of the value that it was made from. The error names what is expected and what it got.
 *
 * @throws ArgumentTypeError where the argument is something else
 */
export const expectArgument = (caller: string, what: Expected, argument: unknown): void => {
  const { name, remedy, isOne } = expected[what]
  if (isOne(argument)) return
  const kind = ourKindOf(argument)
  const hint = kind === undefined ? undefined : remedy[kind]
  throw new ArgumentTypeError({
    code: 'wrong-kind',
    address: caller,
    values: { expected: what, found: kind ?? kindOf(argument, 'en') },
    texts: inBoth((language) =>
      expectation(
        language,
        caller,
        name[language],
        `${whatItIs(argument, language)}${hint === undefined ? '' : `. ${hint[language]}`}`,
      ),
    ),
  })
}

type Expected = 'case' | 'results' | 'calculated' | 'simulation' | 'reading' | 'proposals'

interface Expectation {
  readonly name: Texts
  /** What to do, by the kind of value that was passed. */
  readonly remedy: Readonly<Partial<Record<OurKind, Texts>>>
  readonly isOne: (argument: unknown) => boolean
}

const isResults = (argument: unknown): boolean =>
  ourKindOf(argument) === 'results' && ourKindOf(valueAt(argument, ['businessCase'])) === 'case'

const expected: Readonly<Record<Expected, Expectation>> = {
  case: {
    name: { nl: 'de businessCase van een gelezen businesscase', en: 'the businessCase of a parsed case' },
    remedy: {
      answer: { nl: 'Geef de businessCase daaruit', en: 'Pass its businessCase' },
      results: { nl: 'Geef de businessCase daaruit', en: 'Pass their businessCase' },
      simulation: { nl: 'Geef de businessCase daaruit', en: 'Pass their businessCase' },
    },
    isOne: (argument) => ourKindOf(argument) === 'case',
  },
  results: {
    name: { nl: 'de uitkomsten van calculate', en: 'the results of calculate' },
    remedy: {
      case: { nl: 'Reken die eerst uit met calculate', en: 'Calculate it first' },
      answer: { nl: 'Reken de businessCase daaruit eerst uit met calculate', en: 'Calculate its businessCase first' },
      simulation: { nl: 'Reken de businessCase daaruit uit met calculate', en: 'Calculate their businessCase' },
    },
    isOne: isResults,
  },
  // Where only the case of the results is needed.
  calculated: {
    name: { nl: 'de uitkomsten van calculate', en: 'the results of calculate' },
    remedy: {
      case: { nl: 'Reken die eerst uit met calculate', en: 'Calculate it first' },
      simulation: { nl: 'Reken de businessCase daaruit uit met calculate', en: 'Calculate their businessCase' },
    },
    isOne: (argument) => ourKindOf(valueAt(argument, ['businessCase'])) === 'case',
  },
  simulation: {
    name: { nl: 'de uitkomsten van simulate', en: 'the results of simulate' },
    remedy: {
      case: { nl: 'Simuleer die eerst', en: 'Simulate it first' },
      answer: { nl: 'Simuleer eerst de businessCase daaruit', en: 'Simulate its businessCase first' },
      results: { nl: 'Simuleer de businessCase daaruit', en: 'Simulate their businessCase' },
    },
    isOne: (argument) =>
      ourKindOf(argument) === 'simulation' && ourKindOf(valueAt(argument, ['businessCase'])) === 'case',
  },
  reading: {
    name: {
      nl: "uitkomsten en de taal waarin ze gelezen worden, { results, language: 'nl' }",
      en: "results and the language they are read in, { results, language: 'nl' }",
    },
    remedy: {
      results: { nl: "Geef { results, language: 'nl' }", en: "Pass { results, language: 'nl' }" },
      case: { nl: 'Reken die eerst uit met calculate', en: 'Calculate it first' },
      answer: { nl: 'Reken de businessCase daaruit eerst uit met calculate', en: 'Calculate its businessCase first' },
    },
    isOne: (argument) => isResults(valueAt(argument, ['results'])),
  },
  proposals: {
    name: { nl: 'het antwoord van proposeContributions', en: 'the answer of proposeContributions' },
    remedy: {},
    isOne: (argument) =>
      typeof valueAt(argument, ['kind']) === 'string' && Decimal.isDecimal(valueAt(argument, ['together'])),
  },
}
