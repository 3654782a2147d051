import { readFileSync } from 'node:fs'

import { readCase } from '../../src/yaml/index.js'
import type { BusinessCase } from '../../src/case/index.js'

/** The example with an outcome contract. */
export const denHaag = (): BusinessCase => {
  const read = readCase(readFileSync('examples/health-impact-bond-den-haag.yaml', 'utf8'))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const euros = (amount: number) => ({ currency: { value: 'EUR' }, amount: { value: amount } })

/** A project that does not exist: every name and number in it is made up, in the fields of INDIGO Data Standard 4.1.0. */
export const madeUpProject = () => ({
  name: { value: 'Made-up bond' },
  dates: { start_date_of_service_provision: { value: '2024-03' } },
  overall_project_finance: {
    total_investment_commitment: { currency: { value: 'EUR' }, amount: { exact: { value: 800_000 } } },
    maximum_potential_outcome_payment_v2: euros(1_000_000),
    source_ids: 'source1',
  },
  purpose_and_classifications: { intervention: { value: 'Work coaching at home' } },
  service_and_beneficiaries: {
    target_population: { value: 'People without work' },
    targeted_number_service_users_or_beneficiaries_total: { value: 120 },
    unit_type_targeted_service_users_or_beneficiaries: { value: 'Individual' },
    source_ids: 'source2',
  },
  sources: [
    { id: 'source1', notes: 'Made-up contract, 2024' },
    { id: 'source2', notes: 'Made-up press release, 2024' },
  ],
  service_provisions: [{ organisation_id: { value: 'INDIGO-ORG-9003' } }],
  outcome_payment_commitments: [
    {
      organisation_id: { value: 'INDIGO-ORG-9001' },
      maximum_potential_outcome_payment: euros(1_000_000),
      period: { start_date: { value: '2024-06' }, end_date: { value: '2028-12' } },
      source_ids: 'source1',
    },
  ],
  investments: [
    {
      organisation_id: { value: 'INDIGO-ORG-9002' },
      investment_commitment: { currency: { value: 'EUR' }, amount: { exact: { value: 800_000 } } },
      source_ids: 'source1',
    },
  ],
})
