import { InternalFault } from '../base/index.js'
import { columnMachine, type MachineOptions } from './columns/column-machine-for.js'
import { compileColumns, type ColumnsAsked } from './columns/compile-columns.js'
import type { Sheet } from './sheet.js'

/** Reads the same cells for as many draws as there are numbers in a column. */
export interface ColumnValues {
  /** The numbers of a target, one a draw, in the order of `targets`. */
  readonly outputs: readonly Float64Array[]
}

/**
 * Reads cells of a sheet over many draws at once, in doubles: the column reader. One varying parameter is one column of
 * numbers.
 *
 * Agrees with the exact reader to 1e-9 relative except where a test is within rounding of zero.
 *
 * @param inputs a column for each path of `asked.columns`, all of one length
 * @throws RangeError for columns of different lengths, and as `compileColumns`
 */
export const readColumns = (
  sheet: Sheet,
  asked: ColumnsAsked,
  inputs: readonly Float64Array[],
  options: MachineOptions = {},
): ColumnValues => {
  const draws = inputs[0]?.length ?? 1
  if (inputs.length !== asked.columns.length || inputs.some((column) => column.length !== draws))
    throw new InternalFault(`${asked.columns.length} columns of one length are needed; there are ${inputs.length}`)
  const machine = columnMachine(compileColumns(sheet, asked), options)
  const outputs = asked.targets.map(() => new Float64Array(draws))
  for (let start = 0; start < draws; start += machine.capacity) {
    const count = Math.min(machine.capacity, draws - start)
    inputs.forEach((column, position) => {
      machine.input(position).set(column.subarray(start, start + count))
    })
    machine.run(count)
    outputs.forEach((column, position) => {
      column.set(machine.output(position).subarray(0, count), start)
    })
  }
  return { outputs }
}
