import type { Path } from '../../case/index.js'
import { ONE, sum, type Decimal } from '../../money/index.js'
import type { ImportNotes, SourcedNumber } from './import-notes.js'
import type { ReadIndigo } from './read-project.js'

/** A return is written in eight decimals: a cent of a million euros. */
export const RETURN_DECIMALS = 8

type Commitment = NonNullable<ReadIndigo['project']['investments']>[number]['investment_commitment']

/** What is committed, where that is one amount in euros. */
export const fixedAmount = (commitment: Commitment, path: Path, notes: ImportNotes): Decimal | undefined => {
  const { currency, amount } = commitment ?? {}
  const limits = [amount?.min?.value, amount?.max?.value].filter((limit) => limit !== undefined)
  if (amount?.exact?.value === undefined && limits.length > 0)
    notes.remark('range', [...path, 'amount'], limits.map(String).join(' - '))
  return notes.euros(currency, amount?.exact, [...path, 'amount', 'exact'])
}

/** The most that is repaid above the advances, as a share of them: the maximum payment by the commitment, less one. */
export const maximumReturn = (
  { project }: ReadIndigo,
  notes: ImportNotes,
  committed: Decimal,
): SourcedNumber | undefined => {
  const { overall_project_finance: finance, outcome_payment_commitments: payers = [] } = project
  const whole = finance?.maximum_potential_outcome_payment_v2
  const ofProject = ['overall_project_finance', 'maximum_potential_outcome_payment_v2', 'amount']
  const total = notes.euros(whole?.currency, whole?.amount, ofProject)
  const parts = payers.map(({ maximum_potential_outcome_payment: each }, at) =>
    notes.euros(each?.currency, each?.amount, [
      'outcome_payment_commitments',
      at,
      'maximum_potential_outcome_payment',
      'amount',
    ]),
  )
  const organisations = new Set(payers.map(({ organisation_id: organisation }) => organisation?.value))
  // Several lines of one payer may state one maximum twice.
  const isWhole = organisations.size === payers.length && payers.length > 0
  const together = isWhole && parts.every((part) => part !== undefined) ? sum(parts) : undefined
  if (total !== undefined && together !== undefined && !total.eq(together))
    notes.remark('otherTotal', ['outcome_payment_commitments'], together.toNumber())
  const cap = total ?? together
  if (cap === undefined || committed.isZero()) return undefined
  const most = cap.div(committed).minus(ONE).toDecimalPlaces(RETURN_DECIMALS)
  if (most.isNegative()) {
    notes.remark('capBelow', ofProject, cap.toNumber())
    return undefined
  }
  const [one] = payers
  return one !== undefined && together?.eq(cap) === true && payers.length === 1
    ? notes.number(most, one.source_ids, ['outcome_payment_commitments', 0, 'maximum_potential_outcome_payment'])
    : notes.number(most, finance?.source_ids, ofProject)
}
