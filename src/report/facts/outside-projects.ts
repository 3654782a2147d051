import type { Results } from '../../calculation/index.js'
import { ZERO, type Decimal } from '../../money/index.js'

/** What is ascribed to one project outside the case, over all effects that name it. */
export interface OutsideProject {
  readonly project: string
  /** Present value. */
  readonly saving: Decimal
  /** Why, each reason once. */
  readonly reasons: readonly string[]
}

/**
 * The projects outside the case that are ascribed something of its savings, in the order in which the case names them.
 */
export const outsideProjects = ({ ladder }: Results): readonly OutsideProject[] => {
  const projects = new Map<string, OutsideProject>()
  for (const { project, reason, saving } of ladder.flatMap(({ outside }) => outside)) {
    if (saving.presentValue.isZero()) continue
    const known = projects.get(project) ?? { project, saving: ZERO, reasons: [] }
    projects.set(project, {
      project,
      saving: known.saving.plus(saving.presentValue),
      reasons: known.reasons.includes(reason) ? known.reasons : [...known.reasons, reason],
    })
  }
  return [...projects.values()]
}
