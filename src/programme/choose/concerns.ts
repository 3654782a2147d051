import { restingOn, type CellReference } from '../../sheet/index.js'
import { switchesOfComponent } from './measured.js'
import type { Switched } from './switched.js'

/**
 * Which excesses decide whether a combination of a component can be carried out, by place: those that rest on it, and
 * those that rest on no project at all. What other projects bring about or mend is for their own component; here
 * they are off.
 */
export const concernsOf = (programme: Switched): readonly (readonly number[])[] => {
  const { sheet, switches, measures, components } = programme
  const among = (paths: readonly string[]): ((cell: CellReference) => boolean) => {
    const resting = restingOn(sheet, new Map(paths.map((path) => [path, undefined])))
    return ({ formula }) => resting[formula] === 1
  }
  const { excess } = measures
  if (excess.length === 0) return components.map(() => [])
  const restsOnAny = among(switches.map(({ path }) => path))
  return components.map((component) => {
    const restsOnOwn = among(switchesOfComponent(programme, component).own.map(({ path }) => path))
    return excess.flatMap((cell, at) => (restsOnOwn(cell) || !restsOnAny(cell) ? [at] : []))
  })
}
