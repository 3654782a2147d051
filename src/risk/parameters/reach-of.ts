import { drawnOf, type Uncertainty } from '../../chance/index.js'

/** The smallest and largest chance that the sampler ever turns into a number. */
const [least, most] = [2 ** -60, 1 - 2 ** -53]

/** Between which numbers every draw lies; slightly wider, since interpolation may end just beyond its nodes. */
export const reachOf = (uncertainty: Uncertainty): { readonly low: number; readonly high: number } => {
  const { quantile } = drawnOf(uncertainty)
  const [low, high] = [quantile(least), quantile(most)]
  return { low: low - Math.abs(low) * 1e-6, high: high + Math.abs(high) * 1e-6 }
}
