import { argumentsOf } from './arguments-of.js'
import type { Formula, FormulaId } from './formula.js'
import { neededFor } from './needed-for.js'
import type { Sheet } from './sheet.js'

/**
 * Which groups of parameters meet: what is asked for is then a sum over the components that are returned, each a
 * function of its own groups alone.
 *
 * Groups meet where they come together in an operation that is not linear (a product, a limit, a choice). Sums, moves
 * in time and products with what rests on no group keep them apart. Read from the formulas themselves, so that a rule
 * that is added to the sheet needs no mention here.
 *
 * @param targets the formulas that are asked for; what they do not rest on does not matter
 * @param groupOf the group of a parameter by path, from zero; undefined for a parameter of none
 * @param count how many groups there are
 * @returns the groups by component, each in rising order
 */
export const meetingGroups = (
  sheet: Sheet,
  targets: Iterable<FormulaId>,
  groupOf: (path: string) => number | undefined,
  count: number,
): readonly (readonly number[])[] => {
  const needed = neededFor(sheet, targets)
  const supports = new Array<bigint>(sheet.formulas.length).fill(0n)
  const components = Array.from({ length: count }, (_, group) => group)
  const first = (group: number): number => {
    let found = group
    while (components[found] !== found) found = components[found] as number
    return found
  }
  const met = new Set<bigint>()
  const meet = (support: bigint): void => {
    if (met.has(support)) return
    met.add(support)
    const [one, ...others] = membersOf(support)
    for (const other of others) components[first(other)] = first(one as number)
  }
  const supportOf = (formula: Formula, id: FormulaId): bigint => {
    if (formula.op === 'parameter') {
      const group = groupOf(formula.path)
      return group === undefined ? 0n : 1n << BigInt(group)
    }
    const args = argumentsOf(sheet, id).map((arg) => supports[arg] as bigint)
    const support = args.reduce((all, each) => all | each, 0n)
    if (!isLinear(formula.op, args)) meet(support)
    return support
  }
  // A forward row is bound to a later one: the sheet is passed until nothing changes.
  let isSettled = false
  while (!isSettled) {
    isSettled = true
    sheet.formulas.forEach((formula, id) => {
      if (needed[id] !== 1) return
      const support = supportOf(formula, id as FormulaId)
      if (support === supports[id]) return
      supports[id] = support
      if (sheet.bindings.size > 0) isSettled = false
    })
  }
  const found = new Map<number, number[]>()
  for (let group = 0; group < count; group++) {
    const component = first(group)
    found.set(component, [...(found.get(component) ?? []), group])
  }
  return [...found.values()]
}

/** Whether an operation is linear in the groups that its arguments rest on. */
const isLinear = (op: Formula['op'], args: readonly bigint[]): boolean => {
  switch (op) {
    case 'constant':
    case 'data':
    case 'parameter':
    case 'forward':
    case 'cells':
    case 'add':
    case 'subtract':
    case 'running':
    case 'total':
    case 'gather':
      return true
    case 'multiply':
      return args.filter((support) => support !== 0n).length < 2
    case 'convolve':
      return args[0] === 0n || (args[1] === 0n && args[2] === 0n)
    case 'divide':
    case 'lagged':
      return args[1] === 0n
    case 'select':
      return args[0] === 0n
    case 'quotient':
    case 'minimum':
    case 'maximum':
    case 'power':
    case 'least':
    case 'greatest':
      return false
  }
}

const membersOf = (support: bigint): readonly number[] =>
  [...support.toString(2)].reverse().flatMap((bit, group) => (bit === '1' ? [group] : []))
