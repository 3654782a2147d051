import { given, sum, type Decimal } from '../../money/index.js'
import { RETURN_DECIMALS } from './committed.js'
import type { ImportNotes, SourcedNumber } from './import-notes.js'
import type { ReadIndigo } from './read-project.js'

/** The terms that an export kept, as far as the project still says the same. */
export const stillTrue = (
  terms: ReadIndigo['terms'],
  committed: Decimal | undefined,
  most: SourcedNumber | undefined,
  notes: ImportNotes,
): ReadIndigo['terms'] => {
  const { advances, maximumReturn: stated, ...others } = terms
  const amounts = (Array.isArray(advances) ? advances : []).map(({ amount }: { amount: unknown }) => valueOf(amount))
  const isSame =
    advances === undefined ||
    committed === undefined ||
    amounts.some((each) => each === undefined) ||
    sum(amounts as Decimal[]).eq(committed)
  const value = valueOf(stated)
  const isSameReturn =
    most === undefined || value === undefined || value.toDecimalPlaces(RETURN_DECIMALS).eq(most.value)
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
