import { expectArgument, type BusinessCase } from '../../case/index.js'
import type { CellReference, FormulaId } from '../../sheet/index.js'
import { given } from '../../money/index.js'
import { jobOf, prepare, type Prepared } from '../drawing/prepare.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { runJob, runJobSync, type JobOutcome } from '../drawing/run-job.js'
import type { SimulationJob } from '../drawing/simulation-job.js'
import type { SimulationOptions } from './simulation-options.js'

/** Figures draw by draw: all numbers at one place belong to one draw. */
export interface FigureDraws {
  /** What was asked for, in order; a row of years gives a reference for each, such as `gemeente.cash.net.byYear[0]`. */
  readonly references: readonly string[]
  /** The numbers of each reference, one a draw. */
  readonly values: readonly Float64Array[]
  /** The uncertain numbers themselves, by path. */
  readonly inputs: ReadonlyMap<string, Float64Array>
}

/**
 * Draws the uncertain numbers of a case and returns the requested figures draw by draw, for an analysis of your own.
 *
 * Holds eight bytes for each figure, uncertain number and draw.
 *
 * @param references figures by reference, such as `gemeente.cash.npv` or `society.cash.net.byYear`
 * @throws RiskError for a reference that the case does not have, and as `simulate`
 *
 * @example
 * const { values } = await simulateFigures(businessCase, ['gemeente.cash.npv'], { draws: 4, seed: 1 })
 * values[0] // [-43356.06, -58554.15, -49365.22, -43590.26]
 */
export const simulateFigures = async (
  businessCase: BusinessCase,
  references: readonly string[],
  options: FigureOptions = {},
): Promise<FigureDraws> => {
  const { job, resultsOf } = set(businessCase, references, options)
  return resultsOf(await runJob(job, given.options('simulateFigures', options)))
}

/**
 * The same, here and at once.
 *
 * @throws RiskError as `simulateFigures`
 *
 * @example
 * const { values } = simulateFiguresSync(businessCase, ['gemeente.cash.npv'], { draws: 4, seed: 1 })
 * values[0] // [-43356.06, -58554.15, -49365.22, -43590.26]
 */
export const simulateFiguresSync = (
  businessCase: BusinessCase,
  references: readonly string[],
  options: FigureOptions = {},
): FigureDraws => {
  const { job, resultsOf } = set(businessCase, references, options)
  return resultsOf(runJobSync(job, given.options('simulateFigures', options)))
}

/** How figures are drawn. */
export type FigureOptions = Pick<
  SimulationOptions,
  'draws' | 'seed' | 'sampling' | 'onProgress' | 'signal' | 'workers' | 'by'
>

const set = (
  businessCase: BusinessCase,
  references: readonly string[],
  stated: FigureOptions,
): { job: SimulationJob; resultsOf: (outcome: JobOutcome) => FigureDraws } => {
  expectArgument('simulateFigures', 'case', businessCase)
  given.list(
    'simulateFigures',
    {
      nl: 'verwijzingen naar cijfers, zoals gemeente.cash.npv',
      en: 'references of figures, such as gemeente.cash.npv',
    },
    references,
  )
  const options = given.options('simulateFigures', stated)
  const prepared = prepare(businessCase, options)
  const asked = references.flatMap((reference) => cellsOf(prepared, reference))
  const inputs = prepared.parameters.map(({ path }) => ({ formula: parameterFormula(prepared, path) }))
  const job = jobOf(
    prepared,
    [...asked.map(({ at }) => at), ...inputs].map((at) => ({ at, keep: 'values' as const })),
    options,
  )
  if (job.draws * job.keep.length > mostKept) throw new RiskError(riskFaults.kept(job.keep.length, job.draws, mostKept))
  return {
    job,
    resultsOf: ({ values }) => ({
      references: asked.map(({ reference }) => reference),
      values: values.slice(0, asked.length),
      inputs: new Map(
        prepared.parameters.map(({ path }, position) => [path, values[asked.length + position] as Float64Array]),
      ),
    }),
  }
}

/** How many numbers are kept at most: 1 GB. */
export const mostKept = 125_000_000

/** The cells of a published figure. */
export const cellsOf = (
  { appraisal: { sheet } }: Pick<Prepared, 'appraisal'>,
  reference: string,
): readonly { readonly reference: string; readonly at: CellReference }[] => {
  const formula = sheet.figures.get(
    given.text(
      'simulateFigures',
      {
        nl: 'de verwijzing naar een cijfer, zoals gemeente.cash.npv',
        en: 'the reference of a figure, such as gemeente.cash.npv',
      },
      reference,
    ),
  )
  const shape = formula === undefined ? undefined : sheet.formulas[formula]?.shape
  if (formula === undefined || shape === undefined)
    throw new RiskError(riskFaults.figure(reference, [...sheet.figures.keys()]))
  if (shape === 'scalar') return [{ reference, at: { formula } }]
  return Array.from({ length: sheet.axes[shape] }, (_, cell) => ({
    reference: `${reference}[${cell}]`,
    at: { formula, cell },
  }))
}

const parameterFormula = ({ appraisal: { sheet } }: Prepared, path: string): FormulaId =>
  sheet.formulas.findIndex((formula) => formula.op === 'parameter' && formula.path === path) as FormulaId
