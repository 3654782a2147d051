import { figuresAnyway, formulasOf } from '../calculation/index.js'
import type { BusinessCase } from '../case/index.js'
import { TOLERANCE, ZERO, type Decimal } from '../money/index.js'
import { deepFreeze } from '../reference/index.js'
import { causes, type Cause } from './causes.js'
import { caseSoFar } from './realised-so-far.js'
import { worldsOf } from './world-of.js'

/** Something of an intervention that came out above its plan, through the reference month. */
export interface AbovePlan {
  readonly intervention: string
  readonly what: 'entered' | 'spent'
  /** By plan, as late as it started: households, or euros that are not discounted. */
  readonly planned: Decimal
  readonly realised: Decimal
}

/**
 * Where more entered or was spent than planned by then: a fact, and no error. The plan is that of the actual start, so
 * that a late start alone is no shortage, and catching up is no excess.
 */
export const abovePlan = (businessCase: BusinessCase): readonly AbovePlan[] => {
  const { realised } = businessCase
  const known = businessCase.interventions.filter(({ id }) => realised?.interventions[id] !== undefined)
  if (realised === undefined || known.length === 0) return []
  const world = worldsOf(businessCase)
  const soFar = (as: readonly Cause[]) => {
    // Frozen, so that its formulas are written once.
    const own = deepFreeze(caseSoFar(world(new Set(as)), realised.through))
    const { figures } = formulasOf(own).sheet
    // Of an intervention in which nobody enters, there is no figure of who does.
    const read = (reference: string): Decimal =>
      figures.has(reference) ? (figuresAnyway(own, [reference])[0] as Decimal) : ZERO
    return known.map(({ id }) => ({
      entered: read(`perHousehold.${id}.entering`),
      spent: ZERO.minus(read(`interventions.${id}.costs.total`)),
    }))
  }
  const [planned, so] = [soFar(['start']), soFar(causes)]
  return known.flatMap(({ id }, at): readonly AbovePlan[] =>
    (['entered', 'spent'] as const).flatMap((what) => {
      const [before, after] = [planned[at]?.[what], so[at]?.[what]]
      if (before === undefined || after === undefined || after.minus(before).lte(TOLERANCE)) return []
      return [{ intervention: id, what, planned: before, realised: after }]
    }),
  )
}
