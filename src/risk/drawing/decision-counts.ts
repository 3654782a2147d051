import { quantitiesByPath, type BusinessCase } from '../../case/index.js'
import { Decimal } from '../../money/index.js'
import type { Appraisal, Decision } from '../../rules/index.js'
import { readExactly, type Formula, type Sheet } from '../../sheet/index.js'
import type { SampledCount } from './sample-plan.js'

/** More households say no more of a share than a hundredth of a percent, and take longer to count. */
const mostCounted = 10_000

/** The share that is counted at the decision point of an intervention, as a number that draws have and a case has not. */
const pathOfCount = ({ intervention }: Pick<Decision, 'intervention'>): string =>
  `interventions.${intervention}.stop.known`

/**
 * How many households are counted for each decision: as many as the case states, or else those who have entered by
 * then by plan, at stated numbers and rounded to the nearest whole number; at least one.
 *
 * @param parameters the uncertain numbers of the case, among which is the chance of success where it is uncertain
 */
export const decisionCounts = (
  businessCase: BusinessCase,
  { sheet, decisions = [] }: Pick<Appraisal, 'sheet' | 'decisions'>,
  parameters: readonly { readonly path: string }[],
): readonly SampledCount[] => {
  if (decisions.length === 0) return []
  const values = readExactly(sheet, { only: decisions.map(({ entered }) => entered) })
  const stated = quantitiesByPath(businessCase)
  return decisions.map((decision): SampledCount => {
    const { intervention, entered } = decision
    const observed = businessCase.interventions.find(({ id }) => id === intervention)?.stop?.observed
    const counted = observed ?? values.scalar(entered).toDecimalPlaces(0).toNumber()
    const success = `interventions.${intervention}.success`
    const parameter = parameters.findIndex(({ path }) => path === success)
    return {
      path: pathOfCount(decision),
      of: Math.min(mostCounted, Math.max(1, counted)),
      success: parameter === -1 ? { value: stated.get(success)?.value.toNumber() ?? 0 } : { parameter },
    }
  })
}

/**
 * The sheet of a case on which the success that is known at each decision is a number by itself, which is drawn. It is one
 * where nothing is drawn, so that no intervention stops.
 */
export const sheetOfDraws = ({ sheet, decisions = [] }: Pick<Appraisal, 'sheet' | 'decisions'>): Sheet => {
  if (decisions.length === 0) return sheet
  const drawn = new Map<number, Formula>(
    decisions.map((decision) => [
      decision.known,
      { op: 'parameter', shape: 'scalar', path: pathOfCount(decision), value: new Decimal(1) },
    ]),
  )
  return { ...sheet, formulas: sheet.formulas.map((formula, id) => drawn.get(id) ?? formula) }
}
