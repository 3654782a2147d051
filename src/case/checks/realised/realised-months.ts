import type { ProblemValues } from '../../problem-values.js'
import { monthAt, monthIndex, type Month } from '../../../timeline/index.js'
import { yearOrMonthPattern } from '../../grammar/basics.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'
import { realisedParts, type RealisedPart } from './realised-parts.js'

/**
 * What is realised lies between the first month of the timeline and the reference month, and after the actual start of its
 * intervention; what is forecast lies after the reference month.
 */
export function* realisedMonths({ sketch }: Checked): Generator<Finding> {
  const { realised, timeline } = sketch
  const { from, through: last } = timeline ?? {}
  if (realised === undefined || from === undefined || last === undefined || last < from) return
  const through = realised.through
  if (through !== undefined && (through < from || through > last)) {
    yield outsideTimeline(['realised', 'through'], through, from, last)
    return
  }
  const within = function* (path: Path, keys: Iterable<string>, open?: string, end?: string): Generator<Finding> {
    // One that is no year or month was refused already.
    const known = [...keys].filter((key) => yearOrMonthPattern.test(key))
    for (const key of known) {
      const [first, final] = key.length === 4 ? [`${key}-01`, `${key}-12`] : [key, key]
      const place = [...path, key]
      if (through !== undefined && first > through) yield afterReference(place, key, through)
      else if (final < from) yield outsideTimeline(place, key, from, last)
      else if (open !== undefined && final < open) yield beforeStart(place, key, open)
      else if (end !== undefined && first > end) yield afterEnd(place, key, end)
      if (key.length > 4 && known.includes(key.slice(0, 4))) yield monthAndYear(place, key)
    }
  }
  for (const { path, stated, start, intervention } of realisedParts(sketch)) {
    yield* within([...path, 'enrolled'], Object.keys(stated.enrolled ?? {}), start?.actual, start?.end)
    yield* acrossDecision([...path, 'enrolled'], stated.enrolled ?? {}, intervention.stop?.at, start)
    yield* yearsBeforeStart([...path, 'enrolled'], stated.enrolled ?? {}, start?.actual, through)
    for (const [cost, years] of Object.entries(stated.spent ?? {}))
      yield* within([...path, 'spent', cost], Object.keys(years ?? {}), undefined, start?.end)
    for (const [position, cohort] of (stated.forecast?.enrolment ?? []).entries()) {
      const place = [...path, 'forecast', 'enrolment', position]
      if (cohort?.from === undefined) continue
      if (through !== undefined && cohort.from <= through)
        yield beforeForecast([...place, 'from'], cohort.from, through)
      if (cohort.through !== undefined && cohort.through < cohort.from)
        yield reversed([...place, 'through'], cohort.through, cohort.from)
      if (cohort.through !== undefined && cohort.through > last)
        yield outsideTimeline([...place, 'through'], cohort.through, from, last)
    }
  }
  for (const [item, years] of Object.entries(realised.prices ?? {}))
    yield* within(['realised', 'prices', item], Object.keys(years ?? {}))
}

/** Years in which a decision point falls, and households entered before or after it: the year does not say when. */
function* acrossDecision(
  path: Path,
  enrolled: NonNullable<RealisedPart['stated']['enrolled']>,
  planned: string | undefined,
  start: RealisedPart['start'],
): Generator<Finding> {
  if (planned === undefined) return
  const late =
    start?.actual === undefined || start.planned === undefined
      ? 0
      : monthIndex(start.actual) - monthIndex(start.planned)
  const at = monthAt(monthIndex(planned as Month) + late)
  const year = at.slice(0, 4)
  const entered = Object.hasOwn(enrolled, year) ? enrolled[year]?.value : undefined
  if (entered?.gt(0) === true && !at.endsWith('-12')) yield decisionInYear([...path, year], year, at)
}

/** Years in which households entered through the reference month, while the actual start lies after it. */
function* yearsBeforeStart(
  path: Path,
  enrolled: NonNullable<RealisedPart['stated']['enrolled']>,
  actual: string | undefined,
  through: string | undefined,
): Generator<Finding> {
  if (actual === undefined || through === undefined || actual <= through) return
  for (const [year, households] of Object.entries(enrolled))
    if (year === actual.slice(0, 4) && year.length === 4 && households?.value?.gt(0) === true)
      yield beforeStart([...path, year], year, actual)
}

const found = (
  path: Path,
  value: string,
  nl: ReturnType<Finding['nl']>,
  en: ReturnType<Finding['en']>,
  values: ProblemValues,
  code: Finding['code'] = 'realised-months',
): Finding => ({ code, path, value, values: () => values, nl: () => nl, en: () => en })

