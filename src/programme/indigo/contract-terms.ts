import * as z from 'zod'

import { id, month, optional, written } from '../../case/grammar/index.js'
import { domains, evidenceGrades } from '../../case/index.js'

const stated = (name: 'share' | 'sum' | 'maximum-return') => {
  const { forms, fields } = written(name)
  const more = name === 'sum' ? { priceLevel: optional(z.int().min(1900).max(2300)), index: optional(id) } : {}
  return z.union([forms.number, forms.text, z.strictObject({ ...fields, ...more })])
}

/**
 * The terms of an outcome contract for which INDIGO has no field. An export states them beside the project, under the
 * address of the term, and an import of that export reads them back.
 */
export const contractTerms = {
  name: z.string().min(1).max(200),
  recipient: id,
  advances: z
    .array(z.strictObject({ month, amount: stated('sum') }))
    .min(1)
    .max(200),
  share: stated('share'),
  domains: z.array(z.enum(domains)).max(domains.length),
  costItems: z.array(id).max(2000),
  proven: z.enum(evidenceGrades),
  maximumReturn: stated('maximum-return'),
} as const

export type ContractTerm = keyof typeof contractTerms

/** The term that an address such as `agreements.resultaatcontract.share` names. */
export const termAt = (address: string): ContractTerm | undefined => {
  const term = /^agreements\.[a-z0-9-]+\.(\w+)$/.exec(address)?.[1]
  return term !== undefined && Object.hasOwn(contractTerms, term) ? (term as ContractTerm) : undefined
}
