import type { Id } from '../../base/index.js'
import type { Decimal } from '../../money/index.js'
import type { Appraisal, ProjectScores } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'
import { readTree } from '../read-tree.js'

/** What a project scores on the assessment framework; its reasons stand in the case. */
export interface ScoreResults extends Omit<ProjectScores<Decimal>, 'weighted'> {
  /** `null` where a criterion has no score. */
  readonly weighted: Decimal | null
  /** The criteria of which it does not meet the threshold. */
  readonly below: readonly Id[]
  /** The criteria on which it is not scored. */
  readonly unscored: readonly Id[]
}

/** What each project scores, out of the values of its figures. */
export const frameworkResults = (
  { sheet, framework, model }: Appraisal,
  values: ExactValues,
): readonly ScoreResults[] | undefined =>
  framework?.map(({ project, scores, weighted }): ScoreResults => {
    const read = scores.map(({ criterion, ...numbers }) => ({ criterion, ...readTree(sheet, values, numbers) }))
    const criteria = model.write.businessCase.framework?.criteria ?? []
    return {
      project,
      scores: read,
      weighted: weighted === undefined ? null : values.scalar(weighted),
      below: read.flatMap(({ criterion, margin }) =>
        margin?.isNegative() === true && !margin.isZero() ? [criterion] : [],
      ),
      unscored: criteria.flatMap(({ id }) => (scores.some(({ criterion }) => criterion === id) ? [] : [id])),
    }
  })
