import type { SteeringFigure } from '../../case/index.js'
import type { FormulaId, Label, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/** What was budgeted and spent on a domain in a year, and what that is for each inhabitant. */
export interface SteeringAmounts<Scalar> {
  readonly budgeted: Scalar
  readonly spent?: Scalar
  /** What was spent less what was budgeted: above zero where the budget was exceeded. */
  readonly above?: Scalar
  /** What was spent over what was budgeted; no number where nothing was. */
  readonly ratio?: Scalar
  readonly perInhabitant?: Scalar
  /** What each reference municipality spent for each inhabitant, in the order of the case. */
  readonly references: readonly Scalar[]
  /** What they spent together over their inhabitants together; absent without reference municipalities. */
  readonly reference?: Scalar
  /** What was spent for each inhabitant less that of the reference municipalities together. */
  readonly aboveReference?: Scalar
}

/**
 * Writes the steering figures (docs/method.md, 18). The mean of the reference municipalities is weighed by inhabitants:
 * their spending together over their inhabitants together.
 */
export const steeringFormulas = (write: CaseWriter): readonly SteeringAmounts<ScalarId>[] =>
  write.businessCase.steering.map((line, position) => lineFormulas(write, line, position))

const lineFormulas = (write: CaseWriter, line: SteeringFigure, position: number): SteeringAmounts<ScalarId> => {
  const about: Label['about'] = { domain: line.domain, year: String(line.year) }
  const path = `steering[${position}]`
  const money = (formula: FormulaId): ScalarId => formula as ScalarId
  const budgeted = money(write.money(line.budgeted, `${path}.budgeted`, 'steering-budgeted', about))
  const spent =
    line.spent === undefined ? undefined : money(write.money(line.spent, `${path}.spent`, 'steering-spent', about))
  const perInhabitant =
    spent === undefined || line.inhabitants === undefined
      ? undefined
      : write.named(
          write.divide(spent, write.quantity(line.inhabitants, `${path}.inhabitants`, 'inhabitants', about)),
          'steering.per-inhabitant',
          about,
        )
  const others = line.references.map((other, number) => {
    const theirs = { ...about, municipality: other.municipality }
    const of = `${path}.references[${number}]`
    const euros = money(write.money(other.spent, `${of}.spent`, 'reference-spent', theirs))
    const people = write.quantity(other.inhabitants, `${of}.inhabitants`, 'reference-inhabitants', theirs)
    return { euros, people, each: write.named(write.divide(euros, people), 'steering.reference-each', theirs) }
  })
  const reference =
    others.length === 0
      ? undefined
      : write.named(
          write.divide(
            write.add(...others.map(({ euros }) => euros)),
            write.add(...others.map(({ people }) => people)),
          ),
          'steering.reference',
          about,
        )
  return {
    budgeted,
    ...(spent === undefined
      ? {}
      : {
          spent,
          above: write.named(write.subtract(spent, budgeted), 'steering.above', about),
          ratio: write.named(write.divide(spent, budgeted), 'steering.ratio', about),
        }),
    ...(perInhabitant === undefined ? {} : { perInhabitant }),
    references: others.map(({ each }) => each),
    ...(reference === undefined ? {} : { reference }),
    ...(perInhabitant === undefined || reference === undefined
      ? {}
      : {
          aboveReference: write.named(write.subtract(perInhabitant, reference), 'steering.above-reference', about),
        }),
  }
}
