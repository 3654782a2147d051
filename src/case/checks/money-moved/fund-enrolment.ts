import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/** A fund buys extra enrolment at a cost for each household, so the intervention must have one. */
export function* fundEnrolment({ sketch }: Checked): Generator<Finding> {
  const use = sketch.fund?.use
  if (use?.kind !== 'enrolment' || use.intervention === undefined) return
  const id = use.intervention
  const bought = [...lines(sketch.interventions)].find(([intervention]) => intervention.id === id)?.[0]
  // A refused cost, or one of an unknown kind, may be that cost.
  if (bought?.costs === undefined || bought.costs.some((cost) => cost?.kind === undefined)) return
  const priced = [...lines(bought.costs)].some(
    ([cost]) => cost.kind === 'per-household' && cost.amount?.[0]?.value?.gt(0) !== false,
  )
  if (priced) return
  yield {
    code: 'no-cost-per-household',
    path: ['fund', 'use', 'enrolment'],
    value: id,
    nl: () => ({
      message: `interventie '${id}' heeft geen kosten per huishouden`,
      reason: 'een fonds koopt extra instroom tegen wat één huishouden kost',
      remedy: `Geef interventie '${id}' kosten met kind: per-household en een bedrag boven 0, of kies use: hold.`,
    }),
    en: () => ({
      message: `intervention '${id}' has no cost for each household`,
      reason: 'a fund buys extra enrolment at what one household costs',
      remedy: `Give intervention '${id}' a cost with kind: per-household and an amount above 0, or choose use: hold.`,
    }),
  }
}
