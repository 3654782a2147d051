import type { Id } from '../../base/index.js'
import type { Criterion } from '../../case/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/** What a project scores on the framework (afwegingskader), beside its money. */
export interface ProjectScores<Scalar> {
  readonly project: Id
  /** The criteria on which it is scored, in the order of the framework. */
  readonly scores: readonly {
    readonly criterion: Id
    readonly score: Scalar
    /** The score less the threshold; below zero where the project does not meet it. */
    readonly margin?: Scalar
  }[]
  /** The scores weighed; absent where a criterion has none. */
  readonly weighted?: Scalar
}

/**
 * Writes what each project scores, and its weighted score where all criteria are scored (docs/method.md, 18). No score is
 * filled in for one that is missing: a mean of the others would say that the project is as good on what nobody judged.
 */
export const frameworkScores = (write: CaseWriter): readonly ProjectScores<ScalarId>[] | undefined => {
  const { framework, projects } = write.businessCase
  if (framework === undefined || projects.length === 0) return undefined
  return projects.map(({ id: project, scores: given }): ProjectScores<ScalarId> => {
    const scores = framework.criteria.flatMap(({ id: criterion, threshold }) => {
      const stated = given[criterion]
      if (stated === undefined) return []
      const about = { project, criterion }
      const score = write.quantity(stated.score, `projects.${project}.scores.${criterion}.score`, 'score', about)
      if (threshold === undefined) return [{ criterion, score }]
      const least = write.quantity(threshold, `framework.criteria.${criterion}.threshold`, 'score-threshold', {
        criterion,
      })
      return [{ criterion, score, margin: write.named(write.subtract(score, least), 'score.margin', about) }]
    })
    if (scores.length < framework.criteria.length) return { project, scores }
    const weighed = framework.criteria.map((criterion, at) =>
      write.multiply(weightOf(write, framework.criteria, criterion), (scores[at] as { score: ScalarId }).score),
    )
    return {
      project,
      scores,
      weighted: write.named(write.add(...weighed), 'score.weighted', { project }) as ScalarId,
    }
  })
}

/**
 * The weight of a criterion. Uncertain weights are drawn independently: each then counts for its part of their sum, as
 * segments of a population do.
 */
const weightOf = (write: CaseWriter, criteria: readonly Criterion[], criterion: Criterion): FormulaId => {
  const stated = ({ id, weight }: Criterion): FormulaId =>
    write.quantity(weight, `framework.criteria.${id}.weight`, 'score-weight', { criterion: id })
  if (criteria.every(({ weight }) => weight.uncertainty === undefined)) return stated(criterion)
  return write.divide(stated(criterion), write.add(...criteria.map(stated)))
}
