import { formulasOf } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { given, type DecimalValue } from '../../money/index.js'
import { knownParameter, parametersOf, scalarFigures } from '../simulation/figures-of.js'
import { pointReader } from '../drawing/point-reader.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'

/** The values that one number takes in a table. */
export interface TableSide {
  readonly path: string
  readonly values: readonly DecimalValue[]
}

/** More than anybody reads in a table. */
const mostCombinations = 10_000

/**
 * A figure for every combination of the values of two numbers, with all other numbers as in the case.
 *
 * @returns a row for each value of the first, with a column for each value of the second
 * @throws RiskError for an unknown figure or path, the same path twice, a value that is no number, and more than 10,000
 *   combinations
 *
 * @example
 * const price = { path: 'costItems.ggz.price', values: [140, 160] }
 * const success = { path: 'interventions.begeleider.success', values: [0.4, 0.6] }
 * twoWayTable(businessCase, 'society.welfare.npv', price, success) // [[32494.79, 90280.08], [44391.76, 108125.54]]
 */
export const twoWayTable = (
  businessCase: BusinessCase,
  figure: string,
  rowsAsked: TableSide,
  columnsAsked: TableSide,
): readonly (readonly number[])[] => {
  expectArgument('twoWayTable', 'case', businessCase)
  const [rows, columns] = [sideOf(rowsAsked), sideOf(columnsAsked)]
  const appraisal = formulasOf(businessCase)
  const names = parametersOf(appraisal)
  for (const { path } of [rows, columns]) knownParameter(names, path)
  if (rows.path === columns.path) throw new RiskError(riskFaults.sameTwice(rows.path))
  for (const { path, values } of [rows, columns])
    for (const value of values) if (!Number.isFinite(value)) throw new RiskError(riskFaults.tableValue(path, value))
  const combinations = rows.values.length * columns.values.length
  if (combinations > mostCombinations) throw new RiskError(riskFaults.tableSize(combinations, mostCombinations))
  const reader = pointReader(appraisal, [rows.path, columns.path], scalarFigures(appraisal, [figure]))
  const [values = new Float64Array()] = reader.read(
    rows.values.flatMap((row) =>
      columns.values.map(
        (column) =>
          [
            [0, row],
            [1, column],
          ] as const,
      ),
    ),
  )
  return rows.values.map((_, row) => [
    ...values.subarray(row * columns.values.length, (row + 1) * columns.values.length),
  ])
}

const sideOf = (side: TableSide): { readonly path: string; readonly values: readonly number[] } => {
  const { path, values } = given.object(
    'twoWayTable',
    { nl: 'het pad en de waarden van een getal aan elke kant', en: 'the path and the values of a number on each side' },
    side,
  )
  return {
    path,
    values: given
      .list('twoWayTable', { nl: 'waarden aan elke kant', en: 'values on each side' }, values)
      .map((value) => given.number({ nl: `Een waarde voor '${path}'`, en: `A value for '${path}'` }, value)),
  }
}
