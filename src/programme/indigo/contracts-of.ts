import type { EvidenceGrade, Path } from '../../case/index.js'
import type { AgreementSketch } from './case-sketch.js'
import { fixedAmount, maximumReturn } from './committed.js'
import type { ImportNotes } from './import-notes.js'
import type { ReadIndigo } from './read-project.js'
import { stillTrue } from './still-true.js'

/** A contract as a sketch writes it. */
export type ContractSketch = Extract<AgreementSketch, { readonly kind?: 'outcome-contract' | undefined }> & {
  readonly from?: string | undefined
}

/** The outcome contracts of a project: one for each investor, for a contract of a case has one. */
export const contractsOf = (
  read: ReadIndigo,
  notes: ImportNotes,
  idOf: (organisation: string) => string,
): readonly ContractSketch[] => {
  const { project, terms, agreement } = read
  const finance = project.overall_project_finance
  const payers = project.outcome_payment_commitments ?? []
  const investments = project.investments?.length ? project.investments : [{}]
  const isOne = investments.length === 1

  // One payer may have several lines, of interim and of final results.
  const payer = single(payers, 'outcome_payment_commitments', notes)
  const [outcomePayer, ...otherPayers] = organisationsOf(payers)
  const period = ['outcome_payment_commitments', 0, 'period']
  const from = notes.month(payer?.period?.start_date, [...period, 'start_date'])
  const through = notes.month(payer?.period?.end_date, [...period, 'end_date'])
  const provider = single(organisationsOf(project.service_provisions), 'service_provisions', notes)
  if (!isOne) {
    notes.remark('several', ['overall_project_finance'])
    if (Object.keys(terms).length > 0) notes.remark('edited', ['investments'])
  }

  return investments.map((investment, at): ContractSketch => {
    const path = ['agreements', at]
    const known = <Value>(value: Value | undefined, word: Asked, ...rest: Path): Value | undefined =>
      Object.hasOwn(kept, rest.length === 0 ? word : 'advances')
        ? undefined
        : notes.known(value, word, [...path, ...(rest.length === 0 ? [word] : rest)])
    const investor = investment.organisation_id?.value
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
        outcomePayer === undefined || otherPayers.length > 0 || outcomePayer === investor
          ? undefined
          : idOf(outcomePayer),
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

/** The organisations that lines name, each once. */
export const organisationsOf = (lines: ReadIndigo['project']['service_provisions']): readonly string[] => [
  ...new Set((lines ?? []).flatMap(({ organisation_id: organisation }) => organisation?.value ?? [])),
]

/** The one line of a list; of more, none is chosen. */
const single = <Line>(list: readonly Line[], section: string, notes: ImportNotes): Line | undefined => {
  if (list.length > 1) notes.remark('several', [section], list.length)
  return list.length === 1 ? list[0] : undefined
}
