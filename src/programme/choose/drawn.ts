import { columnMachine, compileColumns } from '../../sheet/index.js'
import type { Combination } from './combinations.js'
import { switchesOfComponent } from './measured.js'
import { parametersOf, statedPathOf } from './switches.js'
import type { Switched } from './switched.js'

/**
 * Draws the objective by each combination of a component, with all other projects off. A number that two versions of a
 * project share is drawn once.
 *
 * @param inputs the draws of each uncertain number, by its path in the case
 * @param draws how many there are
 */
export const drawn = (
  programme: Switched,
  component: readonly number[],
  combinations: readonly Combination[],
  inputs: ReadonlyMap<string, Float64Array>,
  draws: number,
): readonly Float64Array[] => {
  const { sheet, measures } = programme
  const { own, overrides } = switchesOfComponent(programme, component)
  const switched = new Set([...own.map(({ path }) => path), ...overrides.keys()])
  const uncertain = parametersOf(sheet).flatMap(({ path }) => {
    const column = switched.has(path) ? undefined : inputs.get(statedPathOf(path))
    return column === undefined ? [] : [{ path, column }]
  })
  const machine = columnMachine(
    compileColumns(sheet, {
      columns: [...own, ...uncertain].map(({ path }) => path),
      targets: [measures.objective],
      overrides,
    }),
  )
  const values = combinations.map(() => new Float64Array(draws))
  for (let start = 0; start < draws; start += machine.capacity) {
    const count = Math.min(machine.capacity, draws - start)
    uncertain.forEach(({ column }, at) => {
      machine.input(own.length + at).set(column.subarray(start, start + count))
    })
    combinations.forEach((combination, at) => {
      own.forEach(({ version, value, statedPath }, place) => {
        const input = machine.input(place)
        const column = inputs.get(statedPath)
        if (!combination.includes(version)) input.fill(0)
        else if (column === undefined) input.fill(value)
        else input.set(column.subarray(start, start + count))
      })
      machine.run(count)
      values[at]?.set(machine.output(0).subarray(0, count), start)
    })
  }
  return values
}
