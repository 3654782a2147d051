import { formulasOf } from '../../calculation/index.js'
import { type BusinessCase, type ScenarioKind, quantitiesByPath } from '../../case/index.js'
import { Decimal, largest } from '../../money/index.js'
import { npvReferences } from './figures-of.js'
import { roundingOf } from './rounding-of.js'
import { tornado, type TornadoBar } from '../sensitivity/tornado.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'

/** Scenarios that set every uncertain number at once. */
export type PercentileKind = Extract<ScenarioKind, 'pessimistic' | 'expected' | 'optimistic'>

/**
 * The uncertain numbers of a case at their means as stated, or at their 10th or 90th percentile: whichever is worse
 * (better) for a figure, such as the NPV of society. One without effect on that figure (a share that can be cashed, a
 * key, what parties have agreed) goes by the party whose NPV it moves most, of equals the first of the case: pessimism
 * concerns cash too. One that moves no NPV is left out.
 */
export const percentileNumbers = (
  businessCase: BusinessCase,
  figure: string,
): ((kind: PercentileKind) => ReadonlyMap<string, Decimal>) => {
  const parameters = uncertainParameters(formulasOf(businessCase))
  // Worse and better are of the same bars.
  let known: readonly ReadonlyMap<string, TornadoBar>[] | undefined
  return (kind) => {
    if (kind === 'expected') {
      const stated = quantitiesByPath(businessCase)
      return new Map(parameters.map(({ path, value }) => [path, new Decimal(stated.get(path)?.mean ?? value)]))
    }
    if (parameters.length === 0) return new Map()
    const bars = (known ??= tornado(businessCase, { figures: [figure, ...npvReferences(businessCase)] }).map(
      (of) => new Map(of.bars.map((bar) => [bar.address, bar])),
    ))
    return new Map(
      parameters.flatMap(({ path }) => {
        const deciding = decidingBar(bars.map((of) => of.get(path)))
        if (deciding === undefined) return []
        const { low, high, atLow, atHigh } = deciding
        return [[path, new Decimal(atLow < atHigh === (kind === 'pessimistic') ? low : high)]]
      }),
    )
  }
}

/** @param bars what one number does to the figure, and then to each NPV; absent where it does nothing */
const decidingBar = ([ofFigure, ...ofNpvs]: readonly (TornadoBar | undefined)[]): TornadoBar | undefined => {
  if (ofFigure !== undefined && ofFigure.swing > roundingOf(ofFigure)) return ofFigure
  const moved = ofNpvs.flatMap((bar) => (bar !== undefined && bar.swing > roundingOf(bar) ? [bar] : []))
  return largest(moved, ({ swing }) => swing, 2 * Math.max(...moved.map(roundingOf)))
}
