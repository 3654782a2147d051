import { quantitiesByPath, sumRules, type BusinessCase, type EndOfRange, type Quantity } from '../../case/index.js'
import { ends, hasInputRange } from './input-columns.js'

/** What of a number a workbook may change. */
export type InputField = 'value' | EndOfRange | 'source' | 'assumption'

/**
 * Which fields of a number a workbook may change, by its address: what looks like an input is one, and everything else
 * stays as it is. A published number is not in the file. Who pays all pays 1, whatever is typed. A number without a range
 * may get one, with a low and a high end.
 */
export const inputFields = (businessCase: BusinessCase): ((address: string) => ReadonlySet<InputField>) => {
  const stated = quantitiesByPath(businessCase)
  const all = soleShares(businessCase)
  return (address) => {
    const quantity = stated.get(address)
    if (quantity === undefined) return nothing
    if (all.has(address)) return new Set(beside)
    return new Set(['value', ...endsOf(quantity), ...beside])
  }
}

/** The shares that are the whole: nobody else is named beside them. */
export const soleShares = (businessCase: BusinessCase): ReadonlySet<string> =>
  new Set(
    sumRules(businessCase).flatMap(({ together, addresses }) =>
      together === 'one' && addresses.length === 1 ? addresses : [],
    ),
  )

const nothing: ReadonlySet<InputField> = new Set()
const beside = ['source', 'assumption'] as const

const endsOf = (quantity: Quantity): readonly EndOfRange[] => {
  const { range } = quantity
  if (range === undefined) return newEnds
  return hasInputRange(quantity) ? ends.filter((end) => range[end] !== undefined) : []
}

/** The ends that make a range of a number: it is itself the most likely one. */
export const newEnds = ['low', 'high'] as const satisfies readonly EndOfRange[]
