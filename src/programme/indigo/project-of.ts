import type { Id } from '../../base/index.js'
import type { BusinessCase, OutcomeContract } from '../../case/index.js'
import { sum } from '../../money/index.js'
import { asNumber } from './as-written.js'
import { coveredBy, enrolledIn, firstMonthOf } from './covered-by.js'
import type { Cell, IndigoProject } from './indigo-project.js'
import { sourceList } from './source-list.js'

const cell = <Value>(value: Value): Cell<Value> => ({ value })

/** INDIGO takes numbers only; one that a number does not hold whole is rounded to the nearest. */
const numberCell = (value: Parameters<typeof asNumber>[0]): Cell<number> => ({ value: value.toNumber() })

/** An id that INDIGO assigned came into the case in small letters. */
export const organisationId = (id: string): string => (id.startsWith('indigo-org-') ? id.toUpperCase() : id)

const PUBLIC = 'Government/Public Sector/Public Bank'

/** An outcome contract as an INDIGO project: what the case states, and nothing else. */
export const projectOf = (businessCase: BusinessCase, contract: OutcomeContract): IndigoProject => {
  const { parties, prices, targetGroups, costItems } = businessCase
  const { investor, recipient, outcomePayer, advances, maximumReturn, share, on, proven } = contract
  const contracts = businessCase.agreements.filter(({ kind }) => kind === 'outcome-contract')
  const list = sourceList()
  const covered = coveredBy(businessCase, contract)
  const [only] = covered.length === 1 ? covered : []
  const groups = targetGroups.filter(({ id }) => covered.some(({ targetGroup }) => targetGroup === id))
  const nameOf = (id: Id): string => parties.find((party) => party.id === id)?.name ?? id
  const kindOf = (id: Id): string | undefined => parties.find((party) => party.id === id)?.kind
  const isPublic = (id: Id): boolean => ['gemeente', 'regio', 'rijk'].includes(kindOf(id) ?? '')
  const isProvided = kindOf(recipient) === 'aanbieder'
  const organisation = (id: Id) => ({
    organisation_id: cell(organisationId(id)),
    ...(isPublic(id) ? { organisation_role_category: cell(PUBLIC) } : {}),
  })

  const amounts = advances.map(({ amount }) => amount)
  const levels = new Set(amounts.map(({ priceLevel = prices.level, index = prices.index }) => `${priceLevel} ${index}`))
  const isFixed = levels.size === 1 && amounts.every(({ uncertainty }) => uncertainty === undefined)
  const committed = isFixed ? sum(amounts.map(({ value }) => value)) : undefined
  // What the contract repays at most once all advances are paid (docs/agreements.md, Outcome contract).
  const cap = maximumReturn.uncertainty === undefined ? committed?.times(maximumReturn.value.plus(1)) : undefined
  const currency = cell('EUR')
  const euros = `Euros of ${amounts[0]?.priceLevel ?? prices.level}.`
  const commitment = { currency, ...(committed === undefined ? {} : { amount: { exact: numberCell(committed) } }) }
  const payment = { currency, ...(cap === undefined ? {} : { amount: numberCell(cap) }) }

  const started = covered.flatMap((each) => firstMonthOf(businessCase, each) ?? []).sort()[0]
  const counted = only !== undefined && only.enrolment.length > 0 ? only : undefined
  const households = counted?.enrolment.map((cohort) => cohort.households) ?? []
  const isPersons = groups.every(({ unit }) => unit === 'persons')
  const service = covered.map(({ name, description }) => description ?? name).join('; ')
  const selected = [
    ...on.domains,
    ...on.costItems.map((id) => costItems.find((item) => item.id === id)?.name ?? id),
  ].join(', ')
  const paid = `${asNumber(share.value.times(100))} % of savings with evidence of at least '${proven}'`

  return {
    name: cell(contracts.length === 1 ? businessCase.name : `${businessCase.name}: ${contract.name}`.slice(0, 200)),
    ...(started === undefined ? {} : { dates: { start_date_of_service_provision: cell(started) } }),
    overall_project_finance: {
      total_investment_commitment: commitment,
      maximum_potential_outcome_payment_v2: payment,
      // By its kind: where no saving is proven, nothing is repaid.
      maximum_potential_loss: cell('100%'),
      ...list.cite([...amounts, maximumReturn], euros),
    },
    ...(service === '' ? {} : { purpose_and_classifications: { intervention: cell(service) } }),
    ...(groups.length === 0
      ? {}
      : {
          service_and_beneficiaries: {
            target_population: cell(groups.map(({ name }) => name).join('; ')),
            ...(counted === undefined
              ? {}
              : {
                  targeted_number_service_users_or_beneficiaries_total: numberCell(
                    enrolledIn(counted).toDecimalPlaces(2),
                  ),
                }),
            unit_type_targeted_service_users_or_beneficiaries: cell(isPersons ? 'Individual' : 'Other'),
            ...(isPersons ? {} : { unit_description_of_service_user_or_beneficiaries: cell('households') }),
            ...list.cite(households),
          },
        }),
    ...(isProvided ? { service_provisions: [{ id: 'serviceprovider1', ...organisation(recipient) }] } : {}),
    outcome_payment_commitments: [
      {
        ...organisation(outcomePayer),
        maximum_potential_outcome_payment: payment,
        ...(contract.from === undefined && contract.through === undefined
          ? {}
          : {
              period: {
                ...(contract.from === undefined ? {} : { start_date: cell<string>(contract.from) }),
                ...(contract.through === undefined ? {} : { end_date: cell<string>(contract.through) }),
              },
            }),
        ...list.cite([maximumReturn], euros),
      },
    ],
    investments: [
      { id: 'investment1', ...organisation(investor), investment_commitment: commitment, ...list.cite(amounts, euros) },
    ],
    outcome_metrics: [
      {
        id: 'outcomemetric1',
        definition: cell(`Savings that ${nameOf(outcomePayer)} retains${selected === '' ? '' : ` on ${selected}`}`),
        outcome_metric_target: cell(`Evidence of at least '${proven}'`),
      },
    ],
    outcome_pricings: [
      {
        outcome_metric_id: cell('outcomemetric1'),
        currency,
        price_description: cell(`${paid}, until the maximum payment is reached`),
        ...list.cite([share]),
      },
    ],
    sources: list.sources(),
  }
}
