/** A value of an INDIGO project. The standard gives some of them a status beside it; a case has none to state. */
export interface Cell<Value> {
  readonly value?: Value
}

/** The source ids of a section: ids of `sources`, separated by commas. */
interface Sourced {
  readonly source_ids?: string
  readonly notes?: string
}

/** What is paid for outcomes, as INDIGO names it. */
export interface IndigoPayment {
  readonly currency?: Cell<string>
  readonly amount?: Cell<number>
}

/** What an investor commits, as INDIGO names it. */
export interface IndigoCommitment {
  readonly currency?: Cell<string>
  readonly amount?: { readonly exact?: Cell<number> }
}

/** An organisation that is named by its id: INDIGO keeps organisations in records of their own. */
interface OfOrganisation extends Sourced {
  readonly organisation_id?: Cell<string>
  readonly organisation_role_category?: Cell<string>
}

/**
 * The part of a project of the INDIGO Data Standard 4.1.0 that a case can state or read (docs/indigo.md). The names of
 * the fields are those of the standard.
 */
export interface IndigoProject {
  readonly name?: Cell<string>
  readonly dates?: { readonly start_date_of_service_provision?: Cell<string> } & Sourced
  readonly overall_project_finance?: {
    readonly total_investment_commitment?: IndigoCommitment
    readonly maximum_potential_outcome_payment_v2?: IndigoPayment
    readonly maximum_potential_loss?: Cell<string>
  } & Sourced
  readonly purpose_and_classifications?: { readonly intervention?: Cell<string> } & Sourced
  readonly service_and_beneficiaries?: {
    readonly target_population?: Cell<string>
    readonly targeted_number_service_users_or_beneficiaries_total?: Cell<number>
    readonly unit_type_targeted_service_users_or_beneficiaries?: Cell<string>
    readonly unit_description_of_service_user_or_beneficiaries?: Cell<string>
  } & Sourced
  readonly sources?: readonly IndigoSource[]
  readonly service_provisions?: readonly (OfOrganisation & { readonly id?: string })[]
  readonly outcome_payment_commitments?: readonly (OfOrganisation & {
    readonly maximum_potential_outcome_payment?: IndigoPayment
    readonly period?: { readonly start_date?: Cell<string>; readonly end_date?: Cell<string> }
  })[]
  readonly investments?: readonly (OfOrganisation & {
    readonly id?: string
    readonly investment_commitment?: IndigoCommitment
  })[]
  readonly outcome_metrics?: readonly ({
    readonly id?: string
    readonly definition?: Cell<string>
    readonly outcome_metric_target?: Cell<string>
  } & Sourced)[]
  readonly outcome_pricings?: readonly ({
    readonly outcome_metric_id?: Cell<string>
    readonly currency?: Cell<string>
    readonly price_per_unit?: { readonly amount?: Cell<number> }
    readonly price_description?: Cell<string>
  } & Sourced)[]
}

/** Where a field of a project comes from, as INDIGO names it. */
export interface IndigoSource {
  readonly id?: string
  readonly name?: Cell<string>
  readonly url?: Cell<string>
  readonly publication_date?: Cell<string>
  readonly accessed_date?: Cell<string>
  readonly notes?: string
}

/**
 * The edition of the standard whose fields these are.
 *
 * @example
 * INDIGO_STANDARD // 'INDIGO Data Standard 4.1.0'
 */
export const INDIGO_STANDARD = 'INDIGO Data Standard 4.1.0'
