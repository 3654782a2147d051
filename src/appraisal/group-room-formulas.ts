import type { TargetGroup } from '../case/index.js'
import type { FormulaId } from '../formula/index.js'
import { label, type Model } from '../model/index.js'

/** How far the enrolment that a fund buys may go: household-years in effect against those of the whole target group. */
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

/**
 * Writes the room in the target group of the intervention that the fund enrols in; nothing where it enrols in none.
 * What a fund buys is known only once savings are, so a check of the file cannot see it.
 */
export const groupRoomFormulas = ({ write, fund, ladder, ledger }: Model): GroupRoomFormulas | undefined => {
  const use = fund?.fund.use
  if (use?.kind !== 'enrolment') return undefined
  const bought = write.businessCase.interventions.find(({ id }) => id === use.intervention)
  if (bought === undefined) return undefined
  const group = write.targetGroup(bought.targetGroup)
  const households = write.quantity(
    group.households,
    `targetGroups.${group.id}.households`,
    'households',
    label('households', { targetGroup: group.id }),
  )
  return {
    intervention: bought.id,
    targetGroup: group.id,
    unit: group.unit,
    limit: write.multiply(households, write.periodYears),
    inEffect: [
      ...ladder.filter(({ intervention }) => intervention.id === bought.id).map(({ years }) => years.inEffect),
      ...ledger.flatMap((entry) => (entry.kind === 'welfare' && entry.intervention === bought.id ? [entry.inEffect] : [])),
    ],
  }
}
