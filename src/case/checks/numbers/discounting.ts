import { namedHere } from '../../words/values/named-here.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { recordIds } from '../../reference/records.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { nearest } from '../../spelling/nearest.js'

const FARTHEST_BASE_YEAR = 100

/** One way to discount: a regime that exists, or rates in ascending order of years, from the first year on. */
export function* discounting({ sketch, input }: Checked): Generator<Finding> {
  const choice = sketch.discounting
  const ways = ['regime', 'rate', 'schedule'].filter((way) => valueAt(input, ['discounting', way]) !== undefined)
  if (ways.length > 1) yield moreThanOneWay(ways)
  const regime = valueAt(input, ['discounting', 'regime'])
  const known = recordIds(input, 'discountRegimes')
  if (choice?.regime !== undefined && !known.includes(choice.regime)) yield unknownRegime(choice.regime, known)
  else if (choice?.regime === undefined && ways.length > 1 && typeof regime === 'string' && !known.includes(regime))
    yield unknownRegime(regime, known)
  yield* orderOf(choice?.schedule, ['discounting', 'schedule'])
  for (const [own, position] of lines(sketch.referenceData?.discountRegimes))
    yield* orderOf(own.steps, ['referenceData', 'discountRegimes', position, 'steps'])
  const { from, through } = sketch.timeline ?? {}
  const base = choice?.baseYear
  if (base === undefined || from === undefined || through === undefined) return
  const first = Number(from.slice(0, 4)) - FARTHEST_BASE_YEAR
  const last = Number(through.slice(0, 4)) + FARTHEST_BASE_YEAR
  if (base < first || base > last) yield farBaseYear(base, first, last)
}

/** Rates from the first year on, in the order of the years. */
function* orderOf(
  steps: readonly ({ readonly fromYear?: number | undefined } | undefined)[] | undefined,
  list: Path,
): Generator<Finding> {
  let before: number | undefined
  for (const [{ fromYear }, position] of lines(steps)) {
    if (fromYear === undefined) continue
    const path = [...list, position, 'fromYear']
    if (position === 0 && fromYear > 1) yield lateStart(path, fromYear)
    if (before !== undefined && fromYear <= before) yield notAscending(path, fromYear, before)
    before = fromYear
  }
}

const moreThanOneWay = (ways: readonly string[]): Finding => ({
  code: 'at-most-one',
  path: ['discounting'],
  value: ways.join(', '),
  values: () => ({ fields: ways }),
  nl: () => ({
    message: `hier staan ${ways.join(' en ')} tegelijk`,
    reason: 'er kan maar één discontering gelden',
    remedy: 'Houd er één over: een regime, één rate, of een schedule.',
  }),
  en: () => ({
    message: `${ways.join(' and ')} are all written here`,
    reason: 'only one discounting can hold',
    remedy: 'Keep one: a regime, one rate, or a schedule.',
  }),
})

const unknownRegime = (regime: string, known: readonly string[]): Finding => {
  const likely = nearest(regime, known)
  const list = known.join(', ')
  return {
    code: 'unknown-regime',
    path: ['discounting', 'regime'],
    value: regime,
    values: () => namedHere(known, likely),
    nl: () => ({
      message: `disconteringsregime '${regime}' is niet bekend`,
      remedy: `${likely === undefined ? '' : `Bedoeld is misschien '${likely}'. `}Kies uit ${list}, of geef een eigen rate.`,
    }),
    en: () => ({
      message: `discount regime '${regime}' is not known`,
      remedy: `${likely === undefined ? '' : `Did you mean '${likely}'? `}Choose from ${list}, or give a rate of your own.`,
    }),
  }
}

const lateStart = (path: Path, fromYear: number): Finding => ({
  code: 'schedule-order',
  path,
  value: fromYear,
  values: () => ({ most: 1 }),
  nl: () => ({
    message: `de eerste discontovoet geldt pas vanaf jaar ${fromYear}`,
    reason: 'voor de jaren ervoor is geen voet gegeven',
    remedy: 'Laat de eerste met fromYear: 1 beginnen.',
  }),
  en: () => ({
    message: `the first discount rate holds only from year ${fromYear} on`,
    reason: 'no rate is given for the years before it',
    remedy: 'Let the first begin with fromYear: 1.',
  }),
})

const notAscending = (path: Path, fromYear: number, before: number): Finding => ({
  code: 'schedule-order',
  path,
  value: fromYear,
  values: () => ({ above: before }),
  nl: () => ({
    message: `jaar ${fromYear} komt niet na jaar ${before} van de regel ervoor`,
    remedy: 'Zet de discontovoeten in de volgorde van de jaren, elk jaar één keer.',
  }),
  en: () => ({
    message: `year ${fromYear} does not come after year ${before} of the line before it`,
    remedy: 'Put the rates in the order of years, each year once.',
  }),
})

const farBaseYear = (base: number, first: number, last: number): Finding => ({
  code: 'base-year-far',
  path: ['discounting', 'baseYear'],
  value: base,
  values: () => ({ least: first, most: last }),
  nl: () => ({
    message: `basisjaar ${base} ligt te ver van de looptijd`,
    remedy: `Kies een jaar van ${first} tot en met ${last}; gebruikelijk is het eerste jaar van de case.`,
  }),
  en: () => ({
    message: `base year ${base} lies too far from the timeline`,
    remedy: `Choose a year from ${first} through ${last}; usual is the first year of the case.`,
  }),
})
