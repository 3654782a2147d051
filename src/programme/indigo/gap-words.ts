import type { Texts } from '../../base/index.js'

const SILENT = { nl: 'Een case zegt dit niet.', en: 'A case does not say this.' }

/** What INDIGO asks and a case does not know, by the field of INDIGO. */
export const notInCaseWords = {
  organisation_id: {
    nl: 'De ids van organisaties geeft INDIGO uit; hier staan de ids van de case.',
    en: 'INDIGO assigns the ids of organisations; those of the case stand here.',
  },
  organisation_role_category: {
    nl: 'Een case kent van een organisatie alleen de soort partij; daaruit volgt hoogstens dat zij een overheid is.',
    en: 'A case knows the kind of a party only; from that it follows at most that it is a public body.',
  },
  status: SILENT,
  stage_development: SILENT,
  jurisdiction: SILENT,
  delivery_locations: SILENT,
  'dates.outcomes_contract_signed': SILENT,
  'dates.start_date_of_service_provision': {
    nl: 'De interventies onder dit contract noemen geen instroom, en dus geen begin.',
    en: 'The interventions under this contract state no enrolment, and so no start.',
  },
  'dates.anticipated_end_date_of_service_provision': {
    nl: 'Een case noemt de laatste maand van instroom; tot wanneer de hulp duurt, staat er niet.',
    en: 'A case states the last month of enrolment, not until when the service lasts.',
  },
  'dates.anticipated_completion_date': SILENT,
  'purpose_and_classifications.policy_sector': {
    nl: 'De beleidsterreinen van INDIGO zijn andere dan de domeinen van een case.',
    en: 'The policy sectors of INDIGO differ from the domains of a case.',
  },
  'purpose_and_classifications.primary_sdg_goal': SILENT,
  'service_and_beneficiaries.targeted_number_service_users_or_beneficiaries_total': {
    nl: 'Er zijn meer interventies onder dit contract, of er is geen instroom; wie aan meer dan één meedoet, zou dubbel tellen.',
    en: 'Several interventions are under this contract, or there is no enrolment; who takes part in several would count twice.',
  },
  service_provisions: {
    nl: 'Wie de hulp uitvoert, staat alleen in een case als een aanbieder de voorschotten ontvangt.',
    en: 'A case states who provides the service only where a provider receives the advances.',
  },
  'overall_project_finance.total_investment_commitment.amount': {
    nl: 'De voorschotten zijn onzeker of hebben verschillende prijspeilen: er is geen vast totaal om te noemen.',
    en: 'The advances are uncertain or of different price levels: there is no fixed total to state.',
  },
  'overall_project_finance.maximum_potential_outcome_payment_v2.amount': {
    nl: 'De voorschotten of het hoogste rendement zijn onzeker: er is geen vast hoogste bedrag om te noemen.',
    en: 'The advances or the maximum return are uncertain: there is no fixed maximum to state.',
  },
  'investments.maximum_potential_return': {
    nl: 'INDIGO vraagt een rendement per jaar of een IRR. Het hoogste rendement van een case is een deel van de voorschotten; het zit in de hoogste betaling.',
    en: 'INDIGO asks for a yearly return or an IRR. The maximum return of a case is a share of the advances; the maximum payment contains it.',
  },
  'investments.investment_type': SILENT,
  'outcome_metrics.data_source_for_outcome_validation': SILENT,
  'outcome_pricings.price_per_unit': {
    nl: 'Het contract van een case betaalt een deel van de bewezen besparing, en geen bedrag per geslaagde deelnemer.',
    en: 'The contract of a case pays a share of proven savings, and no price for each successful participant.',
  },
  results: SILENT,
} as const satisfies Readonly<Record<string, Texts>>

/** What a case says and INDIGO has no field for, by what it is. */
export const notInIndigoWords = {
  name: { nl: 'Een project heeft één naam: die van de case.', en: 'A project has one name: that of the case.' },
  recipient: {
    nl: 'INDIGO noemt wie investeert, en niet wie het geld ontvangt.',
    en: 'INDIGO names who invests, and not who receives the money.',
  },
  advances: {
    nl: 'INDIGO noemt één bedrag per investeerder, zonder maanden.',
    en: 'INDIGO states one amount for each investor, without months.',
  },
  share: {
    nl: 'INDIGO kent een prijs per uitkomst, en geen deel van een besparing. Het staat in woorden bij outcome_pricings.',
    en: 'INDIGO has a price for an outcome, and no share of a saving. It stands in words in outcome_pricings.',
  },
  domains: { nl: 'INDIGO kent geen kostenposten en domeinen.', en: 'INDIGO has no cost items and domains.' },
  costItems: { nl: 'INDIGO kent geen kostenposten.', en: 'INDIGO has no cost items.' },
  proven: {
    nl: 'INDIGO kent geen grens voor bewijskracht. Zij staat in woorden bij outcome_metrics.',
    en: 'INDIGO has no limit on evidence. It stands in words in outcome_metrics.',
  },
  maximumReturn: {
    nl: 'INDIGO noemt de hoogste betaling; het rendement zelf, als deel van de voorschotten, heeft er geen veld.',
    en: 'INDIGO states the maximum payment; the return itself, as a share of the advances, has no field.',
  },
  prices: {
    nl: 'INDIGO kent geen prijspeil. Het staat in woorden in de toelichting bij de bedragen.',
    en: 'INDIGO has no price level. It stands in words in the notes of the amounts.',
  },
  kind: {
    nl: 'De soort partij van een case heeft in INDIGO geen veld.',
    en: 'The kind of party of a case has no field in INDIGO.',
  },
  enrolment: {
    nl: 'INDIGO kent geen lichtingen met maanden en geen bandbreedte; alleen het aantal samen.',
    en: 'INDIGO has no cohorts with months and no ranges; only their number in all.',
  },
  baseline: {
    nl: 'INDIGO kent geen nulalternatief: wat de doelgroep kost zonder het project, en wat het project daarin bespaart.',
    en: 'INDIGO has no baseline: what the target group costs without the project, and what the project saves of it.',
  },
} as const satisfies Readonly<Record<string, Texts>>

export type NotInIndigoWord = keyof typeof notInIndigoWords
