import { valueAt } from './value-at.js'

/**
 * Says in one line what a function of the library expects, to who calls it without types: the whole answer of `parseBusinessCase` in the
 * place of its `businessCase` is the first mistake that one makes. It is known by a field that it always has.
 *
 * @throws TypeError where the argument is something else
 */
export const expectArgument = (caller: string, what: keyof typeof argumentNames, argument: unknown, ...field: readonly string[]): void => {
  if (valueAt(argument, field) === undefined) throw new TypeError(`${caller} expects ${argumentNames[what]}`)
}

const argumentNames = {
  case: 'the businessCase of a parsed case',
  results: 'the results of calculate',
  simulation: 'the results of simulate',
} as const
