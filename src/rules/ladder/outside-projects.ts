import type { ScalarId } from '../../sheet/index.js'
import type { LadderFormulas } from '../appraisal-formulas.js'
import type { CaseWriter } from '../case-writer.js'
import type { OutsideProject } from '../outcomes/account.js'

/**
 * Writes what is ascribed to each project outside the case, over all effects (docs/method.md, 5), in the order in which
 * the case names them.
 */
export const outsideProjects = (
  write: CaseWriter,
  ladder: readonly LadderFormulas[],
): readonly OutsideProject<ScalarId>[] => {
  const lines = ladder.flatMap(({ outside }) => outside)
  return [...new Set(lines.map(({ project }) => project))].map((project) => {
    const own = lines.filter((line) => line.project === project).map(({ saving }) => saving.presentValue)
    return { project, saving: write.named(write.add(...own), 'saving.outside', { project }, 'present-value') }
  })
}
