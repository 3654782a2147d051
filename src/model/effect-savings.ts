import type { Change, Effect, Intervention, OutsideShare, Quantity } from '../case/index.js'
import type { FormulaId, Label } from '../formula/index.js'
import { asRow, type BaselineItem } from './baseline-item.js'
import type { CaseWriter } from './case-writer.js'
import type { Enrolment } from './enrolment.js'
import { householdYears, type HouseholdYears } from './household-years.js'
import { label } from './label.js'

/** The first two rungs of one effect, before it meets the effects of others. */
export interface EffectSavings {
  readonly intervention: Intervention
  readonly effect: Effect
  readonly baseline: BaselineItem
  readonly years: HouseholdYears
  /** Euros by period: household-years in effect x chain x saving per household-year. */
  readonly gross: FormulaId
  /** Gross without what would have happened anyway, what moves elsewhere and what others did. */
  readonly net: FormulaId
}

/** Writes rungs 1 and 2 of an effect (design 3.4). */
export const effectSavings = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
  effect: Effect,
  baseline: BaselineItem,
): EffectSavings => {
  const about = { intervention: intervention.id, effect: effect.id, costItem: effect.costItem }
  const path = `interventions.${intervention.id}.effects.${effect.id}`
  const labelOf = (concept: string): Label => label(concept, about)
  const years = householdYears(write, enrolment, effect.profile, `${path}.profile`, labelOf)
  const perHouseholdYear = write.named(
    savingPerHouseholdYear(write, effect.change, baseline, path, labelOf),
    'eur-per-household-year',
    labelOf('saving-per-household-year'),
  )
  const gross = write.named(
    write.multiply(years.inEffect, enrolment.chain, write.byPeriod(asRow(write, perHouseholdYear))),
    'eur',
    labelOf('saving.gross'),
  )
  const net = write.named(
    write.multiply(gross, additionality(write, effect, path, labelOf)),
    'eur',
    labelOf('saving.net'),
  )
  return { intervention, effect, baseline, years, gross, net }
}

/** Euros saved for each household-year in effect, by budget year. Positive saves, negative raises use. */
const savingPerHouseholdYear = (
  write: CaseWriter,
  change: Change,
  baseline: BaselineItem,
  path: string,
  labelOf: (concept: string) => Label,
): FormulaId => {
  switch (change.kind) {
    case 'reduction':
      return write.multiply(
        write.quantity(change.reduction, `${path}.reduction`, 'share', labelOf('reduction')),
        baseline.costPerHouseholdYear,
      )
    case 'volume': {
      const volume = write.quantity(change.volume, `${path}.volume`, 'units-per-household-year', labelOf('new-volume'))
      return write.multiply(write.subtract(baseline.volume, volume), baseline.volumeTrend, baseline.price)
    }
    case 'amount':
      return write.money(change.amount, `${path}.amount`, 'eur-per-household-year', labelOf('amount'))
  }
}

/** What deadweight, displacement and outside attribution are stated on: effects on cost items and societal effects alike. */
interface Additional {
  readonly deadweight?: Quantity
  readonly displacement?: Quantity
  readonly outside: readonly OutsideShare[]
}

/**
 * The share of an effect that the intervention adds: (1 - deadweight) x (1 - displacement) x attribution, with attribution
 * one minus the shares of outside projects. Multiplicative, as in the additionality chain of HM Treasury's Green Book;
 * the subtractive variant, 1 - deadweight - displacement, would take the overlap of the two off twice.
 */
export const additionality = (
  write: CaseWriter,
  { deadweight, displacement, outside }: Additional,
  path: string,
  labelOf: (concept: string) => Label,
): FormulaId => {
  const without = (quantity: Quantity | undefined, concept: 'deadweight' | 'displacement'): FormulaId =>
    quantity === undefined
      ? write.constant(1)
      : write.remainder(write.quantity(quantity, `${path}.${concept}`, 'share', labelOf(concept)))
  const others = outside.map(({ share, reason, project }, position) =>
    write.quantity({ ...share, assumption: share.assumption ?? reason }, `${path}.outside[${position}].share`, 'share', {
      ...labelOf('outside'),
      about: { ...labelOf('outside').about, project },
    }),
  )
  const attribution = write.remainder(write.add(...others))
  return write.named(
    write.multiply(without(deadweight, 'deadweight'), without(displacement, 'displacement'), attribution),
    'share',
    labelOf('additionality'),
  )
}
