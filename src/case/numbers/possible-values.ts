import { drawnOf, type Drawn, type Uncertainty } from '../../chance/index.js'

/** Between what limits an uncertain number lies; infinite where nothing limits it. */
export interface PossibleValues {
  readonly from: number
  readonly to: number
  /** By how much a stated value may be beyond them: it is rounding. */
  readonly room: number
}

/** The values that an uncertain number can take: a value that is calculated with must be one of them. */
export const possibleValues = (uncertainty: Uncertainty, drawn: Drawn = drawnOf(uncertainty)): PossibleValues => {
  const [from, to] = [drawn.quantile(0), drawn.quantile(1)]
  return { from, to, room: uncertainty.whole === true ? 0.5 : 1e-9 * Math.min(to - from, Number.MAX_VALUE) }
}
