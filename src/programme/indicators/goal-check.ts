import type { Id } from '../../base/index.js'
import { expectArgument, type BusinessCase, type Indicator, type Intervention } from '../../case/index.js'

/** What a goal must say to be specific: what is counted, and which goal of the project that measures. */
export type SpecificPart = 'goal' | 'unit'

/** What it must say to be measurable: in what, from where, to where, by whom and how often. */
export type MeasurablePart = 'unit' | 'baseline' | 'target' | 'owner' | 'every'

/** What it must say to be dated: by when. */
export type DatedPart = 'by'

/** What one indicator lacks for its goal to be checked; empty lists where nothing is missing. */
export interface IndicatorCheck {
  readonly project: Id
  readonly indicator: Indicator
  readonly missing: {
    readonly specific: readonly SpecificPart[]
    readonly measurable: readonly MeasurablePart[]
    readonly dated: readonly DatedPart[]
  }
}

/** An effect of a project that no indicator measures. */
export interface UnmeasuredEffect {
  readonly project: Id
  readonly intervention: Id
  /** Its own id, which is that of its item where it has no other. */
  readonly effect: Id
}

/** The goals of the projects of a programme, held against the S, M and T of SMART. */
export interface GoalCheck {
  readonly indicators: readonly IndicatorCheck[]
  /** Projects of which nothing is measured. */
  readonly unmeasuredProjects: readonly Id[]
  /** Effects of projects in euros, that no indicator measures. */
  readonly unmeasuredEffects: readonly UnmeasuredEffect[]
}

/**
 * Says of each indicator what its goal lacks to be specific, measurable and dated (docs/method.md, 18), and which
 * projects and which effects nobody measures. It names what is missing and grades nothing.
 *
 * @throws ArgumentTypeError for what is not a case
 *
 * @example
 * const [first] = goalCheck(programme).indicators
 * first?.missing // { specific: [], measurable: ['baseline', 'target', 'owner', 'every'], dated: ['by'] }
 */
export const goalCheck = (businessCase: BusinessCase): GoalCheck => {
  expectArgument('goalCheck', 'case', businessCase)
  const { projects, interventions } = businessCase
  const measured = new Set(
    projects.flatMap(({ indicators }) =>
      indicators.flatMap(({ effect }) => (effect === undefined ? [] : [`${effect.intervention} ${effect.item}`])),
    ),
  )
  return {
    indicators: projects.flatMap(({ id, indicators }) =>
      indicators.map((indicator): IndicatorCheck => ({ project: id, indicator, missing: missingFrom(indicator) })),
    ),
    unmeasuredProjects: projects.flatMap(({ id, indicators }) => (indicators.length === 0 ? [id] : [])),
    unmeasuredEffects: interventions.flatMap(({ id: intervention, project, ...rest }) =>
      project === undefined
        ? []
        : effectsOf(rest)
            .filter((effect) => !measured.has(`${intervention} ${effect}`))
            .map((effect): UnmeasuredEffect => ({ project, intervention, effect })),
    ),
  }
}

/** Whether the goal of an indicator is specific, measurable and dated. */
export const isSmart = ({ missing: { specific, measurable, dated } }: IndicatorCheck): boolean =>
  specific.length === 0 && measurable.length === 0 && dated.length === 0

// The level is always stated, and the case was refused where a date cannot be (before the timeline, or the baseline).
const missingFrom = ({ goal, unit, baseline, target, owner, every }: Indicator): IndicatorCheck['missing'] => {
  const absent = <Part extends string>(parts: Readonly<Record<Part, unknown>>): readonly Part[] =>
    (Object.keys(parts) as Part[]).filter((part) => parts[part] === undefined)
  return {
    specific: absent({ goal, unit }),
    measurable: absent({ unit, baseline, target, owner, every }),
    dated: absent({ by: target?.by }),
  }
}

const effectsOf = ({ effects, societalEffects }: Pick<Intervention, 'effects' | 'societalEffects'>): readonly Id[] =>
  [...effects, ...societalEffects].map(({ id }) => id)
