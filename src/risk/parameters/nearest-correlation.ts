import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/**
 * The correlation matrix nearest to a symmetric matrix, in the sum of squares: alternating projections of Higham
 * (2002), Computing the nearest correlation matrix, IMA Journal of Numerical Analysis 22, with Dykstra's correction.
 */
export const nearestCorrelation = (stated: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  let nearest = new Matrix(stated.map((row) => [...row]))
  let correction = Matrix.zeros(nearest.rows, nearest.columns)
  for (let step = 0; step < 500; step++) {
    const before = nearest
    const corrected = Matrix.sub(nearest, correction)
    const projected = withoutNegativeEigenvalues(corrected)
    correction = Matrix.sub(projected, corrected)
    nearest = projected.clone()
    for (let place = 0; place < nearest.rows; place++) nearest.set(place, place, 1)
    if (Matrix.sub(nearest, before).norm('frobenius') < 1e-10) break
  }
  return nearest.to2DArray()
}

const withoutNegativeEigenvalues = (matrix: Matrix): Matrix => {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true })
  const kept = Matrix.diag(realEigenvalues.map((value) => Math.max(0, value)))
  return eigenvectorMatrix.mmul(kept).mmul(eigenvectorMatrix.transpose())
}
