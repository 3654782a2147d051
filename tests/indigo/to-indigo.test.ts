import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type BusinessCase } from '../../src/case/index.js'
import { toIndigo } from '../../src/programme/indigo/index.js'
import { denHaag } from './made-up-project.js'

const [den, ...others] = toIndigo(denHaag())

/** A case of one contract under which a person of 100 costs 1,000 a year; every part of it may be replaced. */
const written = (contract: object, more: object = {}) => ({
  name: 'Proef',
  timeline: { from: '2024-01', through: '2027-12' },
  prices: { level: 2024 },
  parties: [
    { id: 'gemeente', name: 'Gemeente Proef' },
    { id: 'fonds', name: 'Fonds Proef' },
  ],
  targetGroups: [{ id: 'groep', name: 'Mensen', unit: 'persons', households: 500 }],
  costItems: [
    { id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 1, price: 1000, payers: 'gemeente' },
    { id: 'wmo', targetGroup: 'groep', domain: 'wmo', volume: 1, price: 1000, payers: 'gemeente' },
  ],
  interventions: [
    {
      id: 'coach',
      description: 'Een coach aan huis',
      targetGroup: 'groep',
      enrolment: [
        { from: '2024-07', through: '2025-06', households: 100, per: 'year' },
        { from: '2025-07', through: '2025-09', households: 5, per: 'month' },
        { from: '2025-10', through: '2025-12', households: 10, per: 'cohort' },
      ],
      effects: [{ costItem: 'ggz', reduction: 0.5, evidence: 'demonstrated' }],
    },
    {
      id: 'loket',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 7, per: 'cohort' }],
      effects: [{ costItem: 'wmo', reduction: 0.5, evidence: 'possible' }],
    },
  ],
  agreements: [
    {
      id: 'contract',
      kind: 'outcome-contract',
      investor: 'fonds',
      recipient: 'gemeente',
      outcomePayer: 'gemeente',
      advances: [{ month: '2024-01', amount: 100_000 }],
      ...contract,
    },
  ],
  ...more,
})

const caseOf = (contract: object = {}, more: object = {}): BusinessCase => {
  const parsed = parseBusinessCase(written(contract, more))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
  return parsed.businessCase
}

const one = (contract: object = {}, more: object = {}) => {
  const [only] = toIndigo(caseOf(contract, more))
  if (only === undefined) throw new Error('a contract is a project')
  return only
}

describe('the Health Impact Bond as an INDIGO project', () => {
  it('is one project, with the case as its name', () => {
    expect(others).toEqual([])
    expect(den?.agreement).toBe('resultaatcontract')
    expect(den?.project.name).toEqual({ value: 'Health Impact Bond Den Haag' })
  })

  it('has 434 + 433 + 433 thousand invested, and 5 % above it as the most that is paid', () => {
    expect(den?.project.overall_project_finance).toMatchObject({
      total_investment_commitment: { currency: { value: 'EUR' }, amount: { exact: { value: 1_300_000 } } },
      maximum_potential_outcome_payment_v2: { currency: { value: 'EUR' }, amount: { value: 1_365_000 } },
    })
  })

  it('names the organisations in their roles', () => {
    expect(den?.project.investments?.[0]?.organisation_id).toEqual({ value: 'verzekeraar' })
    expect(den?.project.outcome_payment_commitments?.[0]).toMatchObject({
      organisation_id: { value: 'gemeente' },
      organisation_role_category: { value: 'Government/Public Sector/Public Bank' },
    })
    expect(den?.project.service_provisions?.[0]?.organisation_id).toEqual({ value: 'uitvoerder' })
    expect(den?.organisations.find(({ id }) => id === 'verzekeraar')).toEqual({
      id: 'verzekeraar',
      name: { value: 'CZ' },
    })
    // An insurer may be for profit or not: the case does not say it.
    expect(den?.project.investments?.[0]).not.toHaveProperty('organisation_role_category')
  })

  it('has 250 families, from the first month, with their source', () => {
    const { project } = den ?? {}
    expect(project?.dates?.start_date_of_service_provision).toEqual({ value: '2017-01' })
    expect(project?.service_and_beneficiaries).toMatchObject({
      target_population: { value: 'Multiprobleemgezinnen' },
      targeted_number_service_users_or_beneficiaries_total: { value: 250 },
      unit_type_targeted_service_users_or_beneficiaries: { value: 'Other' },
      unit_description_of_service_user_or_beneficiaries: { value: 'households' },
    })
    const source = project?.sources?.find(({ id }) => id === project.service_and_beneficiaries?.source_ids)
    expect(source?.notes).toBe('Loket Gezond Leven: 250 gezinnen in drie jaar.')
  })

  it('shows no assumed number as a fact: the assumption stands in the notes of its section', () => {
    expect(den?.project.outcome_payment_commitments?.[0]?.notes).toBe(
      'Euros of 2017. Assumption: De bronnen zeggen "bescheiden rendement", zonder getal.',
    )
  })

  it('lists what INDIGO asks and the case does not know, in both languages, and leaves it absent', () => {
    const fields = den?.notInCase.map(({ field }) => field) ?? []
    expect(fields).toContain('outcome_pricings.price_per_unit')
    expect(fields).toContain('investments.maximum_potential_return')
    expect(fields).toContain('dates.outcomes_contract_signed')
    expect(fields).not.toContain('service_provisions')
    expect(fields).not.toContain('dates.start_date_of_service_provision')
    for (const { nl, en } of den?.notInCase ?? []) expect(nl).not.toBe(en)
    expect(JSON.stringify(den?.project)).not.toMatch(/price_per_unit|maximum_potential_return|"status"/)
  })

  it('lists what the case states and INDIGO has no field for', () => {
    expect(den?.notInIndigo.map(({ path }) => path)).toEqual([
      ...['name', 'advances', 'share', 'costItems', 'proven', 'maximumReturn'].map(
        (term) => `agreements.resultaatcontract.${term}`,
      ),
      'prices.level',
      'parties.gemeente.kind',
      'parties.verzekeraar.kind',
      'parties.uitvoerder.kind',
      'interventions.sociaal-hospitaal.enrolment',
      'costItems',
    ])
  })
})

