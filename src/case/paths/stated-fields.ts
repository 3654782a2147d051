import { isDeepFrozen } from '../../reference/index.js'
import type { BusinessCaseInput } from '../input.js'
import type { BusinessCase } from '../parts/business-case.js'
import { caseInput } from '../stored/case-input.js'
import { settablePlaces } from './settable-places.js'
import { valueAt } from './value-at.js'

/** What a field that is no number can hold. */
export type FieldValue = string | number | boolean

/** What stands at an address that is not one of a number. */
export interface StatedField {
  readonly address: string
  /** Absent for a part with fields of its own, and for a field that may be written and is not. */
  readonly value?: FieldValue
  /** Whether other fields may stand within it. */
  readonly isPart: boolean
}

/**
 * What a case states beside its numbers, by address: names, choices, months, and the parts and lists that hold them, with the fields that
 * may be written and are not. Defaults are filled in.
 */
export const statedFields = (businessCase: BusinessCase): ReadonlyMap<string, StatedField> => {
  const found = known.get(businessCase) ?? fieldsOf(businessCase)
  if (isDeepFrozen(businessCase)) known.set(businessCase, found)
  return found
}

/** Who asks for one address asks for more. */
const known = new WeakMap<BusinessCase, ReadonlyMap<string, StatedField>>()

const fieldsOf = (businessCase: BusinessCase): ReadonlyMap<string, StatedField> => {
  const data = withMembers(caseInput(businessCase), businessCase)
  return new Map(
    [...settablePlaces(data)].map(([address, { path, form }]) => {
      const written = valueAt(data, path)
      const isValue = typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean'
      return [
        address,
        {
          address,
          isPart: typeof written === 'object' && written !== null,
          ...(isValue && form !== 'number' ? { value: written } : {}),
        },
      ]
    }),
  )
}

/** The members of a settlement are left out of stored data where its table names them; they were stated all the same. */
const withMembers = (data: BusinessCaseInput, { settlements }: BusinessCase): BusinessCaseInput => ({
  ...data,
  settlements: (data.settlements ?? []).map((stored, at) => ({ ...stored, members: settlements[at]?.members ?? [] })),
})
