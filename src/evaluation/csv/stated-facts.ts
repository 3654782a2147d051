import { type Path, printableText } from '../../case/index.js'
import { Decimal, sum } from '../../money/index.js'
import type { CsvFact } from './csv-facts.js'
import { csvKinds, type CsvKindName } from './csv-kinds.js'
import type { CsvFinding } from '../../case/csv/index.js'

/** What a CSV states at one place of a case: one row, or the counts of several. */
export interface StatedFact {
  readonly path: Path
  /** A number, or the month of a start. */
  readonly value: Decimal | string
  /** The sources of its rows; empty where they have none. */
  readonly sources: readonly string[]
  readonly facts: readonly [CsvFact, ...CsvFact[]]
}

/** What rows state together, and which of them contradict each other. */
export interface StatedFacts {
  readonly stated: readonly StatedFact[]
  readonly findings: readonly CsvFinding[]
}

/**
 * Puts rows together. Each place of a case has one row; only counts of other periods or other sources are other
 * households, and add up. Each count needs the number that succeeded among the same households, since a share of success
 * with some of either missing is another share.
 */
export const statedFacts = (rows: readonly CsvFact[], through: string | undefined): StatedFacts => {
  const findings: CsvFinding[] = []
  const seen = new Map<string, CsvFact>()
  const places = new Map<string, [CsvFact, ...CsvFact[]]>()
  for (const fact of rows) {
    const place = JSON.stringify(fact.path)
    const key = isCount(fact.kind) ? `${place} ${JSON.stringify([fact.period, fact.source])}` : place
    const first = seen.get(key)
    if (first !== undefined) {
      findings.push(twice(fact, first))
      continue
    }
    seen.set(key, fact)
    const others = places.get(place)
    if (others === undefined) places.set(place, [fact])
    else others.push(fact)
  }
  findings.push(
    ...countFindings(
      [...seen.values()].filter(({ kind }) => isCount(kind)),
      through,
    ),
  )
  return {
    findings,
    stated: [...places.values()].map((facts) => {
      const [{ path, value }] = facts
      return {
        path,
        value: Decimal.isDecimal(value) ? sum(facts.map((each) => each.value as Decimal)) : value,
        sources: [...new Set(facts.map(({ source }) => source).filter((source) => source !== ''))],
        facts,
      }
    }),
  }
}

/** Whether rows of a kind count households: of several, they add up. */
export const isCount = (kind: CsvKindName): boolean => kind === 'counted' || kind === 'succeeded'

/** Counts without their other half, with more that succeeded than were counted, or of after the reference month. */
const countFindings = (counts: readonly CsvFact[], through: string | undefined): readonly CsvFinding[] => {
  const householdsOf = ({ intervention, period, source }: CsvFact): string =>
    JSON.stringify([intervention, period, source])
  const byKind = (kind: CsvFact['kind']): ReadonlyMap<string, CsvFact> =>
    new Map(counts.filter((each) => each.kind === kind).map((each) => [householdsOf(each), each]))
  const [counted, succeeded] = [byKind('counted'), byKind('succeeded')]
  return counts.flatMap((fact): readonly CsvFinding[] => {
    const households = householdsOf(fact)
    const of = counted.get(households)
    if (of === undefined || !succeeded.has(households)) return [halfMissing(fact)]
    const findings: CsvFinding[] = []
    if (fact.kind === 'succeeded' && (fact.value as Decimal).gt(of.value)) findings.push(moreThanCounted(fact, of))
    if (through !== undefined && fact.period !== '' && firstMonth(fact.period) > through)
      findings.push(afterReference(fact, through))
    return findings
  })
}

const firstMonth = (period: string): string => (period.length === 4 ? `${period}-01` : period)

const kindName = ({ kind }: CsvFact, language: 0 | 1): string => csvKinds[kind].names[language]

const twice = (fact: CsvFact, first: CsvFact): CsvFinding => {
  const line = first.line.kind.line
  return {
    code: 'duplicate-key',
    place: fact.line.kind,
    path: fact.path,
    value: fact.line.value.text,
    nl: [
      `'${kindName(fact, 0)}' staat ook op regel ${line}: ${written(first)} daar, en ${written(fact)} hier`,
      isCount(fact.kind)
        ? 'Haal één van beide regels weg; zijn het andere huishoudens, geef dan een andere periode of bron.'
        : 'Haal één van beide regels weg.',
      'onbekend is welke van de twee geldt',
    ],
    en: [
      `'${kindName(fact, 1)}' is on line ${line} too: ${written(first)} there, and ${written(fact)} here`,
      isCount(fact.kind)
        ? 'Remove one of the two rows; if they are other households, state another period or source.'
        : 'Remove one of the two rows.',
      'which of the two holds is unknown',
    ],
  }
}

const written = ({ line, period, value }: CsvFact): string =>
  printableText(Decimal.isDecimal(value) ? line.value.text.trim() : period)

const halfMissing = (fact: CsvFact): CsvFinding => {
  const [nl, en] = csvKinds[fact.kind === 'counted' ? 'succeeded' : 'counted'].names
  return {
    code: 'missing',
    place: fact.line.kind,
    path: fact.path,
    value: fact.line.value.text,
    nl: [
      `bij deze regel '${kindName(fact, 0)}' ontbreekt een regel '${nl}' van dezelfde periode en bron`,
      `Voeg een regel '${nl}' toe, of haal deze weg.`,
      'een deel dat slaagt is alleen bekend van wie geteld is én geslaagd kan zijn',
    ],
    en: [
      `this row '${kindName(fact, 1)}' lacks a row '${en}' of the same period and source`,
      `Add a row '${en}', or remove this one.`,
      'a share of success is known only of those who were counted and may have succeeded',
    ],
  }
}

const moreThanCounted = (fact: CsvFact, counted: CsvFact): CsvFinding => ({
  code: 'realised-counts',
  place: fact.line.value,
  path: fact.path,
  value: fact.line.value.text,
  nl: [
    `er zijn er ${written(fact)} geslaagd, en maar ${written(counted)} geteld (regel ${counted.line.kind.line})`,
    'Verbeter een van beide getallen.',
  ],
  en: [
    `${written(fact)} succeeded, and only ${written(counted)} were counted (line ${counted.line.kind.line})`,
    'Correct one of the two numbers.',
  ],
})

const afterReference = (fact: CsvFact, through: string): CsvFinding => ({
  code: 'realised-months',
  place: fact.line.period,
  path: fact.path,
  value: fact.period,
  nl: [`${fact.period} ligt na de peildatum ${through}`, 'Haal de regel weg, of kies een latere peildatum.'],
  en: [
    `${fact.period} lies after the reference month ${through}`,
    'Remove the row, or choose a later reference month.',
  ],
})