describe('a contract as an INDIGO project', () => {
  it('counts who enters: 100 a year for a year, 5 a month for three, and 10', () => {
    expect(one({ recipient: 'gemeente', proven: 'demonstrated' }).project.service_and_beneficiaries).toMatchObject({
      targeted_number_service_users_or_beneficiaries_total: { value: 125 },
      unit_type_targeted_service_users_or_beneficiaries: { value: 'Individual' },
    })
  })

  it('counts a part of a year in hundredths: 100 a year for seven months is 58.33', () => {
    const [coach] = written({}).interventions
    const enrolment = [{ from: '2024-01', through: '2024-07', households: 100, per: 'year' }]
    expect(one({}, { interventions: [{ ...coach, enrolment }] }).project.service_and_beneficiaries).toMatchObject({
      targeted_number_service_users_or_beneficiaries_total: { value: 58.33 },
    })
  })

  it('leaves out interventions whose savings are not proven enough, and those on other items', () => {
    expect(one().project.purpose_and_classifications?.intervention).toEqual({ value: 'Een coach aan huis' })
    expect(one({ proven: 'possible', costItems: ['wmo'] }).project.purpose_and_classifications?.intervention).toEqual({
      value: 'loket',
    })
  })

  it('adds up no households of two interventions, which may be the same', () => {
    const both = one({ proven: 'possible' })
    expect(both.project.purpose_and_classifications?.intervention).toEqual({ value: 'Een coach aan huis; loket' })
    expect(both.project.service_and_beneficiaries).not.toHaveProperty(
      'targeted_number_service_users_or_beneficiaries_total',
    )
    expect(both.notInCase.map(({ field }) => field)).toContain(
      'service_and_beneficiaries.targeted_number_service_users_or_beneficiaries_total',
    )
  })

  it('names no provider where the advances go to a party that is none', () => {
    const { project, notInCase, notInIndigo } = one()
    expect(project).not.toHaveProperty('service_provisions')
    expect(notInCase.map(({ field }) => field)).toContain('service_provisions')
    expect(notInIndigo).toContainEqual(
      expect.objectContaining({ path: 'agreements.contract.recipient', value: 'gemeente' }),
    )
  })

  it.each([
    ['an uncertain advance', [{ month: '2024-01', amount: { low: 80_000, high: 120_000 } }]],
    [
      'advances in euros of different years',
      [
        { month: '2024-01', amount: { value: 50_000, priceLevel: 2023, index: 'cbs-cpi' } },
        { month: '2025-01', amount: 50_000 },
      ],
    ],
  ])('states no total of %s', (_, advances) => {
    const { project, notInCase } = one({ advances })
    expect(project.overall_project_finance?.total_investment_commitment).toEqual({ currency: { value: 'EUR' } })
    expect(project.outcome_payment_commitments?.[0]?.maximum_potential_outcome_payment).toEqual({
      currency: { value: 'EUR' },
    })
    const fields = notInCase.map(({ field }) => field)
    expect(fields).toContain('overall_project_finance.total_investment_commitment.amount')
    expect(fields).toContain('overall_project_finance.maximum_potential_outcome_payment_v2.amount')
  })

  it('starts as late as the case says: 2024-07, three months of the case, two of the intervention', () => {
    const later = written({}, { startDelay: 3 })
    const interventions = later.interventions.map((each) => ({ ...each, startDelay: 2 }))
    expect(one({}, { startDelay: 3, interventions }).project.dates?.start_date_of_service_provision).toEqual({
      value: '2024-12',
    })
  })

  it('has a name of its own where a case has several', () => {
    const [contract] = written({}).agreements
    const agreements = ['eerste', 'tweede'].map((id, at) => ({
      ...contract,
      id,
      domains: [at === 0 ? 'ggz' : 'wmo'],
      share: 0.5,
    }))
    expect(toIndigo(caseOf({}, { agreements })).map(({ project }) => project.name?.value)).toEqual([
      'Proef: eerste',
      'Proef: tweede',
    ])
  })

  it('is not made of a case without one, nor of something else', () => {
    expect(toIndigo(caseOf({}, { agreements: [] }))).toEqual([])
    expect(() => toIndigo(written({}) as never)).toThrow(TypeError)
  })
})
