import type { Appraisal } from '../../rules/index.js'
import { columnMachine, compileColumns, type CellReference } from '../../sheet/index.js'

/** One or a few numbers of a case, changed. */
export type Point = readonly (readonly [parameter: number, value: number])[]

/** Reads figures with some numbers changed and all others as they are. */
export interface PointReader {
  /** The numbers of the case itself, in the order of the paths. */
  readonly base: readonly number[]
  /** For each target, its number at each point. */
  read(points: readonly Point[]): readonly Float64Array[]
}

/**
 * Compiles the figures once; each point then costs microseconds.
 *
 * @param isBrief where so few points are read that compiling takes longer than reading: sooner ready, then slower
 */
export const pointReader = (
  { sheet }: Pick<Appraisal, 'sheet'>,
  paths: readonly string[],
  targets: readonly CellReference[],
  isBrief = false,
): PointReader => {
  const machine = columnMachine(compileColumns(sheet, { columns: paths, targets, isBrief }), { capacity: 128 })
  const stated = new Map<string, number>()
  for (const formula of sheet.formulas)
    if (formula.op === 'parameter') stated.set(formula.path, formula.value.toNumber())
  const base = paths.map((path) => stated.get(path) as number)
  base.forEach((value, parameter) => machine.input(parameter).fill(value))
  return {
    base,
    read: (points) => {
      const values = targets.map(() => new Float64Array(points.length))
      for (let start = 0; start < points.length; start += machine.capacity) {
        const here = points.slice(start, start + machine.capacity)
        here.forEach((point, draw) => {
          for (const [parameter, value] of point) machine.input(parameter)[draw] = value
        })
        machine.run(here.length)
        values.forEach((column, target) => {
          column.set(machine.output(target).subarray(0, here.length), start)
        })
        here.forEach((point, draw) => {
          for (const [parameter] of point) machine.input(parameter)[draw] = base[parameter] as number
        })
      }
      return values
    },
  }
}
