import type { Change, CostEffect, Intervention } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import { additionality } from './additionality.js'
import { asRow, type BaselineItem } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { householdYears, type HouseholdYears } from '../enrolment/household-years.js'

/** The first two rungs of one effect, before it meets the effects of others. */
export interface EffectSavings {
  readonly intervention: Intervention
  readonly effect: CostEffect
  readonly baseline: BaselineItem
  readonly years: HouseholdYears
  /** Euros by period: household-years in effect x chain x saving per household-year. */
  readonly gross: FormulaId
  /** Gross without what would have happened anyway, what moves elsewhere and what others did. */
  readonly net: FormulaId
  /** What is ascribed to projects outside the case, in euros by period. */
  readonly outside: readonly OutsideSaving[]
}

/** The part of an effect that belongs to a project outside the case. */
export interface OutsideSaving {
  readonly project: string
  readonly reason: string
  readonly saving: FormulaId
}

/** Writes rungs 1 and 2 of an effect (docs/method.md, 5). */
export const effectSavings = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
  effect: CostEffect,
  baseline: BaselineItem,
): EffectSavings => {
  const about = { intervention: intervention.id, effect: effect.id, costItem: effect.costItem }
  const path = `interventions.${intervention.id}.effects.${effect.id}`
  const years = householdYears(write, enrolment, effect.profile, `${path}.profile`, about)
  const perHouseholdYear = write.named(
    savingPerHouseholdYear(write, effect.change, baseline, path, about),
    'saving-per-household-year',
    about,
  )
  const gross = write.named(
    write.multiply(years.inEffect, enrolment.chain, write.byPeriod(asRow(write, perHouseholdYear))),
    'saving.gross',
    about,
  )
  const { factor, ownShare, outside } = additionality(write, effect, path, about)
  const net = write.named(write.multiply(gross, factor), 'saving.net', about)
  return {
    intervention,
    effect,
    baseline,
    years,
    gross,
    net,
    outside: outside.map(({ project, reason, share }) => ({
      project,
      reason,
      saving: write.named(write.multiply(gross, ownShare, share), 'saving.outside', { ...about, project }),
    })),
  }
}

/** Euros saved for each household-year in effect, by budget year. Positive saves, negative raises use. */
const savingPerHouseholdYear = (
  write: CaseWriter,
  change: Change,
  baseline: BaselineItem,
  path: string,
  about: Label['about'],
): FormulaId => {
  switch (change.kind) {
    case 'reduction':
      return write.multiply(
        write.quantity(change.reduction, `${path}.reduction`, 'reduction', about),
        baseline.costPerHouseholdYear,
      )
    case 'ratio':
      return write.multiply(
        write.oneMinus(write.quantity(change.ratio, `${path}.ratio`, 'ratio', about)),
        baseline.costPerHouseholdYear,
      )
    case 'volume': {
      const volume = write.quantity(change.volume, `${path}.volume`, 'new-volume', about)
      return write.multiply(write.subtract(baseline.volume, volume), baseline.volumeTrend, baseline.price)
    }
    case 'amount':
      return write.money(change.amount, `${path}.amount`, 'amount', about)
  }
}
