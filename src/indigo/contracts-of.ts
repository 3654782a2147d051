import type { EvidenceGrade, Path } from '../case/index.js'
import type { Decimal } from '../money/index.js'
import { given, ONE, sum } from '../money/index.js'
import type { AgreementSketch } from './case-sketch.js'
import type { ImportNotes, SourcedNumber } from './import-notes.js'
import type { ReadIndigo } from './read-project.js'

/** A contract as a sketch writes it. */
export type ContractSketch = Extract<AgreementSketch, { readonly kind?: 'outcome-contract' | undefined }> & {
  readonly from?: string | undefined
}

/** A share is written in eight decimals: a cent of a million euros. */
const DECIMALS = 8

/** The outcome contracts of a project: one for each investor, for a contract of a case has one. */
export const contractsOf = (
  read: ReadIndigo,
  notes: ImportNotes,
  idOf: (organisation: string) => string,
): readonly ContractSketch[] => {
  const { project, terms, agreement } = read
  const finance = project.overall_project_finance
  const payers = project.outcome_payment_commitments ?? []
  const providers = [
    ...new Set((project.service_provisions ?? []).flatMap((line) => line.organisation_id?.value ?? [])),
  ]
  const investments = project.investments?.length ? project.investments : [{}]
  const isOne = investments.length === 1

  const payer = single(payers, 'outcome_payment_commitments', notes)
  const period = ['outcome_payment_commitments', 0, 'period']
  const from = notes.month(payer?.period?.start_date, [...period, 'start_date'])
  const through = notes.month(payer?.period?.end_date, [...period, 'end_date'])
  const provider = single(providers, 'service_provisions', notes)

  return investments.map((investment, at): ContractSketch => {
    const path = ['agreements', at]
    const known = <Value>(value: Value | undefined, word: Asked, ...rest: Path): Value | undefined =>
      Object.hasOwn(kept, rest.length === 0 ? word : 'advances')
        ? undefined
        : notes.known(value, word, [...path, ...(rest.length === 0 ? [word] : rest)])
    const investor = investment.organisation_id?.value
    const outcomePayer = payer?.organisation_id?.value
    const isRecipient = provider !== undefined && provider !== investor
    if (isRecipient && terms.recipient === undefined) notes.remark('provider', ['service_provisions'], provider)

    const own = fixedAmount(investment.investment_commitment, ['investments', at, 'investment_commitment'], notes)
    const total = isOne
      ? fixedAmount(
          finance?.total_investment_commitment,
          ['overall_project_finance', 'total_investment_commitment'],
          notes,
        )
      : undefined
    if (own !== undefined && total !== undefined && !own.eq(total))
      notes.remark('otherTotal', ['investments', at, 'investment_commitment'], own.toNumber())
    const committed = total ?? own
    const amount =
      committed === undefined
        ? undefined
        : own?.eq(committed) === true
          ? notes.number(committed, investment.source_ids, ['investments', at, 'investment_commitment', 'amount'])
          : notes.number(committed, finance?.source_ids, [
              'overall_project_finance',
              'total_investment_commitment',
              'amount',
            ])
    const most = isOne && committed !== undefined ? maximumReturn(read, notes, committed) : undefined
    const kept = isOne ? stillTrue(terms, committed, most, notes) : {}

    const advance = {
      month: known(undefined as string | undefined, 'month', 'advances', 0, 'month'),
      amount: known(amount, 'amount', 'advances', 0, 'amount'),
    }
    return {
      id: isOne ? (agreement ?? 'resultaatcontract') : `resultaatcontract-${at + 1}`,
      kind: 'outcome-contract',
      from,
      through,
      investor: known(investor === undefined ? undefined : idOf(investor), 'investor'),
      recipient: known(isRecipient ? idOf(provider) : undefined, 'recipient'),
      outcomePayer: known(
        outcomePayer === undefined || outcomePayer === investor ? undefined : idOf(outcomePayer),
        'outcomePayer',
      ),
      advances: [advance],
      share: known(undefined as number | undefined, 'share'),
      proven: known(undefined as EvidenceGrade | undefined, 'proven'),
      maximumReturn: known(most, 'maximumReturn'),
      // Terms of an export, as a case writes them: `readProject` has checked them.
      ...(kept as ContractSketch),
    }
  })
}

