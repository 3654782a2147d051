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
  income: readonly Pick<LadderFormulas, 'outside'>[] = [],
): readonly OutsideProject<ScalarId>[] => {
  const lines = ladder.flatMap(({ outside }) => outside)
  const received = income.flatMap(({ outside }) => outside)
  const presentValues = (of: typeof lines, project: string): readonly ScalarId[] =>
    of.filter((line) => line.project === project).map(({ saving }) => saving.presentValue)
  return [...new Set([...lines, ...received].map(({ project }) => project))].map((project) => {
    const [own, earned] = [presentValues(lines, project), presentValues(received, project)]
    const none = own.length === 0 ? [write.constant(0)] : []
    return {
      project,
      saving: write.named(write.add(...own, ...none), 'saving.outside', { project }, 'present-value'),
      ...(earned.length === 0
        ? {}
        : { income: write.named(write.add(...earned), 'income.outside', { project }, 'present-value') }),
    }
  })
}
