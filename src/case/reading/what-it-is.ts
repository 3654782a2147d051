import type { Language, Texts } from '../../base/index.js'
import { Decimal, kindOf } from '../../money/index.js'
import { isMonth } from '../../timeline/index.js'
import { valueAt } from '../paths/value-at.js'

/** The kinds of value of this library that callers without types may confuse. */
export type OurKind =
  'case' | 'case-copy' | 'written-case' | 'answer' | 'refusal' | 'results' | 'results-copy' | 'simulation'

const lists = [
  'parties',
  'targetGroups',
  'costItems',
  'incomeItems',
  'interventions',
  'settlements',
  'agreements',
  'pm',
  'correlations',
  'scenarios',
]
const objects = ['timeline', 'prices', 'discounting', 'haircuts', 'attribution']

/** The kind of a value; in a copy, as JSON makes it, the numbers are no longer Decimals. */
export const ourKindOf = (value: unknown): OurKind | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const at = (field: string): unknown => valueAt(value, [field])
  if (at('ok') === true && at('businessCase') !== undefined) return 'answer'
  if (at('ok') === false && Array.isArray(at('problems'))) return 'refusal'
  if (at('format') === 'mbc-results/1')
    return Decimal.isDecimal(valueAt(value, ['society', 'cash', 'npv'])) && at('businessCase') !== undefined
      ? 'results'
      : 'results-copy'
  if (at('format') === 'mbc-simulation/1') return 'simulation'
  if (lists.every((field) => Array.isArray(at(field))) && objects.every((field) => typeof at(field) === 'object'))
    return hasDecimals(value) ? 'case' : 'case-copy'
  return at('parties') !== undefined && at('timeline') !== undefined ? 'written-case' : undefined
}

/**
 * Whether all numbers that a case states are Decimals, apart from distributions, which are in doubles. Its variants are
 * cases of their own, asked when they are used.
 */
const hasDecimals = (part: unknown): boolean => {
  if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return true
  if (Array.isArray(part)) return part.every(hasDecimals)
  return Object.entries(part).every(([field, member]) =>
    field === 'value'
      ? Decimal.isDecimal(member)
      : field === 'set'
        ? Object.values(member as object).every((set) => Decimal.isDecimal(set) || isMonth(set))
        : field === 'uncertainty' || field === 'variants' || hasDecimals(member),
  )
}

const words: Readonly<Record<OurKind, Texts>> = {
  case: { nl: 'een businesscase', en: 'a case' },
  'case-copy': {
    nl: 'JSON van een businesscase, of een andere kopie (structuredClone, postMessage) waarvan de getallen geen Decimals zijn. Bewaar of verstuur caseInput(businessCase), en lees dat met parseBusinessCase',
    en: 'JSON of a case, or another copy (structuredClone, postMessage) of which the numbers are no Decimals. Keep or send caseInput(businessCase), and parse that with parseBusinessCase',
  },
  'written-case': {
    nl: 'een businesscase zoals die geschreven wordt. Lees die eerst met parseBusinessCase',
    en: 'a case as it is written. Parse it with parseBusinessCase first',
  },
  answer: {
    nl: 'het hele antwoord van parseBusinessCase of readCase',
    en: 'the whole answer of parseBusinessCase or readCase',
  },
  refusal: {
    nl: 'het antwoord op een businesscase met problemen, waarin geen businessCase zit. Toon de problems',
    en: 'the answer to a case with problems, which has no businessCase. Show its problems',
  },
  results: { nl: 'de uitkomsten van calculate', en: 'the results of calculate' },
  'results-copy': {
    nl: 'JSON van uitkomsten, of een andere kopie waarin de businesscase of de Decimals ontbreken. Lees die terug met readResults van /report, of reken de businesscase opnieuw uit',
    en: 'JSON of results, or another copy without the case or Decimals. Read it back with readResults of /report, or calculate the case again',
  },
  simulation: { nl: 'de uitkomsten van simulate', en: 'the results of simulate' },
}

/** A description of the value that was passed. */
export const whatItIs = (value: unknown, language: Language): string => {
  const kind = ourKindOf(value)
  return kind === undefined ? kindOf(value, language) : words[kind][language]
}
