import { contractsOf, organisationsOf } from './contracts-of.js'
import { caseIds } from './case-ids.js'
import type { CaseSketch } from './case-sketch.js'
import type { ImportNotes } from './import-notes.js'
import { organisationId } from './project-of.js'
import type { ReadIndigo } from './read-project.js'

/**
 * A sketch of a case out of an INDIGO project: its parties, target group, enrolment and contracts. An INDIGO project
 * knows no baseline, so the sketch is no case yet: what it lacks is noted, and nothing is filled in that INDIGO does not
 * say.
 */
export const sketchOf = (read: ReadIndigo, notes: ImportNotes): CaseSketch => {
  const { project, nameOf, terms } = read
  const idOf = caseIds()
  const contracts = contractsOf(read, notes, idOf)
  const providers = organisationsOf(project.service_provisions)
  const payers = [...organisationsOf(project.outcome_payment_commitments), ...organisationsOf(project.investments)]
  // A recipient that is no provider is a term of an export, under its id in the case.
  const recipients = typeof terms.recipient === 'string' ? [organisationId(terms.recipient)] : []
  const organisations = [...new Set([...payers, ...providers, ...recipients])]
  const parties = organisations.map((organisation) => ({
    id: idOf(organisation),
    name: nameOf(organisation),
    ...(payers.includes(organisation) || !providers.includes(organisation) ? {} : { kind: 'aanbieder' as const }),
  }))

  const from = notes.month(project.dates?.start_date_of_service_provision, ['dates', 'start_date_of_service_provision'])
  const starts = [from, ...contracts.map((contract) => contract.from)].filter((month) => month !== undefined).sort()
  const service = project.purpose_and_classifications?.intervention?.value
  const isName = service !== undefined && service.length <= LONGEST_NAME
  const place = ['interventions', 0]
  const cohort = [...place, 'enrolment', 0]
  const sketch: CaseSketch = {
    name: notes.known(project.name?.value, 'name', ['name']),
    timeline: { from: notes.known(starts[0], 'timelineFrom', ['timeline', 'from']) },
    parties: notes.known(parties.length === 0 ? undefined : parties, 'parties', ['parties']),
    targetGroups: [groupOf(read, notes)],
    interventions: [
      {
        id: 'interventie',
        ...(service === undefined ? {} : isName ? { name: service } : { description: service }),
        targetGroup: GROUP,
        enrolment: [
          {
            from: notes.known(from, 'enrolmentFrom', [...cohort, 'from']),
            households: notes.known(enrolledIn(read, notes), 'households', [...cohort, 'households']),
            per: 'cohort',
          },
        ],
      },
    ],
    agreements: contracts,
  }
  notes.open('timelineThrough', ['timeline', 'through'])
  notes.open('priceLevel', ['prices', 'level'])
  notes.open('groupSize', ['targetGroups', 0, 'households'])
  notes.open('costItems', ['costItems'])
  notes.open('enrolmentThrough', [...cohort, 'through'])
  notes.open('costs', [...place, 'costs'])
  notes.open('effects', [...place, 'effects'])
  for (const [at, { definition }] of (project.outcome_metrics ?? []).entries())
    if (definition?.value !== undefined) notes.remark('metric', ['outcome_metrics', at, 'definition'], definition.value)
  for (const [at, { price_per_unit: price }] of (project.outcome_pricings ?? []).entries())
    if (price?.amount?.value !== undefined)
      notes.remark('price', ['outcome_pricings', at, 'price_per_unit', 'amount'], price.amount.value.toNumber())
  return sketch
}

const GROUP = 'doelgroep'
const LONGEST_NAME = 200
const SECTION = 'service_and_beneficiaries'

const groupOf = ({ project }: ReadIndigo, notes: ImportNotes) => {
  const {
    target_population: population,
    unit_type_targeted_service_users_or_beneficiaries: type,
    unit_description_of_service_user_or_beneficiaries: unit,
  } = project[SECTION] ?? {}
  if (type?.value === 'Other' && unit?.value !== 'households')
    notes.remark('notHouseholds', [SECTION, 'unit_description_of_service_user_or_beneficiaries'], unit?.value)
  if ((population?.value?.length ?? 0) > LONGEST_NAME) notes.remark('cut', [SECTION, 'target_population'])
  return {
    id: GROUP,
    ...(population?.value === undefined ? {} : { name: population.value.slice(0, LONGEST_NAME) }),
    ...(type?.value === 'Individual' ? { unit: 'persons' as const } : {}),
  }
}

const enrolledIn = ({ project }: ReadIndigo, notes: ImportNotes) => {
  const { targeted_number_service_users_or_beneficiaries_total: total, source_ids: sources } = project[SECTION] ?? {}
  const path = [SECTION, 'targeted_number_service_users_or_beneficiaries_total']
  return total?.value === undefined ? undefined : notes.number(total.value, sources, path)
}
