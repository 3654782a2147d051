import type { Intervention, TargetGroup } from '../case/index.js'
import type { FormulaId } from '../formula/index.js'
import { label, type Model } from '../model/index.js'

/** How far the enrolment in an intervention may go: household-years in effect against those of the whole target group. */
export interface GroupRoomFormulas {
  readonly intervention: string
  readonly targetGroup: string
  /** Whom the group counts. */
  readonly unit: TargetGroup['unit']
  /** Household-years of the whole group, by period: households x years. */
  readonly limit: FormulaId
  /** Household-years in effect of each effect, by period, before engagement, completion and success. */
  readonly inEffect: readonly FormulaId[]
}

/** How many times the limit may be in effect: less above it is rounding. */
export const GROUP_ROOM_TOLERANCE = '1.000000001'

/** Writes the room that an intervention has in its target group. */
export const groupRoomOf = ({ write, ladder, ledger }: Model, { id, targetGroup }: Intervention): GroupRoomFormulas => {
  const group = write.targetGroup(targetGroup)
  const households = write.quantity(
    group.households,
    `targetGroups.${group.id}.households`,
    'households',
    label('households', { targetGroup: group.id }),
  )
  return {
    intervention: id,
    targetGroup: group.id,
    unit: group.unit,
    limit: write.multiply(households, write.periodYears),
    inEffect: [
      ...ladder.filter(({ intervention }) => intervention.id === id).map(({ years }) => years.inEffect),
      ...ledger.flatMap((entry) => (entry.kind === 'welfare' && entry.intervention === id ? [entry.inEffect] : [])),
    ],
  }
}

/**
 * Writes the room in the target group of the intervention that the fund enrols in; nothing where it enrols in none.
 * What a fund buys is known only once savings are, so a check of the file cannot see it.
 */
export const groupRoomFormulas = (model: Model): GroupRoomFormulas | undefined => {
  const use = model.fund?.fund.use
  const bought = use?.kind === 'enrolment' ? model.write.businessCase.interventions.find(({ id }) => id === use.intervention) : undefined
  return bought === undefined ? undefined : groupRoomOf(model, bought)
}