const outsideTimeline = (path: Path, value: string, from: string, through: string): Finding =>
  found(
    path,
    value,
    {
      message: `${value} ligt buiten de looptijd van de case, ${from} tot en met ${through}`,
      remedy: `Kies een maand van ${from} tot en met ${through}, of verruim timeline.`,
    },
    {
      message: `${value} lies outside the timeline of the case, ${from} through ${through}`,
      remedy: `Choose a month from ${from} through ${through}, or widen timeline.`,
    },
    { least: from, most: through },
    'outside-timeline',
  )

const afterReference = (path: Path, value: string, through: string): Finding =>
  found(
    path,
    value,
    {
      message: `${value} ligt na de peildatum ${through}`,
      reason: 'wat na de peildatum valt, is niet gerealiseerd maar verwacht',
      remedy: 'Haal het getal weg, of kies een latere peildatum (realised.through).',
    },
    {
      message: `${value} lies after the reference month ${through}`,
      reason: 'what comes after the reference month is not realised, but expected',
      remedy: 'Remove the number, or choose a later reference month (realised.through).',
    },
    { most: through },
  )

const beforeStart = (path: Path, value: string, actual: string): Finding =>
  found(
    path,
    value,
    {
      message: `in ${value} stroomde er al iemand in, en de echte start is ${actual}`,
      remedy: `Haal het getal weg, of zet de echte start (start.actual) op de eerste maand van instroom.`,
    },
    {
      message: `households entered in ${value}, and the actual start is ${actual}`,
      remedy: `Remove the number, or set the actual start (start.actual) to the first month of enrolment.`,
    },
    { least: actual },
  )

const afterEnd = (path: Path, value: string, end: string): Finding =>
  found(
    path,
    value,
    {
      message: `${value} ligt na het vaste einde van de interventie, ${end}`,
      reason: 'na dat einde telt instroom noch betaling mee',
      remedy: 'Haal het getal weg, of zet het einde (start.end) later.',
    },
    {
      message: `${value} lies after the fixed end of the intervention, ${end}`,
      reason: 'after that end neither enrolment nor payment counts',
      remedy: 'Remove the number, or set the end (start.end) later.',
    },
    { most: end },
  )

const monthAndYear = (path: Path, value: string): Finding =>
  found(
    path,
    value,
    {
      message: `${value} heeft een getal, en het jaar ${value.slice(0, 4)} ook`,
      reason: 'onbekend is of het getal van de maand al in dat van het jaar zit',
      remedy: 'Geef van dit jaar alle maanden, of alleen het jaar.',
    },
    {
      message: `${value} has a number, and so has the year ${value.slice(0, 4)}`,
      reason: 'it is unknown whether that of the month is part of that of the year',
      remedy: 'Give all months of this year, or the year alone.',
    },
    { year: Number(value.slice(0, 4)) },
  )

const beforeForecast = (path: Path, value: string, through: string): Finding =>
  found(
    path,
    value,
    {
      message: `de verwachte instroom begint in ${value}, en de peildatum is ${through}`,
      reason: 'wat tot en met de peildatum instroomde, is geteld (enrolled)',
      remedy: `Laat het cohort beginnen na ${through}.`,
    },
    {
      message: `expected enrolment begins in ${value}, and the reference month is ${through}`,
      reason: 'those who entered through the reference month are counted (enrolled)',
      remedy: `Let the cohort begin after ${through}.`,
    },
    { above: through },
  )

const reversed = (path: Path, value: string, from: string): Finding =>
  found(
    path,
    value,
    { message: `${value} ligt vóór het begin van het cohort, ${from}`, remedy: 'Verbeter een van beide maanden.' },
    { message: `${value} lies before the beginning of the cohort, ${from}`, remedy: 'Correct one of the two months.' },
    { least: from },
    'dates-reversed',
  )

const decisionInYear = (path: Path, value: string, at: string): Finding =>
  found(
    path,
    value,
    {
      message: `in ${value} valt het beslismoment ${at}, en de instroom is die van het hele jaar`,
      reason: 'onbekend is wie erna nog instroomde, en dus of de interventie doorging',
      remedy: `Geef de instroom van ${value} per maand.`,
    },
    {
      message: `the decision point ${at} falls in ${value}, and enrolment is that of the whole year`,
      reason: 'it is unknown who entered after it, and so whether the intervention went on',
      remedy: `State who entered in ${value} by month.`,
    },
    { month: at },
  )
