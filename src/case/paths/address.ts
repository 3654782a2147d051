import type { Path } from './path.js'

/**
 * An address names a number, or a part, of a case in scenarios, in the model and in reports: `costItems.ggz.price`. It
 * is a path that names lines by their id instead of their position, so that another order of the file changes no
 * address. Lines of a list by date are named by their first month: `costItems.ggz.payers@2026-01.gemeente`,
 * `costItems.ggz.price@2027-07`.
 */
export const addressText = (steps: Path): string =>
  steps.reduce<string>(
    (text, step) =>
      typeof step === 'number'
        ? `${text}[${step}]`
        : text === '' || step.startsWith('@')
          ? text + step
          : `${text}.${step}`,
    '',
  )

/** The steps of an address. */
export const addressSteps = (address: string): Path =>
  [...address.matchAll(/\[(\d+)\]|@[^.[\]@]+|[^.[\]@]+/g)].map(([step, position]) =>
    position === undefined ? step : Number(position),
  )

/** Whether an address is that of a published number (a discount rate, an index number), and not of one of the case. */
export const isPublished = (address: string): boolean => addressSteps(address)[0] === 'reference'

/** Whether a list says who pays or who receives, from a month on. */
export const isPartyShares = (list: unknown): boolean =>
  list === 'payers' || list === 'recipients' || list === 'sources'

/** The numbers that may be a list by date. */
const datedNumbers = new Set(['volume', 'price', 'households', 'amount'])

/** Whether the lines of a list follow each other in time, each from a month on. */
export const isDated = (list: string): boolean => isPartyShares(list) || datedNumbers.has(list)

/** The field that names the lines of a list. */
export const lineKey = (list: string): 'id' | 'from' | 'party' =>
  isDated(list) ? 'from' : list === 'deposits' ? 'party' : 'id'

/**
 * The steps to a line of a list: its name, or its position where it has none. A line of a list by date is named by its
 * month; the first may have none, and then it has no step.
 */
export const lineSteps = (list: string, name: string | undefined, position: number): Path => {
  if (isDated(list)) return name === undefined ? [] : [`@${name}`]
  return [name ?? position]
}

/** The steps to a field of a part: of a line of a list, named by that list, or of an object, named by its own field. */
export const fieldSteps = (part: string, field: string): Path => calledOtherwise[part]?.[field] ?? [field]

/**
 * Fields whose name in an address differs from that in the file, or in the case that was read. Fields that only choose
 * between ways to state something are left out: the terms of a contribution, the change of an effect.
 */
const calledOtherwise: Readonly<Record<string, Readonly<Record<string, Path>>>> = {
  agreements: { terms: [], once: [], shareOfSavings: [], shareOfAgreement: [], yearly: ['amount'] },
  deposits: { share: [] },
  discounting: { rate: ['schedule', 0, 'rate'] },
  effects: { change: [] },
  fund: { use: [] },
  indices: { values: [] },
  payers: { shares: [] },
  recipients: { shares: [] },
  sources: { shares: [] },
  settlements: { rule: [], fixedShare: ['fixed'] },
}
