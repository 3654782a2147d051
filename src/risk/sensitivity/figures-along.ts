import { formulasOf } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { given, type DecimalValue } from '../../money/index.js'
import { pointReader } from '../drawing/point-reader.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { knownParameter, npvReferences, parametersOf, scalarFigures } from '../simulation/figures-of.js'

/** More points than a chart or a slider shows. */
const mostPoints = 100_000

/**
 * Figures along many values of one number, or of several that move together: for a slider, a chart, a grid. Read by
 * columns, so in doubles (within 1e-9 of `calculation.whatIf`, which is exact), at microseconds a point.
 *
 * @param numbers values by path; all lists have the same length: the first point has the first value of each, and so on
 * @param figures single figures by reference; default the NPV of each party and of society
 * @returns for each figure its value at each point
 * @throws RiskError for an unknown figure or path, lists of different lengths, a value that is no number, and more than
 *   100,000 points
 *
 * @example
 * const along = figuresAlong(businessCase, { 'costItems.ggz.price': [140, 160, 180] }, ['society.welfare.npv'])
 * along.get('society.welfare.npv') // [80649.2, 97503.25, 114357.29]
 */
export const figuresAlong = (
  businessCase: BusinessCase,
  numbers: Readonly<Record<string, readonly DecimalValue[]>>,
  figures?: readonly string[],
): ReadonlyMap<string, Float64Array> => {
  expectArgument('figuresAlong', 'case', businessCase)
  const asked = figures ?? npvReferences(businessCase)
  const columns = Object.entries(
    given.object(
      'figuresAlong',
      {
        nl: "waarden per pad, zoals { 'costItems.ggz.price': [80, 90] }",
        en: "values by path, such as { 'costItems.ggz.price': [80, 90] }",
      },
      numbers,
    ),
  ).map(([path, values]) => ({
    path,
    values: given
      .list('figuresAlong', { nl: `waarden voor '${path}'`, en: `values for '${path}'` }, values)
      .map((value) => given.number(path, value)),
  }))
  const appraisal = formulasOf(businessCase)
  const names = parametersOf(appraisal)
  const count = columns[0]?.values.length ?? 0
  if (count > mostPoints) throw new RiskError(riskFaults.tableSize(count, mostPoints))
  for (const { path, values } of columns) {
    knownParameter(names, path)
    if (values.length !== count) throw new RiskError(riskFaults.unequalLists(path, values.length, count))
    for (const value of values) if (!Number.isFinite(value)) throw new RiskError(riskFaults.tableValue(path, value))
  }
  const reader = pointReader(
    appraisal,
    columns.map(({ path }) => path),
    scalarFigures(appraisal, asked),
  )
  const points = Array.from({ length: count }, (_, point) =>
    columns.map(({ values }, parameter) => [parameter, values[point] as number] as const),
  )
  const read = reader.read(points)
  return new Map(asked.map((figure, target) => [figure, read[target] as Float64Array]))
}
