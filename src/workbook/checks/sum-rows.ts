import {
  quantitiesByPath,
  sumRules,
  valueAt,
  nameById,
  type BusinessCase,
  type Path,
  type SumRule,
} from '../../case/index.js'
import { Decimal, ONE, sum, ZERO } from '../../money/index.js'
import { fill, wordParty, wordPeople, type Language } from '../../report/index.js'
import { cellReference } from '../address.js'
import type { Written } from '../formula-pages.js'
import { workbookWords } from '../workbook-words.js'
import type { CheckRow, Limit } from './check-row.js'
import { checkWords } from './check-words.js'
import type { InputCell } from './input-cells.js'
import { formulaNumber } from './number-limits.js'

/** How far shares may be from 1, as a case may state them. */
const SHARES_ROUNDED = '1E-9'
/** What is left of shares that sum to exactly 1, once a spreadsheet adds them up. */
const DOUBLES_ROUNDED = '1E-12'

/** The rules on sums of numbers of which the workbook has at least one. */
export const sumRows = (
  { businessCase, language }: Pick<Written, 'businessCase' | 'language'>,
  inputs: ReadonlyMap<string, InputCell>,
): readonly CheckRow[] => {
  const { sheets } = workbookWords[language]
  const stated = quantitiesByPath(businessCase)
  return sumRules(businessCase).flatMap((rule): readonly CheckRow[] => {
    const cells = rule.addresses.flatMap((address) => inputs.get(address)?.place ?? [])
    if (cells.length === 0) return []
    // A number that nothing rests on has no cell, and stays what it is.
    const terms = rule.addresses.map((address) => {
      const value = stated.get(address)?.value ?? ZERO
      const cell = inputs.get(address)
      return { value, text: cell === undefined ? formulaNumber(value) : cellReference(cell.place, sheets.checks) }
    })
    const unlessZero = rule.unlessZero === undefined ? undefined : inputs.get(rule.unlessZero)
    return [
      {
        what: inWords(rule, businessCase, language),
        cells,
        found: { text: terms.map(({ text }) => text).join('+'), value: sum(terms.map(({ value }) => value)) },
        numbers: { text: terms.map(({ text }) => text).join(','), many: terms.length },
        ...limitsOf(rule),
        ...(unlessZero === undefined ? {} : { unlessZero }),
      },
    ]
  })
}

const limitsOf = ({ together }: SumRule): Pick<CheckRow, 'least' | 'most' | 'rounding'> => {
  const limit = (value: Decimal): Limit => ({ text: formulaNumber(value), value })
  if (together === 'one') return { least: limit(ONE), most: limit(ONE), rounding: SHARES_ROUNDED }
  if (together === 'above-zero') return { least: { ...limit(ZERO), isOpen: true } }
  return { most: limit(new Decimal(together.atMost)), rounding: DOUBLES_ROUNDED }
}

const inWords = (
  { about, place, party, from, planned = '' }: SumRule,
  businessCase: BusinessCase,
  language: Language,
): string => {
  const words = checkWords[language]
  const rule = wordPeople(
    fill(words.rules[about], {
      line: linesOn(businessCase, place).join(', '),
      month: planned,
      party: party === undefined ? '' : wordParty(party, businessCase, language),
    }),
    {},
    businessCase,
    language,
  )
  return from === undefined ? rule : fill(words.from, { rule, month: from })
}

/** The names of the lines on a path; an effect has that of its item, a cohort none. */
const linesOn = (businessCase: BusinessCase, path: Path): readonly string[] => [
  ...(path[0] === 'budget' && businessCase.budget !== undefined ? [businessCase.budget.name] : []),
  ...path.flatMap((step, position): readonly string[] => {
    if (typeof step !== 'number') return []
    const line = valueAt(businessCase, path.slice(0, position + 1))
    const [name, item, income, id] = ['name', 'costItem', 'incomeItem', 'id'].map((field) => valueAt(line, [field]))
    if (typeof name === 'string') return [name]
    if (typeof item === 'string') return [nameById(businessCase.costItems, item)]
    if (typeof income === 'string') return [nameById(businessCase.incomeItems, income)]
    return typeof id === 'string' ? [id] : []
  }),
]
