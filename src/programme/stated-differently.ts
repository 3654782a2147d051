import type { Path } from '../case/index.js'
import type { MergeFinding } from './part-faults.js'
import type { Origin } from './project-part.js'
import { sameData } from './same-data.js'

/** What one file states of something. */
interface Statement {
  readonly origin: Origin
  readonly stated: unknown
}

/** The most fields that are shown of what two files state differently. */
const MOST_SHOWN = 3

/** Something that two files of a programme state differently, with what each says. */
export const statedDifferently = (
  path: Path,
  name: string,
  [one, other]: readonly [Statement, Statement],
): MergeFinding => {
  const fileOf = ({ origin }: Statement, own: string): string => origin.file ?? own
  const differing = differences(one.stated, other.stated)
  const about =
    path[0] === 'realised' ? 'fact' : path[0] === 'referenceData' ? 'record' : path.length > 1 ? 'line' : 'field'
  const words = about === 'fact' ? ofFact : about === 'record' ? ofRecord : ofPlan
  const ofTwo = differing.find(({ field }) => field === 'project')
  if (ofTwo !== undefined) return ofTwoProjects(path, name, [one, other], ofTwo)
  const shown = (own: string): string =>
    differing
      .slice(0, MOST_SHOWN)
      .map(({ field, values }) => {
        const [first, second] = plain(values)
        return `${field === '' ? '' : `${field} `}${brief(first)} (${fileOf(one, own)}), ${brief(second)} (${fileOf(other, own)})`
      })
      .join('; ')
  return {
    code: 'stated-differently',
    path,
    value: name,
    places: [one, other].map((each) => placeIn(each, differing[0]?.field ?? '')),
    nl: () => ({
      message: `'${name}' staat in twee bestanden, en niet hetzelfde: ${shown(words.nl.own)}`,
      reason: words.nl.reason,
      remedy: remedies[about].nl,
    }),
    en: () => ({
      message: `'${name}' is stated in two files, and not the same: ${shown(words.en.own)}`,
      reason: words.en.reason,
      remedy: remedies[about].en,
    }),
  }
}

/** An intervention that two projects state. */
const ofTwoProjects = (
  path: Path,
  name: string,
  [one, other]: readonly [Statement, Statement],
  { values: [first, second] }: Difference,
): MergeFinding => {
  const whose = (project: unknown, { origin }: Statement, own: string): string =>
    `${String(project)} (${origin.file ?? own})`
  return {
    code: 'stated-differently',
    path,
    value: name,
    places: [one.origin, other.origin],
    nl: () => ({
      message: `interventie '${name}' staat bij twee projecten: ${whose(first, one, 'het programma')} en ${whose(second, other, 'het programma')}`,
      reason: 'een interventie is van één project',
      remedy: 'Geef er één een ander id, of haal er één weg.',
    }),
    en: () => ({
      message: `intervention '${name}' is stated by two projects: ${whose(first, one, 'the programme')} and ${whose(second, other, 'the programme')}`,
      reason: 'an intervention is of one project',
      remedy: 'Give one another id, or remove one.',
    }),
  }
}

/** What the file of the programme is called, and why there is one place for a number. */
const ofPlan = {
  nl: { own: 'het programma', reason: 'van een programma is elk getal op één plaats opgegeven, of overal gelijk' },
  en: { own: 'the programme', reason: 'each number of a programme is stated in one place, or the same everywhere' },
} as const

/** The same for what happened, which a case without projects may have in a file of its own too. */
const ofFact = {
  nl: { own: 'de case zelf', reason: 'wat gebeurd is, staat op één plaats, of overal gelijk' },
  en: { own: 'the case itself', reason: 'what happened is stated in one place, or the same everywhere' },
} as const

/** The same for a record of reference data. */
const ofRecord = {
  nl: {
    own: 'de case of casus zelf',
    reason: 'een gegeven van de naslag is op één plaats opgegeven, of overal gelijk',
  },
  en: {
    own: 'the case or casus itself',
    reason: 'a record of reference data is stated in one place, or the same everywhere',
  },
} as const

const remedies = {
  record: {
    nl: 'Ga na welke van de twee klopt, en haal de andere weg; of geef er één een ander id.',
    en: 'Find out which of the two is right, and remove the other; or give one another id.',
  },
  fact: {
    nl: 'Ga na welke van de twee klopt, en haal de andere weg of maak haar gelijk.',
    en: 'Find out which of the two is right, and remove the other or make it the same.',
  },
  line: {
    nl: 'Is het hetzelfde, houd er dan één over: wat projecten delen, hoort in het bestand van het programma. Zijn het er twee, geef er dan één een ander id.',
    en: 'If it is the same, keep one: what projects share belongs in the file of the programme. If they are two, give one another id.',
  },
  field: {
    nl: 'Houd er één over: wat projecten delen, hoort in het bestand van het programma.',
    en: 'Keep one: what projects share belongs in the file of the programme.',
  },
} as const

/** Where a file states it, to the field that differs where it has that. */
const placeIn = ({ origin, stated }: Statement, field: string): Origin =>
  isRecord(stated) && Object.hasOwn(stated, field) ? { ...origin, path: [...origin.path, field] } : origin

interface Difference {
  readonly field: string
  readonly values: readonly [unknown, unknown]
}

const differences = (one: unknown, other: unknown): readonly Difference[] => {
  if (!isRecord(one) || !isRecord(other)) return [{ field: '', values: [one, other] }]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field): Difference[] =>
    sameData(one[field], other[field]) ? [] : [{ field, values: [one[field], other[field]] }],
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of numbers with a source or an assumption only the numbers, where these differ already. */
const plain = ([first, second]: Difference['values']): Difference['values'] => {
  const numberOf = (stated: unknown): unknown =>
    isRecord(stated) && Object.hasOwn(stated, 'value') ? stated['value'] : stated
  const numbers = [numberOf(first), numberOf(second)] as const
  return sameData(...numbers) ? [first, second] : numbers
}

/** A value in a message, of which a long one is cut. */
const brief = (value: unknown): string => {
  const text = value === undefined ? '-' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