type Asked = 'investor' | 'recipient' | 'outcomePayer' | 'month' | 'amount' | 'share' | 'proven' | 'maximumReturn'

/** The one line of a list; of more, none is chosen. */
const single = <Line>(list: readonly Line[], section: string, notes: ImportNotes): Line | undefined => {
  if (list.length > 1) notes.remark('several', [section], list.length)
  return list.length === 1 ? list[0] : undefined
}

type Commitment = NonNullable<ReadIndigo['project']['investments']>[number]['investment_commitment']

const fixedAmount = (commitment: Commitment, path: Path, notes: ImportNotes): Decimal | undefined => {
  const { currency, amount } = commitment ?? {}
  const limits = [amount?.min?.value, amount?.max?.value].filter((limit) => limit !== undefined)
  if (amount?.exact?.value === undefined && limits.length > 0)
    notes.remark('range', [...path, 'amount'], limits.map(String).join(' - '))
  return notes.euros(currency, amount?.exact, [...path, 'amount', 'exact'])
}

/** The most that is repaid above the advances, as a share of them: the maximum payment by the commitment, less one. */
const maximumReturn = ({ project }: ReadIndigo, notes: ImportNotes, committed: Decimal): SourcedNumber | undefined => {
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
  const together = parts.length > 0 && parts.every((part) => part !== undefined) ? sum(parts) : undefined
  if (total !== undefined && together !== undefined && !total.eq(together))
    notes.remark('otherTotal', ['outcome_payment_commitments'], together.toNumber())
  const cap = total ?? together
  if (cap === undefined || committed.isZero()) return undefined
  const most = cap.div(committed).minus(ONE).toDecimalPlaces(DECIMALS)
  if (most.isNegative()) {
    notes.remark('capBelow', ofProject, cap.toNumber())
    return undefined
  }
  const [one] = payers
  return one !== undefined && together?.eq(cap) === true && payers.length === 1
    ? notes.number(most, one.source_ids, ['outcome_payment_commitments', 0, 'maximum_potential_outcome_payment'])
    : notes.number(most, finance?.source_ids, ofProject)
}

/** The terms that an export kept, as far as the project still says the same. */
const stillTrue = (
  terms: ReadIndigo['terms'],
  committed: Decimal | undefined,
  most: SourcedNumber | undefined,
  notes: ImportNotes,
): ReadIndigo['terms'] => {
  const { advances, maximumReturn: stated, ...others } = terms
  const amounts = (Array.isArray(advances) ? advances : []).map(({ amount }: { amount: unknown }) => valueOf(amount))
  const isSame =
    committed === undefined || amounts.some((each) => each === undefined) || sum(amounts as Decimal[]).eq(committed)
  const value = valueOf(stated)
  const isSameReturn = most === undefined || value === undefined || value.toDecimalPlaces(DECIMALS).eq(most.value)
  if (!isSame) notes.remark('edited', ['investments', 0, 'investment_commitment'], committed.toNumber())
  if (!isSameReturn) notes.remark('edited', ['outcome_payment_commitments', 0], most.value)
  return {
    ...others,
    ...(advances === undefined || !isSame ? {} : { advances }),
    ...(stated === undefined || !isSameReturn ? {} : { maximumReturn: stated }),
  }
}

/** The value of a stated number; none where only a range is stated. */
const valueOf = (stated: unknown): Decimal | undefined => {
  const value: unknown =
    typeof stated === 'object' && stated !== null ? (stated as { readonly value?: unknown }).value : stated
  return value === undefined ? undefined : given.decimal('value', value)
}
