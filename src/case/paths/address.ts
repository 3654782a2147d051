import type { Path } from './path.js'

/**
 * An address is the name of a number, or of a part, of a case in scenarios, in the model and in reports:
 * `costItems.ggz.price`. It is a path on which lines go by what they are called, so that another order of the file
 * changes no name. Payers go by their first month: `costItems.ggz.payers@2026-01.gemeente`.
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

/** The field by which lines of a list are called. */
export const lineKey = (list: string): 'id' | 'from' | 'party' =>
  list === 'payers' ? 'from' : list === 'deposits' ? 'party' : 'id'

/** The steps to a line of a list: to one without a name its position, to the first of a list of payers none. */
export const lineSteps = (list: string, name: string | undefined, position: number): Path => {
  if (list === 'payers') return name === undefined ? [] : [`@${name}`]
  return [name ?? position]
}

/** The steps to a field of a part: of a line of a list, named by that list, or of an object, named by its own field. */
export const fieldSteps = (part: string, field: string): Path => calledOtherwise[part]?.[field] ?? [field]

/**
 * Fields that an address calls otherwise than the file, or than the case that was read. Those that only tell one way of
 * stating a thing from another are in no address: the terms of a contribution, what the change of an effect is.
 */
const calledOtherwise: Readonly<Record<string, Readonly<Record<string, Path>>>> = {
  agreements: { terms: [], once: [], shareOfSavings: [], shareOfAgreement: [], yearly: ['amount'] },
  deposits: { share: [] },
  discounting: { rate: ['schedule', 0, 'rate'] },
  effects: { change: [] },
  fund: { use: [] },
  indices: { values: [] },
  payers: { shares: [] },
  settlements: { rule: [], fixedShare: ['fixed'] },
}
