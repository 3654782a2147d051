import { type BusinessCase, quantitiesByPath } from '../../case/index.js'
import type { Label } from '../../sheet/index.js'
import { sourceRegister, type SourceRegister } from '../facts/source-register.js'
import { joinedCells, statedCell } from '../facts/stated-cell.js'
import type { Reading } from '../language/reading.js'
import { wordAbout, wordConcept } from '../language/word-label.js'
import { wordPeople } from '../language/word-people.js'
import { assumptionWords, type AssumptionKind } from '../words/assumptions.js'
import { fill } from '../words/summary.js'
import { itemTable, type ItemRow } from './item-table.js'
import { rangeTable } from './range-table.js'
import { paragraph, type Block, type DocumentTable } from './report-document.js'
import { isOfTheCase, statedNumbers, type StatedNumber } from './stated-numbers.js'

/**
 * All numbers that the case states, an item a row and a parameter a column, each with the number of its source or
 * assumption. Those texts stand once, under the table that first refers to them.
 */
export const assumptionBlocks = (reading: Reading): readonly Block[] => {
  const { results, language } = reading
  const words = assumptionWords[language]
  const numbers = inOrder(statedNumbers(results.businessCase), results.businessCase)
  const ranged = numbers.filter(({ quantity }) => quantity?.range !== undefined)
  const stated = numbers.filter(isOfTheCase)
  const bare = stated.filter(({ name }) => name?.source === undefined && name?.assumption === undefined)
  const isBare = bare.length === stated.length
  // Where no number says where it comes from, a mark at each of them says nothing.
  const sources = sourceRegister(isBare ? '' : '[–]')
  const folded = (own: readonly StatedNumber[], table: DocumentTable): Block => ({
    kind: 'folded-table',
    title: fill(words.counted, { title: table.caption, count: String(own.length) }),
    table: { ...table, sources: sources.fresh() },
  })
  const tables = (Object.keys(words.kinds) as AssumptionKind[]).flatMap((kind): Block[] => {
    const own = numbers.filter((stated) => kindOf(stated) === kind)
    return own.length === 0 ? [] : [folded(own, tableOf(kind, own, reading, sources))]
  })
  const counts = { count: String(bare.length), total: String(stated.length) }
  const { all, one, some, none } = words.withoutSource
  return [
    paragraph(
      [
        words.note,
        fill(words.level, { level: String(results.conventions.priceLevel) }),
        ...(ranged.length === 0 ? [] : [fill(words.ranged, { table: words.ranges })]),
        ...(bare.length === 0 || isBare ? [] : [words.bare]),
      ].join(' '),
    ),
    paragraph(fill(bare.length === 0 ? none : isBare ? all : bare.length === 1 ? one : some, counts)),
    ...tables,
    ...(ranged.length === 0 ? [] : [folded(ranged, rangeTable(ranged, reading))]),
  ]
}

/** In the order of the file, the course of an effect after its size; then the numbers of published series. */
const inOrder = (numbers: readonly StatedNumber[], businessCase: BusinessCase): readonly StatedNumber[] => {
  const places = new Map([...quantitiesByPath(businessCase).keys()].map((path, place) => [path, place]))
  const placeOf = ({ path }: StatedNumber): number => places.get(path) ?? places.size
  const isCourse = ({ path }: StatedNumber): number => Number(path.includes('.profile.'))
  return [...numbers].sort(
    (one, other) =>
      isCourse(one) - isCourse(other) || placeOf(one) - placeOf(other) || (one.path < other.path ? -1 : 1),
  )
}

const kindOf = ({ path }: StatedNumber): AssumptionKind => {
  const [part = '', , within = ''] = path.split('.')
  if (part === 'costItems' || part === 'incomeItems') return part
  if (
    part === 'interventions' &&
    (within === 'costs' || within === 'income' || within === 'effects' || within === 'societalEffects')
  )
    return within
  if (part === 'projects') return 'indicators'
  return part === 'settlements' || part === 'agreements' || part === 'fund' ? 'agreements' : 'general'
}

type Dimension = keyof Label['about']

/** What the rows of a table are about; what else a label is about distinguishes numbers within a cell. */
const itemsOf: Readonly<Record<AssumptionKind, readonly Dimension[]>> = {
  general: ['targetGroup', 'intervention', 'evidence', 'index'],
  costItems: ['costItem'],
  incomeItems: ['incomeItem'],
  costs: ['intervention', 'cost'],
  income: ['intervention', 'income'],
  effects: ['intervention', 'effect', 'costItem', 'incomeItem'],
  societalEffects: ['intervention', 'effect', 'party'],
  agreements: ['settlement', 'agreement'],
  indicators: ['project', 'indicator'],
}

const tableOf = (
  kind: AssumptionKind,
  numbers: readonly StatedNumber[],
  reading: Reading,
  sources: SourceRegister,
): DocumentTable => {
  const words = assumptionWords[reading.language]
  const isList = kind === 'general' || kind === 'agreements'
  const rows = new Map<string, Map<string, StatedNumber[]>>()
  for (const stated of numbers) {
    const [item] = wordsOf(kind, stated, reading)
    const heading = headingOf(stated, reading)
    const row = rows.get(item) ?? new Map<string, StatedNumber[]>()
    row.set(heading, [...(row.get(heading) ?? []), stated])
    rows.set(item, row)
  }
  const cells = [...rows].map(([item, row]): ItemRow => ({
    item,
    cells: new Map(
      [...row].map(([heading, own]) => [
        heading,
        joinedCells(
          own.map((stated) => ({ ...statedCell(stated, reading, sources), of: wordsOf(kind, stated, reading)[1] })),
        ),
      ]),
    ),
  }))
  if (!isList) return itemTable(words.kinds[kind], cells, reading.language)
  const named = cells.flatMap(({ item, cells: own }) =>
    [...own].map(([heading, text]) => [item === '' ? heading : `${heading}, ${item}`, text] as const),
  )
  return itemTable(words.kinds[kind], [{ item: '', cells: new Map(named) }], reading.language)
}

/** The words of the row that a number belongs to, and those that distinguish it within the row. */
const wordsOf = (
  kind: AssumptionKind,
  { name }: StatedNumber,
  { results: { businessCase }, language }: Reading,
): readonly [item: string, within: string] => {
  const about = name?.label.about ?? {}
  const items = Object.entries(about).filter(([dimension]) => itemsOf[kind].includes(dimension as Dimension))
  const all = wordAbout(about, businessCase, language)
  const item = wordAbout(Object.fromEntries(items), businessCase, language)
  // The only intervention need not be named in every row.
  const isNamed = businessCase.interventions.length > 1 || about.intervention === undefined || item.length === 1
  return [(isNamed ? item : item.slice(1)).join(', '), all.filter((word) => !item.includes(word)).join(', ')]
}

const headingOf = ({ path, name }: StatedNumber, { results: { businessCase }, language }: Reading): string => {
  if (name === undefined) return path
  const words = assumptionWords[language]
  const { concept, about } = name.label
  const text = wordPeople(wordConcept(concept, language), about, businessCase, language)
  if (name.unit.startsWith('eur')) return fill(words.euro, { concept: text })
  return name.unit === 'households'
    ? wordPeople(
        words.people.replace('{concept}', () => text),
        about,
        businessCase,
        language,
      )
    : text
}
