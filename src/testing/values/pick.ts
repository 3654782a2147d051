import { InternalFault } from '../../base/index.js'
/** An item of a list by any whole number: every number is a valid choice, and zero is the first item. */
export const pick = <T>(list: readonly T[], choice: number): T => {
  const picked = list[choice % list.length]
  if (picked === undefined) throw new InternalFault('nothing to pick from')
  return picked
}
