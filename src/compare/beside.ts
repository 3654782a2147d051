import { ZERO, type Decimal } from '../money/index.js'

/** A figure of each version, in their order, and how much each differs from the reference. */
export interface Beside {
  /** `null` where a version has no such figure. */
  readonly values: readonly (Decimal | null)[]
  /** Value less that of the reference. */
  readonly differences: readonly (Decimal | null)[]
}

/** The same by budget year of the comparison. */
export interface RowsBeside {
  readonly values: readonly (readonly Decimal[])[]
  readonly differences: readonly (readonly Decimal[])[]
}

/**
 * Sets a figure of each version beside the others.
 *
 * @param ofAbsent what a version without it comes to: zero for what adds up, such as the saving on a cost item that it
 *   does not have; `null` for what does not, such as a ratio
 */
export const beside = (
  values: readonly (Decimal | null)[],
  reference: number,
  ofAbsent: Decimal | null = ZERO,
): Beside => {
  const counted = values.map((value) => value ?? ofAbsent)
  const base = counted[reference] ?? null
  return {
    values,
    differences: counted.map((value) => (value === null || base === null ? null : value.minus(base))),
  }
}

/** Sets a row of each version beside the others; a year that a version does not have is zero. */
export const rowsBeside = (
  rows: readonly { readonly years: readonly number[]; readonly row: readonly Decimal[] }[],
  budgetYears: readonly number[],
  reference: number,
): RowsBeside => {
  const values = rows.map(({ years, row }) => budgetYears.map((year) => row[years.indexOf(year)] ?? ZERO))
  const base = values[reference] ?? []
  return { values, differences: values.map((row) => row.map((value, at) => value.minus(base[at] ?? ZERO))) }
}
