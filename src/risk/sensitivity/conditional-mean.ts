import type { Uncertainty } from '../../chance/index.js'

/** E[NPV | number] in each draw, from the NPV in each draw and its mean. */
export type ConditionalMean = (npv: Float64Array, mean: number) => Float64Array

/**
 * How the mean of a figure goes with one uncertain number, by regression over draws (Strong, Oakley and Brennan 2014): on
 * Legendre polynomials up to the 7th degree of the rank of the number, or for a number with a few outcomes the mean at each.
 * Terms within three standard errors of zero are left out.
 *
 * @param column the number in each draw
 */
export const conditionalMean = (column: Float64Array, { distribution, whole }: Uncertainty): ConditionalMean =>
  distribution.kind === 'discrete' || whole === true ? groupsOf(column) : ranksOf(column)

/** The mean of a column. */
export const average = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / column.length

/** The standard error of its mean. */
export const errorOf = (column: Float64Array): number => {
  const mean = average(column)
  return Math.sqrt(average(column.map((value) => (value - mean) ** 2)) / column.length)
}

const groupsOf =
  (column: Float64Array): ConditionalMean =>
  (npv) => {
    const groups = new Map<number, { sum: number; count: number }>()
    column.forEach((value, draw) => {
      const group = groups.get(value) ?? { sum: 0, count: 0 }
      group.sum += npv[draw] as number
      group.count += 1
      groups.set(value, group)
    })
    return column.map((value) => {
      const { sum, count } = groups.get(value) as { sum: number; count: number }
      return sum / count
    })
  }

const degrees = 7

const ranksOf = (column: Float64Array): ConditionalMean => {
  const order = Float64Array.from(column.keys()).sort(
    (one, other) => (column[one] as number) - (column[other] as number),
  )
  const count = column.length
  return (npv, mean) => {
    const fitted = new Float64Array(count)
    const polynomials = legendre(count)
    const deviation = Math.sqrt(average(npv.map((value) => (value - mean) ** 2)))
    fitted.fill(mean)
    for (const polynomial of polynomials) {
      let product = 0
      order.forEach((draw, rank) => {
        product += ((npv[draw] as number) - mean) * (polynomial[rank] as number)
      })
      const coefficient = product / count
      if (Math.abs(coefficient) < (3 * deviation) / Math.sqrt(count)) continue
      order.forEach((draw, rank) => {
        fitted[draw] = (fitted[draw] as number) + coefficient * (polynomial[rank] as number)
      })
    }
    return fitted
  }
}

/** Legendre polynomials of degree 1 to 7 at the ranks, with a mean square of 1 over [0, 1]. */
const legendre = (count: number): readonly Float64Array[] => {
  const at = Float64Array.from({ length: count }, (_, rank) => (2 * rank + 1) / count - 1)
  const raw: Float64Array[] = [at.map(() => 1), at]
  for (let degree = 2; degree <= degrees; degree++) {
    const [last, before] = [raw[degree - 1] as Float64Array, raw[degree - 2] as Float64Array]
    raw.push(
      at.map(
        (x, rank) => ((2 * degree - 1) * x * (last[rank] as number) - (degree - 1) * (before[rank] as number)) / degree,
      ),
    )
  }
  return raw
    .slice(1)
    .map((polynomial, position) => polynomial.map((value) => value * Math.sqrt(2 * (position + 1) + 1)))
}
