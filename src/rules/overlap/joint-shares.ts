import type { AttributionRule, Overlap } from '../../case/index.js'
import type { FormulaId, SheetWriter } from '../../sheet/index.js'
import { gaussLegendre } from '../../games/index.js'
import { jointFraction } from './joint-fraction.js'

/**
 * Shares of a joint saving, as fractions of what is saved on, for interventions that alone would save the fractions r_i
 * (docs/method.md, 6).
 *
 * - `additive`: the interventions reach different households; the joint fraction is min(1, sum r_i), shared in
 * proportion to r_i.
 * - `independent`: each takes its fraction of what the others leave; the joint fraction is 1 - prod(1 - r_i), shared by
 * the rule.
 *
 * Shares sum to the joint fraction. With all r_i >= 0 none is above its own r_i.
 *
 * @param fractions r_i, each at most 1; negative where an intervention raises use; in the order of the rule
 *   `sequential`
 */
export const jointShares = (
  write: SheetWriter,
  fractions: readonly FormulaId[],
  overlap: Overlap,
  rule: AttributionRule,
): readonly FormulaId[] => {
  if (fractions.length < 2) return fractions
  if (overlap === 'additive') return additiveShares(write, fractions)
  return { shapley: shapleyShares, proportional: proportionalShares, sequential: sequentialShares }[rule](
    write,
    fractions,
  )
}

type Shares = (write: SheetWriter, fractions: readonly FormulaId[]) => readonly FormulaId[]

const additiveShares: Shares = (write, fractions) => {
  const one = write.constant(1)
  const sum = write.add(...fractions)
  const scale = write.select(write.subtract(sum, one), write.divide(one, sum), one)
  return fractions.map((fraction) => write.multiply(fraction, scale))
}

/**
 * The Shapley value of v(S) = 1 - prod over S of (1 - r_j): share_i = r_i x integral over x in [0, 1] of prod over j !=
 * i of (1 - x r_j) dx, by Owen's multilinear extension (Owen 1972). The integrand is a polynomial of degree n - 1,
 * which Gauss-Legendre quadrature with ceil(n / 2) nodes integrates exactly; unlike a sum over its coefficients it does
 * not cancel, in decimals or in doubles. Running products from both ends make it O(n) a node, O(n^2) in all.
 */
const shapleyShares: Shares = (write, fractions) => {
  const n = fractions.length
  const { nodes, weights } = gaussLegendre(Math.ceil(n / 2))
  const sums: FormulaId[][] = fractions.map(() => [])
  nodes.forEach((node, position) => {
    const weight = weights[position]
    if (weight === undefined) return
    const left = fractions.map((fraction) => write.oneMinus(write.multiply(write.constant(node), fraction)))
    const before = runningProducts(write, left, write.constant(weight))
    const after = runningProducts(write, [...left].reverse()).reverse()
    sums.forEach((terms, i) => {
      terms.push(write.multiply(before[i] as FormulaId, after[i] as FormulaId))
    })
  })
  return fractions.map((fraction, i) => write.multiply(fraction, write.add(...(sums[i] as FormulaId[]))))
}

/**
 * What the overlap takes off is shared in proportion to the size of each fraction: share_i = r_i + (joint - sum r) x
 * |r_i| / sum |r|. With all r_i >= 0 that is joint x r_i / sum r; with mixed signs it stays bounded where sum r comes
 * near zero.
 */
const proportionalShares: Shares = (write, fractions) => {
  const zero = write.constant(0)
  const joint = jointFraction(write, fractions)
  const overlap = write.subtract(joint, write.add(...fractions))
  const sizes = fractions.map((fraction) => write.maximum(fraction, write.subtract(zero, fraction)))
  const size = write.add(...sizes)
  return fractions.map((fraction, i) =>
    write.select(size, write.add(fraction, write.divide(write.multiply(overlap, sizes[i] as FormulaId), size)), zero),
  )
}

const sequentialShares: Shares = (write, fractions) => {
  const left = runningProducts(
    write,
    fractions.map((fraction) => write.oneMinus(fraction)),
  )
  return fractions.map((fraction, i) => write.multiply(fraction, left[i] as FormulaId))
}

/** For each factor, the product of those before it and of what it starts from. */
const runningProducts = (
  write: SheetWriter,
  factors: readonly FormulaId[],
  start: FormulaId = write.constant(1),
): FormulaId[] => {
  const products: FormulaId[] = []
  let product = start
  for (const factor of factors) {
    products.push(product)
    product = write.multiply(product, factor)
  }
  return products
}
