import { formulasOf } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { drawnOf } from '../../chance/index.js'
import { type CellReference, type Name, readExactly } from '../../sheet/index.js'
import { type DecimalValue, given } from '../../money/index.js'
import { assumptionsOf, npvReferences, parametersOf, scalarFigures } from '../simulation/figures-of.js'
import type { Late } from '../simulation/late.js'
import { limitFormulas, type PassedLimit } from '../simulation/passed-limits.js'
import { pointReader, type Point } from '../drawing/point-reader.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { roundingOf } from '../simulation/rounding-of.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'
import { widestFirst } from './widest-first.js'

/** Which figures are looked at, and over what range numbers vary. */
export interface TornadoOptions {
  /** Figures by reference; default the NPV of each party and of society. */
  readonly figures?: readonly string[] | undefined
  /**
   * The chance that an uncertain number lies within its range; default 0.8, so from its 10th to its 90th percentile.
   */
  readonly interval?: DecimalValue | undefined
  /**
   * Also varies assumptions that are stated as certain, down and up by this fraction (0.1 for 10 %): not shares of
   * payers or recipients, nor published index numbers.
   */
  readonly certainBy?: DecimalValue | undefined
}

/** What one number does to one figure, with all other numbers as in the case. */
export interface TornadoBar {
  /** Of the number that it varies. */
  readonly address: string
  readonly name: Name
  /** The range of the number. */
  readonly low: number
  readonly high: number
  /** The figure at either end. */
  readonly atLow: number
  readonly atHigh: number
  /** How far the figure moves: the distance between the two. */
  readonly swing: number
  /** Limits passed at either end: there is no such case, whatever the figure would be. */
  readonly passes: { readonly atLow: readonly PassedLimit[]; readonly atHigh: readonly PassedLimit[] }
  /** What later starts move past the end of the timeline at either end: it counts in no figure. */
  readonly beyondHorizon: { readonly atLow: Late<number>; readonly atHigh: Late<number> }
}

/** How far each number by itself moves one figure, in the unit of the figure. */
export interface Tornado {
  readonly figure: string
  /** The figure of the case itself. */
  readonly base: number
  /** Widest first; numbers that do not move the figure are left out. */
  readonly bars: readonly TornadoBar[]
}

/**
 * One-way sensitivity: how far each number by itself moves each figure.
 *
 * @throws RiskError for an unknown figure, impossible options, and where there is nothing to vary
 *
 * @example
 * const [welfare] = tornado(businessCase, { figures: ['society.welfare.npv'] })
 * welfare?.bars[0]
 * // {
 * //   address: 'interventions.begeleider.effects.ggz.reduction',
 * //   low: 0.1612, high: 0.3, atLow: 55842.31, atHigh: 136026.77, swing: 80184.47, ...
 * // }
 */
export const tornado = (businessCase: BusinessCase, options: TornadoOptions = {}): readonly Tornado[] => {
  expectArgument('tornado', 'case', businessCase)
  const { figures = npvReferences(businessCase), ...by } = given.options('tornado', options)
  const interval = given.number('interval', by.interval ?? 0.8)
  const certainBy = by.certainBy === undefined ? undefined : given.number('certainBy', by.certainBy)
  if (!(interval > 0 && interval < 1)) throw new RiskError(riskFaults.interval(interval))
  if (certainBy !== undefined && !(certainBy > 0 && certainBy < 1)) throw new RiskError(riskFaults.certainBy(certainBy))
  const appraisal = formulasOf(businessCase)
  const names = parametersOf(appraisal)
  const uncertain = new Map(uncertainParameters(appraisal).map((parameter) => [parameter.path, parameter]))
  const paths = [...new Set([...uncertain.keys(), ...(certainBy === undefined ? [] : assumptionsOf(names))])].sort()
  if (paths.length === 0) throw new RiskError(riskFaults.nothingUncertain())
  const limits = limitFormulas(appraisal)
  const { late } = appraisal
  const asked = scalarFigures(appraisal, figures)
  const asStated = readExactly(appraisal.sheet, { only: asked.map(({ formula }) => formula) })
  const lost = [late.households, late.costs, ...(late.income === undefined ? [] : [late.income])]
  const targets = [...asked, ...[...lost, ...limits.formulas].map((formula) => ({ formula }))]
  const reader = pointReader(appraisal, paths, targets)
  const ranges = paths.map((path, parameter): readonly [number, number] => {
    const known = uncertain.get(path)
    const value = reader.base[parameter] as number
    if (known === undefined)
      return [value - Math.abs(value) * (certainBy as number), value + Math.abs(value) * (certainBy as number)]
    const { quantile } = drawnOf(known.uncertainty)
    return [quantile((1 - interval) / 2), quantile((1 + interval) / 2)]
  })
  const points = ranges.flatMap(([low, high], parameter): Point[] => [[[parameter, low]], [[parameter, high]]])
  const values = reader.read(points)
  const beside = values.slice(figures.length)
  const [households, costs, income] = beside.slice(0, lost.length) as [Float64Array, Float64Array, Float64Array?]
  const passed = beside.slice(lost.length)
  const passedAt = (point: number): readonly PassedLimit[] =>
    limits.passedBy(passed.map((column) => column[point] as number))
  const lateAt = (point: number): Late<number> => ({
    households: households[point] as number,
    costs: costs[point] as number,
    ...(income === undefined ? {} : { income: income[point] as number }),
  })
  return figures.map((figure, target) => {
    const column = values[target] as Float64Array
    const bars = paths.map((path, parameter): TornadoBar => {
      const [low, high] = ranges[parameter] as readonly [number, number]
      const [atLow, atHigh] = [column[2 * parameter] as number, column[2 * parameter + 1] as number]
      return {
        address: path,
        name: names.get(path) as Name,
        low,
        high,
        atLow,
        atHigh,
        swing: Math.abs(atHigh - atLow),
        passes: { atLow: passedAt(2 * parameter), atHigh: passedAt(2 * parameter + 1) },
        beyondHorizon: { atLow: lateAt(2 * parameter), atHigh: lateAt(2 * parameter + 1) },
      }
    })
    const moving = bars.filter(({ swing }) => swing > 0)
    const { formula } = asked[target] as CellReference
    return {
      figure,
      base: asStated.scalar(formula).toNumber(),
      bars: widestFirst(businessCase, moving, ({ swing }) => swing, Math.max(...moving.map(roundingOf))),
    }
  })
}
