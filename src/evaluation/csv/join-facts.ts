import { type BusinessCase, type Money, printableText, valueAt } from '../../case/index.js'
import { Decimal } from '../../money/index.js'
import { statedNumber } from '../../case/csv/index.js'
import type { CsvFinding } from '../../case/csv/index.js'
import type { StatedFact } from './stated-facts.js'

/** What a case and a CSV state together. */
export interface JoinedFacts {
  /** Plain data of `realised`. */
  readonly realised: unknown
  /** The facts that the case did not state yet. */
  readonly added: readonly StatedFact[]
  readonly findings: readonly CsvFinding[]
}

/**
 * Adds facts to what the case states as realised. What the case states stays as it is written there; a fact that differs
 * from it is refused, and one that is the same adds nothing.
 */
export const joinFacts = (
  businessCase: BusinessCase,
  own: unknown,
  facts: readonly StatedFact[],
  through: string | undefined,
): JoinedFacts => {
  const realised = copyOf(own)
  const findings: CsvFinding[] = []
  const known = businessCase.realised?.through
  if (known === undefined) put(realised, 'through', through)
  else if (through !== undefined && through !== known) findings.push(otherReference(known, through))
  const added: StatedFact[] = []
  for (const fact of facts) {
    const stated = valueAt(businessCase, fact.path)
    if (stated === undefined) {
      write(realised, own, fact)
      added.push(fact)
    } else if (!isSame(stated, fact.value, businessCase.prices.level)) findings.push(differs(fact, stated))
  }
  return { realised, added, findings }
}

type Plain = Record<string, unknown>

/** Writes a fact at its path, with its source: beside its number, or of a count or measurement beside all of it. */
const write = (realised: Plain, own: unknown, { path, value, sources, facts: [{ kind }] }: StatedFact): void => {
  const steps = path.slice(1).map(String)
  const last = steps.pop() ?? ''
  const around = steps.reduce((part, step) => {
    const inner: unknown = valueAt(part, [step])
    if (isRecord(inner)) return inner
    return put(part, step, {}) as Plain
  }, realised)
  const number = Decimal.isDecimal(value) ? statedNumber(value) : value
  const source = sources.join('; ')
  if (source === '' || kind === 'plannedStart' || kind === 'actualStart') put(around, last, number)
  else if (kind === 'enrolled' || kind === 'spent' || kind === 'price') put(around, last, { value: number, source })
  else {
    put(around, last, number)
    // What the case says of it stays; sources of other rows are added, behind the numbers.
    if (valueAt(own, [...steps, 'source']) !== undefined) return
    const before = valueAt(around, ['source'])
    Reflect.deleteProperty(around, 'source')
    const all = typeof before === 'string' ? [...new Set([...before.split('; '), ...sources])] : sources
    put(around, 'source', all.join('; '))
  }
}

// Defined, and not assigned: an id that is called __proto__ is data too, which parsing refuses.
const put = (into: Plain, field: string, value: unknown): unknown => {
  Object.defineProperty(into, field, { value, enumerable: true, writable: true, configurable: true })
  return value
}

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Decimal.isDecimal(value)

/** A copy in which tables can be added to; what is no table is shared. */
const copyOf = (own: unknown): Plain => {
  const copy: Plain = {}
  if (isRecord(own))
    for (const [field, part] of Object.entries(own)) put(copy, field, isRecord(part) ? copyOf(part) : part)
  return copy
}

/** Whether the case states the same: an amount of another price level is another amount. */
const isSame = (stated: unknown, value: StatedFact['value'], level: number): boolean => {
  if (typeof value === 'string' || !isRecord(stated)) return stated === value
  const { value: known, priceLevel } = stated as unknown as Money
  return known.eq(value) && (priceLevel === undefined || priceLevel === level)
}

const wordsOf = (stated: unknown): string => {
  if (!isRecord(stated)) return String(stated)
  const { value, priceLevel } = stated as unknown as Money
  return `${value.toFixed()}${priceLevel === undefined ? '' : ` (prijspeil ${priceLevel})`}`
}

const differs = ({ path, value, facts: [first, ...others] }: StatedFact, stated: unknown): CsvFinding => {
  const here = Decimal.isDecimal(value) ? value.toFixed() : printableText(value)
  const rows = others.length
  return {
    code: 'stated-differently',
    place: Decimal.isDecimal(value) ? first.line.value : first.line.period,
    path,
    value: here,
    nl: [
      `de case zegt ${wordsOf(stated)}, en ${rows === 0 ? 'deze regel' : `deze regel zegt met ${rows} andere samen`} ${here}`,
      'Ga na welke van de twee klopt, en verander de andere of haal haar weg.',
      'wat gebeurd is, staat op één plaats, of overal gelijk',
    ],
    en: [
      `the case says ${wordsOf(stated).replace('prijspeil', 'price level')}, and this row ${rows === 0 ? '' : `with ${rows} others `}${here}`,
      'Find out which of the two is right, and change or remove the other.',
      'what happened is stated in one place, or the same everywhere',
    ],
  }
}

const otherReference = (known: string, through: string): CsvFinding => ({
  code: 'stated-differently',
  path: ['realised', 'through'],
  value: through,
  nl: [
    `de case heeft peildatum ${known}, en gevraagd is ${through}`,
    `Laat de gevraagde peildatum weg, of zet in de case through: ${through}.`,
  ],
  en: [
    `the case has reference month ${known}, and ${through} is asked for`,
    `Leave out the reference month that is asked for, or write through: ${through} in the case.`,
  ],
})
