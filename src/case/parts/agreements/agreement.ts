import * as z from 'zod'

import { noted } from '../../grammar/notes.js'
import { termsOf } from './contribution-terms.js'
import { contribution, type Contribution } from './contribution.js'
import { outcomeContract, type OutcomeContract } from './outcome-contract.js'

/** What parties have agreed to pay each other. Moves cash between them and makes none. */
export type Agreement = Contribution | OutcomeContract

/** What parties pay each other. */
export const agreement = noted(
  z.discriminatedUnion('kind', [contribution, outcomeContract]).transform((written, context): Agreement => {
    if (written.kind === 'outcome-contract') {
      const { domains, costItems, ...rest } = written
      return { ...rest, name: rest.name ?? rest.id, on: { domains, costItems } }
    }
    const { once, yearly, shareOfSavings, shareOfAgreement, ...rest } = written
    const terms = termsOf({ once, yearly, shareOfSavings, shareOfAgreement })
    const whole = { ...rest, name: rest.name ?? rest.id }
    if (terms !== undefined) return { ...whole, terms }
    context.addIssue({ code: 'custom', message: 'reported-by-a-check' })
    return whole as unknown as Contribution
  }),
  { id: 'agreement', description: 'Wat partijen elkaar betalen.' },
)
