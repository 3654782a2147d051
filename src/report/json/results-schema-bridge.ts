import * as z from 'zod'

import type { Results, TurningDomain } from '../../calculation/index.js'
import { domains } from '../../case/index.js'
import { recordOf, rungs } from '../../rules/index.js'
import type { AsJson } from './as-json.js'
import { interventionIncomeSchema } from './results-schema-income.js'
import { called, decimal, described, flow } from './results-schema-parts.js'

/** Schemas of what links one view to another: welfare to cash, interventions to the whole, and a domain to itself. */

const ends = {
  welfare: decimal('Net present value of welfare.'),
  withoutCash: decimal('Benefits that move no cash, taken off.'),
  recoveredVat: decimal('VAT that payers get back: a cost in welfare and not in cash.'),
}

const moved = {
  settlement: decimal('What settlement moves; zero for all parties together.'),
  agreements: decimal('What agreements and the fund move; zero for all parties together.'),
  cash: decimal('Net present value of cash: welfare and all steps together.'),
}

export const bridgeSchema = called(
  'bridge',
  z.strictObject({
    society: z.strictObject({
      ...ends,
      notCashable: decimal('Savings that never leave a budget: not cashable, no whole unit, bound by contract.'),
      later: decimal('What waiting for cash takes off its present value, up to the end of the timeline.'),
      notCashed: z.exactOptional(
        decimal('Not cashable, later and beyond the horizon together; absent where the case has no income.'),
      ),
      beyondHorizon: decimal('Cash that comes only after the timeline, at the discount factor of its last year.'),
      ...moved,
    }),
    parties: z.array(
      z.strictObject({
        party: z.string(),
        ...ends,
        notCashed: decimal('Savings that are never cashed, or later, or by another party.'),
        ...moved,
      }),
    ),
  }),
  'From the welfare of society to the cash of all parties, and the same of each party; each step is added.',
) satisfies z.ZodType<AsJson<Results['bridge']>>

export const exchangedSchema = described(
  z.strictObject({
    received: decimal('What all parties together receive, at present value.'),
    paid: decimal('What all parties together pay, at present value; negative.'),
  }),
  'What agreements and the fund move between parties, all together.',
) satisfies z.ZodType<AsJson<Results['exchanged']>>

/** What a part of a case comes to for all parties together. */
export const partAccount = {
  costs: flow('What all parties together pay for it; negative.'),
  savings: z.strictObject(
    recordOf(rungs, (rung) => flow(`What it saves all parties together on rung '${rung}', less transfers lost.`)),
  ),
  recoveredVat: z.exactOptional(flow('VAT that payers get back, a cost in welfare only; absent where there is none.')),
  income: z.exactOptional(interventionIncomeSchema),
  societal: flow('Societal effects that move no cash.'),
  welfare: decimal('Net present value of welfare.'),
  cash: decimal('Net present value of cash.'),
}

export const interventionAccountSchema = z.strictObject({
  intervention: z.string(),
  ...partAccount,
}) satisfies z.ZodType<AsJson<Results['interventions'][number]>>

export const targetGroupAccountSchema = z.strictObject({
  targetGroup: z.string(),
  ...partAccount,
}) satisfies z.ZodType<AsJson<Results['targetGroups'][number]>>

export const turningDomainSchema = z.strictObject({
  domain: z.enum(domains),
  before: decimal('What payers save in it in all, before any haircut and undiscounted; negative for extra cost.'),
  after: decimal('What society saves in it, prudent and at present value; of the other sign.'),
  cause: described(z.enum(['haircut', 'transfer', 'discounting']), 'Which difference between the two turns it.'),
}) satisfies z.ZodType<AsJson<TurningDomain>>
