import type { ReferredList } from '../grammar/notes.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import { recordIds, writtenIndexValues } from '../reference/records.js'
import { idsOf } from './ids-here.js'

/** An id of this case that a place can refer to: the wanted one where that is allowed; undefined where none is. */
export const referenceHere = (input: unknown, path: Path, list: ReferredList, wanted?: unknown): string | undefined => {
  const possible = idsOf(input, [list]).filter(canReferTo(input, path))
  return possible.find((id) => id === wanted) ?? possible[0]
}

type Test = (id: string) => boolean

// Parties of one line that must differ.
const roles = ['party', 'payer', 'recipient', 'investor', 'outcomePayer', 'payers', 'recipients']

/** The ids that a place can refer to, given the fields around it. */
export const canReferTo = (input: unknown, path: Path): Test => {
  const holder = path.slice(0, -1)
  const [key, position] = [path.at(-1), path.at(-2)]
  if (isTable(valueAt(input, holder), holder)) return canBeKey(input, holder)
  // A line of a list of ids.
  if (typeof key === 'number') return not(siblings(input, holder, key))
  if (path[0] === 'fund' && path.length === 2)
    return (id) =>
      !['costItems', 'incomeItems', 'interventions', 'agreements', 'settlements', 'fund'].some((part) =>
        mentions(valueAt(input, part === 'fund' ? ['fund', 'deposits'] : [part]), id),
      )
  if (key === 'party')
    return not([...siblings(input, path.slice(0, -2), position, ['party']), valueAt(input, ['fund', 'party'])])
  if (key === 'costItem' || key === 'incomeItem') {
    const group = valueAt(input, [...path.slice(0, 2), 'targetGroup'])
    const taken = siblings(input, path.slice(0, -2), position, [key])
    return (id) => !taken.includes(id) && lineOf(input, `${key}s`, id, 'targetGroup') === group
  }
  if (key === 'movesTo') {
    const own = valueAt(input, [...path.slice(0, 2), 'targetGroup'])
    return (id) =>
      id !== own && lineOf(input, 'targetGroups', id, 'unit') === lineOf(input, 'targetGroups', String(own), 'unit')
  }
  if (key === 'agreement') {
    const payer = valueAt(input, [...path.slice(0, 2), 'payer'])
    const own = valueAt(input, [...path.slice(0, 2), 'id'])
    return (id) => id !== own && lineOf(input, 'agreements', id, 'recipient') === payer
  }
  if (key === 'enrolment') return (id) => isPaidPerHousehold(lineOf(input, 'interventions', id, 'costs'))
  if (typeof key === 'string' && roles.includes(key)) {
    const others = roles.filter((role) => role !== key).map((role) => valueAt(input, [...holder, role]))
    return (id) => id !== valueAt(input, ['fund', 'party']) && !others.some((other) => mentions(other, id))
  }
  return () => true
}

// Tables by party: shares of payers and recipients, and the key or the use of a region.
const isTable = (written: unknown, holder: Path): boolean =>
  ['payers', 'recipients', 'sources', 'shares', 'key', 'use'].includes(String(holder.at(-1))) &&
  holder[0] !== 'fund' &&
  typeof written === 'object' &&
  !Array.isArray(written)

const canBeKey = (input: unknown, table: Path): Test => {
  const members = table[0] === 'settlements' ? valueAt(input, [...table.slice(0, -1), 'members']) : undefined
  return (id) =>
    !Object.hasOwn(Object(valueAt(input, table)) as object, id) && (!Array.isArray(members) || members.includes(id))
}

const not =
  (taken: readonly unknown[]): Test =>
  (id) =>
    !taken.includes(id)

const siblings = (input: unknown, list: Path, position: unknown, field: Path = []): readonly unknown[] => {
  const written = valueAt(input, list)
  return Array.isArray(written) ? written.filter((_, at) => at !== position).map((line) => valueAt(line, field)) : []
}

const lineOf = (input: unknown, list: ReferredList, id: string, field: string): unknown => {
  const written = valueAt(input, [list])
  return Array.isArray(written)
    ? valueAt(
        written.find((line) => valueAt(line, ['id']) === id),
        [field],
      )
    : undefined
}

const isPaidPerHousehold = (costs: unknown): boolean =>
  Array.isArray(costs) &&
  costs.some(
    (cost) =>
      valueAt(cost, ['kind']) === 'per-household' &&
      isAboveZero(valueAt(cost, ['amount', 'value']) ?? valueAt(cost, ['amount'])),
  )

const isAboveZero = (amount: unknown): boolean =>
  (typeof amount === 'number' || typeof amount === 'string') && Number(amount) > 0

/** Whether an id is written anywhere in a part of a case, as a value or as a key. */
const mentions = (part: unknown, id: string): boolean =>
  part === id ||
  (typeof part === 'object' &&
    part !== null &&
    Object.entries(part).some(([key, value]) => key === id || mentions(value, id)))

/** A price index that has the years between which an amount, or the amounts of a case, are converted. */
export const indexHere = (input: unknown, path: Path): string | undefined => {
  const needed = [valueAt(input, ['prices', 'level']), valueAt(input, [...path.slice(0, -1), 'priceLevel'])].filter(
    (year) => typeof year === 'number',
  )
  return [...recordIds(input, 'priceIndices'), ...idsOf(input, ['prices', 'indices'])].find((id) =>
    needed.every((year) => valueAt(writtenIndexValues(input, id), [year]) !== undefined),
  )
}
