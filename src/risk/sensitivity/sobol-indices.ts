import { expectArgument, type BusinessCase } from '../../case/index.js'
import { CHUNK, drawnOf, stream } from '../../chance/index.js'
import { columnMachine, compileColumns, type Name } from '../../sheet/index.js'
import { given } from '../../money/index.js'
import { npvReferences, scalarFigures } from '../simulation/figures-of.js'
import { prepare } from '../drawing/prepare.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { chunksOf, drawsOf } from '../drawing/sampler.js'
import type { SimulationOptions } from '../simulation/simulation-options.js'
import { widestFirst } from './widest-first.js'

/** How much of the variance of a figure each number explains. */
export interface SobolIndices {
  readonly figure: string
  readonly variance: number
  /** In the order of the total effect, largest first. */
  readonly parameters: readonly SobolIndex[]
}

/** How much of the variance of a figure one uncertain number explains, as fractions of it. */
export interface SobolIndex {
  readonly path: string
  readonly name: Name
  /** Share of the variance that the number explains by itself: it would disappear if the number were known. */
  readonly first: number
  /** Share that it explains alone and together with others: it would be left if all others were known. */
  readonly total: number
}

type Options = Pick<SimulationOptions, 'draws' | 'seed' | 'by'> & { readonly figures?: readonly string[] | undefined }

/**
 * First-order and total Sobol indices of every uncertain number, by the estimators of Jansen (1999), with matrices A, B
 * and A with one column of B, as in Saltelli et al. (2010), Variance based sensitivity analysis of model output.
 *
 * Evaluates the model `draws` x (uncertain numbers + 2) times. The error of an index is of the order of 1 /
 * sqrt(draws).
 *
 * @throws RiskError for correlated numbers (what one explains by itself is then not defined), and as `simulate`
 *
 * @example
 * const [welfare] = sobolIndices(businessCase, { figures: ['society.welfare.npv'], draws: 1024 })
 * welfare?.parameters[0]?.path // 'interventions.begeleider.effects.ggz.reduction'
 * welfare?.parameters[0]?.total // 0.5101
 */
export const sobolIndices = (businessCase: BusinessCase, stated: Options = {}): readonly SobolIndices[] => {
  expectArgument('sobolIndices', 'case', businessCase)
  const options = given.options('sobolIndices', stated)
  const { figures = npvReferences(businessCase) } = options
  const { appraisal, parameters, plan, draws } = prepare(businessCase, { ...options, draws: options.draws ?? 4096 })
  if (parameters.length === 0) throw new RiskError(riskFaults.nothingUncertain())
  if (plan.groups.length > 0) throw new RiskError(riskFaults.dependent())
  const program = compileColumns(appraisal.sheet, {
    columns: parameters.map(({ path }) => path),
    targets: scalarFigures(appraisal, figures),
  })
  const machine = columnMachine(program, options.by === undefined ? {} : { by: options.by })
  const drawn = parameters.map(({ uncertainty }) => drawnOf(uncertainty))
  const read = (columns: readonly Float64Array[], count: number): readonly Float64Array[] => {
    const values = figures.map(() => new Float64Array(count))
    for (let start = 0; start < count; start += machine.capacity) {
      const here = Math.min(machine.capacity, count - start)
      columns.forEach((column, parameter) => {
        machine.input(parameter).set(column.subarray(start, start + here))
      })
      machine.run(here)
      values.forEach((value, target) => {
        value.set(machine.output(target).subarray(0, here), start)
      })
    }
    return values
  }
  const sums = figures.map(() => ({
    count: 0,
    sum: 0,
    squares: 0,
    first: new Float64Array(parameters.length),
    total: new Float64Array(parameters.length),
  }))
  for (let chunk = 0; chunk < chunksOf(draws); chunk++) {
    const count = drawsOf(chunk, draws)
    const matrix = (name: string): readonly Float64Array[] =>
      parameters.map(({ path }, parameter) => {
        const column = new Float64Array(CHUNK)
        stream(plan.seed, `${path}#${name}`, chunk).fill(column, count)
        drawn[parameter]?.quantiles(column, count)
        return column
      })
    const [a, b] = [matrix('a'), matrix('b')]
    const [ofA, ofB] = [read(a, count), read(b, count)]
    sums.forEach((own, target) => {
      for (const value of [...(ofA[target] as Float64Array), ...(ofB[target] as Float64Array)]) {
        own.count += 1
        own.sum += value
        own.squares += value * value
      }
    })
    parameters.forEach((_, parameter) => {
      const mixed = read(
        a.map((column, other) => (other === parameter ? (b[parameter] as Float64Array) : column)),
        count,
      )
      sums.forEach((own, target) => {
        const [fromA, fromB, fromMixed] = [
          ofA[target] as Float64Array,
          ofB[target] as Float64Array,
          mixed[target] as Float64Array,
        ]
        for (let draw = 0; draw < count; draw++) {
          own.first[parameter] =
            (own.first[parameter] as number) + ((fromB[draw] as number) - (fromMixed[draw] as number)) ** 2
          own.total[parameter] =
            (own.total[parameter] as number) + ((fromA[draw] as number) - (fromMixed[draw] as number)) ** 2
        }
      })
    })
  }
  return figures.map((figure, target) => {
    const { count, sum, squares, first, total } = sums[target] as (typeof sums)[number]
    const variance = squares / count - (sum / count) ** 2
    const share = (halfSquares: number): number => (variance > 0 ? halfSquares / (2 * draws) / variance : 0)
    const indices = parameters.map(({ path, name }, parameter): SobolIndex => ({
      path,
      name,
      first: variance > 0 ? 1 - share(first[parameter] as number) : 0,
      total: share(total[parameter] as number),
    }))
    return { figure, variance, parameters: widestFirst(businessCase, indices, ({ total }) => total) }
  })
}
