import { readColumns } from '../../sheet/index.js'
import type { Combination } from './combinations.js'
import { cellsOf, type Measures, type Switched } from './switched.js'
import type { Switch } from './switches.js'

/** Reads what a component comes to by each of its combinations, with all other projects off. */
export const measured = (
  programme: Switched,
  component: readonly number[],
  combinations: readonly Combination[],
): readonly Measures<number>[] => {
  const { sheet, measures } = programme
  const { own, overrides } = switchesOfComponent(programme, component)
  const cells = cellsOf(measures)
  const inputs = own.map(({ version, value }) =>
    Float64Array.from(combinations, (combination) => (combination.includes(version) ? value : 0)),
  )
  const { outputs } = readColumns(
    sheet,
    { columns: own.map(({ path }) => path), targets: cells, overrides, isBrief: combinations.length < 1000 },
    inputs,
  )
  return combinations.map((_, at) => {
    const values = outputs.map((column) => column[inputs.length === 0 ? 0 : at] as number)
    const take = (count: number): readonly number[] => values.splice(0, count)
    return {
      objective: take(1)[0] as number,
      parties: take(measures.parties.length),
      used: take(measures.used.length),
      usedByProject: take(measures.usedByProject.length),
      excess: take(measures.excess.length),
    }
  })
}

/** The switches of the projects of a component, and zeros for those of all other projects. */
export const switchesOfComponent = (
  { businessCase, versions, switches }: Switched,
  component: readonly number[],
): { readonly own: readonly Switch[]; readonly overrides: ReadonlyMap<string, number> } => {
  const projects = new Set<string>(component.map((place) => businessCase.projects[place]?.id as string))
  const isOwn = ({ version }: Switch): boolean => projects.has(versions[version]?.project as string)
  return {
    own: switches.filter(isOwn),
    overrides: new Map(switches.filter((each) => !isOwn(each)).map(({ path }) => [path, 0])),
  }
}
