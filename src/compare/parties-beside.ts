import type { PartyResults, Results } from '../calculation/index.js'
import type { Decimal } from '../money/index.js'
import { beside, rowsBeside } from './beside.js'
import type { PartyBeside } from './comparison.js'
import { unionById } from './items-beside.js'

/** Each party of any version, in cash and in welfare (docs/method.md, 17). */
export const partiesBeside = (
  all: readonly Results[],
  budgetYears: readonly number[],
  reference: number,
): readonly PartyBeside[] =>
  eachBeside(
    all,
    all.map(({ parties }) => parties),
    budgetYears,
    reference,
  )

/** Each whole of any version: the sum of its parts, which stand among the parties. */
export const wholesBeside = (
  all: readonly Results[],
  budgetYears: readonly number[],
  reference: number,
): readonly PartyBeside[] =>
  eachBeside(
    all,
    all.map(({ wholes }) => wholes),
    budgetYears,
    reference,
  )

const eachBeside = (
  all: readonly Results[],
  accounts: readonly (readonly PartyResults[])[],
  budgetYears: readonly number[],
  reference: number,
): readonly PartyBeside[] =>
  unionById(accounts).map(({ id, name }) => ({
    id,
    name,
    ...accountsBeside(
      all,
      accounts.map((ofVersion) => ofVersion.find((account) => account.id === id)),
      budgetYears,
      reference,
    ),
  }))

/** All parties together. */
export const societyBeside = (
  all: readonly Results[],
  budgetYears: readonly number[],
  reference: number,
): PartyBeside => ({
  id: 'society',
  name: 'society',
  ...accountsBeside(
    all,
    all.map(({ society }) => society),
    budgetYears,
    reference,
  ),
})

const accountsBeside = (
  all: readonly Results[],
  accounts: readonly (PartyResults | undefined)[],
  budgetYears: readonly number[],
  reference: number,
): Omit<PartyBeside, 'id' | 'name'> => {
  const amounts = (of: (account: PartyResults) => Decimal) =>
    beside(
      accounts.map((account) => (account === undefined ? null : of(account))),
      reference,
    )
  const rows = (of: (account: PartyResults) => readonly Decimal[]) =>
    rowsBeside(
      accounts.map((account, at) => ({
        years: all[at]?.budgetYears ?? [],
        row: account === undefined ? [] : of(account),
      })),
      budgetYears,
      reference,
    )
  return {
    cash: amounts(({ cash }) => cash.npv),
    welfare: amounts(({ welfare }) => welfare.npv),
    cashByYear: rows(({ cash }) => cash.net.byYear),
    cashTotal: amounts(({ cash }) => cash.net.total),
    welfareByYear: rows(({ welfare }) => welfare.net.byYear),
    welfareTotal: amounts(({ welfare }) => welfare.net.total),
  }
}
