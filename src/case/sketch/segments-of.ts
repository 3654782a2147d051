import type { TargetGroup } from '../parts/parties/target-group.js'
import { lines, type CaseSketch, type Sketch } from './sketch.js'

/** A target group that is a segment, with its position in the case. */
type PlacedGroup = readonly [group: Sketch<TargetGroup>, position: number]

/** The target groups that are segments of each population, in the order of the case. */
export const segmentsOf = (sketch: CaseSketch): ReadonlyMap<string, readonly PlacedGroup[]> => {
  const segments = new Map<string, PlacedGroup[]>()
  for (const placed of lines<Sketch<TargetGroup>>(sketch.targetGroups)) {
    const [{ population }] = placed
    if (population !== undefined) segments.set(population, [...(segments.get(population) ?? []), placed])
  }
  return segments
}
