/**
 * The lower triangle L with L L' = A, for a correlation matrix; undefined where A is not positive semi-definite, so
 * that no numbers can have these correlations. A column that is wholly explained by those before it (a correlation of
 * 1) becomes a column of zeros.
 */
export const cholesky = (matrix: readonly (readonly number[])[]): readonly Float64Array[] | undefined => {
  const factor = matrix.map(() => new Float64Array(matrix.length))
  for (let column = 0; column < matrix.length; column++) {
    for (let row = column; row < matrix.length; row++) {
      const [own, other] = [factor[row] as Float64Array, factor[column] as Float64Array]
      let rest = matrix[row]?.[column] as number
      for (let before = 0; before < column; before++) rest -= (own[before] as number) * (other[before] as number)
      if (row === column) {
        if (rest < -tolerance) return undefined
        own[column] = rest > tolerance ? Math.sqrt(rest) : 0
      } else if (other[column] === 0) {
        if (Math.abs(rest) > Math.sqrt(tolerance)) return undefined
      } else own[column] = rest / (other[column] as number)
    }
  }
  return factor
}

const tolerance = 1e-10
