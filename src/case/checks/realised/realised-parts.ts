import type { Intervention } from '../../parts/interventions/intervention.js'
import type { RealisedIntervention } from '../../parts/realised/realised-intervention.js'
import type { Path } from '../../paths/path.js'
import { lines, type CaseSketch, type Sketch } from '../../sketch/sketch.js'

/** What is realised of an intervention, with the plan of it. */
export interface RealisedPart {
  readonly id: string
  readonly path: Path
  readonly stated: Sketch<RealisedIntervention>
  readonly intervention: Sketch<Intervention>
  /** Its place among the interventions. */
  readonly position: number
  /** Planned and actual start, wherever they are stated. */
  readonly start: Sketch<NonNullable<Intervention['start']>> | undefined
}

/** What is realised of the interventions that the case has. */
export function* realisedParts(sketch: CaseSketch): Generator<RealisedPart> {
  for (const [id, stated] of Object.entries(sketch.realised?.interventions ?? {})) {
    if (stated === undefined) continue
    const found = [...lines(sketch.interventions)].find(([each]) => each.id === id)
    if (found === undefined) continue
    const [intervention, position] = found
    yield {
      id,
      path: ['realised', 'interventions', id],
      stated,
      intervention,
      position,
      start: stated.start ?? intervention.start,
    }
  }
}
