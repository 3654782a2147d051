import type { CalculatedAnyway } from '../calculation/index.js'
import type { BusinessCase, EvidenceGrade } from '../case/index.js'
import { ZERO, type Decimal } from '../money/index.js'
import { simulateFiguresSync } from '../risk/index.js'
import { isUncertain } from './is-uncertain.js'
import { gradeOf } from './learned.js'

/** What can be said of a project: that it gains society is demonstrated, cannot be said yet, or it does not. */
export type VerdictKind = 'demonstrated' | 'not-yet' | 'not'

/** Why no more can be said. */
export type VerdictReason = 'nothing-counted' | 'not-compared' | 'uncertain' | 'sure'

/** What an evaluation says of a project, or of an intervention of a case without projects (docs/method.md, 19). */
export interface Verdict {
  /** The id of the project, or of the intervention. */
  readonly of: string
  readonly name: string
  readonly verdict: VerdictKind
  readonly reason: VerdictReason
  /** The chance that it gains society, in the forecast; null where nothing of it is uncertain. */
  readonly chance: number | null
  /** What the forecast says that it brings society: welfare NPV. */
  readonly welfare: Decimal
}

/**
 * How sure a verdict must be.
 * A chance: a verdict that is less sure is not given.
 *
 * @example
 * SURE // 0.9
 */
export const SURE = 0.9

interface Judged {
  readonly id: string
  readonly name: string
  readonly figure: string
  readonly welfare: Decimal
  readonly interventions: readonly string[]
}

/**
 * Judges each project by the draws of the forecast. Demonstrated asks that success was counted, also of a group that did
 * not take part, and differs surely (the grade that such a count asks for), and a chance of at least nine in ten that the
 * project gains society; without such a comparison other causes remain possible. It does not gain where that chance is at most one in ten.
 */
export const verdictsOf = (
  businessCase: BusinessCase,
  forecast: CalculatedAnyway,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly Verdict[] => {
  const judged = judgedOf(businessCase, forecast)
  const figures = judged.map(({ figure }) => figure)
  const values = isUncertain(forecast.businessCase)
    ? simulateFiguresSync(forecast.businessCase, figures, { draws, seed }).values
    : undefined
  return judged.map(({ id, name, interventions, welfare }, at): Verdict => {
    const drawn = values?.[at]
    const chance = drawn === undefined ? null : share(drawn)
    const known = interventions.flatMap((each) => evidenceOf(businessCase, each))
    const { verdict, reason } = judge(known, chance ?? (welfare.gt(0) ? 1 : 0))
    return { of: id, name, verdict, reason, chance, welfare }
  })
}

const judge = (known: readonly EvidenceGrade[], chance: number): Pick<Verdict, 'verdict' | 'reason'> => {
  if (known.length === 0) return { verdict: 'not-yet', reason: 'nothing-counted' }
  if (chance <= 1 - SURE) return { verdict: 'not', reason: 'sure' }
  if (chance < SURE) return { verdict: 'not-yet', reason: 'uncertain' }
  return known.includes('demonstrated')
    ? { verdict: 'demonstrated', reason: 'sure' }
    : { verdict: 'not-yet', reason: 'not-compared' }
}

/** The grades that the counts of an intervention ask for, and of measurements; empty where nobody was counted or measured. */
const evidenceOf = ({ realised }: BusinessCase, intervention: string): readonly EvidenceGrade[] => {
  const stated = realised?.interventions[intervention]
  const grade = stated === undefined ? undefined : gradeOf(stated)
  return [
    ...(grade === undefined ? [] : [grade.grade]),
    ...Object.values(stated?.measured ?? {}).map((): EvidenceGrade => 'possible'),
  ]
}

const judgedOf = ({ projects, interventions }: BusinessCase, { results }: CalculatedAnyway): readonly Judged[] =>
  projects.length > 0
    ? projects.map(({ id, name }) => ({
        id,
        name,
        figure: `projects.${id}.welfare`,
        welfare: results.programme?.projects.find(({ project }) => project === id)?.welfare ?? ZERO,
        interventions: interventions.filter(({ project }) => project === id).map((each) => each.id),
      }))
    : interventions.map(({ id, name }) => ({
        id,
        name,
        figure: `interventions.${id}.welfare`,
        welfare: results.interventions.find(({ intervention }) => intervention === id)?.welfare ?? ZERO,
        interventions: [id],
      }))

const share = (draws: Float64Array): number =>
  draws.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / draws.length
