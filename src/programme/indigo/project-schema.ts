import * as z from 'zod'

import { decimalValue, noted, optional } from '../../case/grammar/index.js'

// What a case does not read may stand beside it: fields that are not named here are dropped, and listed by `unreadFields`.
const MOST_LINES = 200

const cell = <Inner extends z.ZodType>(inner: Inner) =>
  noted(z.object({ value: optional(inner) }), {
    expects: { nl: 'een veld met een waarde, { "value": ... }', en: 'a field with a value, { "value": ... }' },
  })

const text = z.string().max(5000)
const textCell = optional(cell(text))
const number = optional(cell(decimalValue({ min: 0, max: 1e15, measure: 'number' })))
const lines = <Inner extends z.ZodType>(inner: Inner) => optional(z.array(inner).max(MOST_LINES))
const sourced = { source_ids: optional(text) }
const payment = optional(z.object({ currency: textCell, amount: number }))
const commitment = optional(
  z.object({ currency: textCell, amount: optional(z.object({ min: number, exact: number, max: number })) }),
)
const ofOrganisation = { organisation_id: textCell, ...sourced }

/** The fields of an INDIGO project that a case reads; all of them may be absent, as in the standard. */
export const projectSchema = z.object({
  name: optional(cell(z.string().max(200))),
  dates: optional(
    z.object({
      start_date_of_service_provision: textCell,
      ...sourced,
    }),
  ),
  overall_project_finance: optional(
    z.object({
      total_investment_commitment: commitment,
      maximum_potential_outcome_payment_v2: payment,
      ...sourced,
    }),
  ),
  purpose_and_classifications: optional(z.object({ intervention: textCell, ...sourced })),
  service_and_beneficiaries: optional(
    z.object({
      target_population: optional(cell(text)),
      targeted_number_service_users_or_beneficiaries_total: number,
      unit_type_targeted_service_users_or_beneficiaries: textCell,
      unit_description_of_service_user_or_beneficiaries: textCell,
      ...sourced,
    }),
  ),
  sources: lines(
    z.object({
      id: optional(text),
      name: textCell,
      url: textCell,
      publication_date: textCell,
      accessed_date: textCell,
      notes: optional(text),
    }),
  ),
  service_provisions: lines(z.object({ id: optional(text), ...ofOrganisation })),
  outcome_payment_commitments: lines(
    z.object({
      ...ofOrganisation,
      maximum_potential_outcome_payment: payment,
      period: optional(z.object({ start_date: textCell, end_date: textCell })),
    }),
  ),
  investments: lines(z.object({ id: optional(text), ...ofOrganisation, investment_commitment: commitment })),
  outcome_metrics: lines(z.object({ id: optional(text), definition: textCell, outcome_metric_target: textCell })),
  outcome_pricings: lines(
    z.object({
      currency: textCell,
      price_per_unit: optional(z.object({ amount: number })),
      price_description: textCell,
    }),
  ),
})

/** A project as it is read: amounts are decimals. */
export type ReadProject = z.output<typeof projectSchema>
