import type { Change, IncomeEffect, Intervention } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import { asRow } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { householdYears, type HouseholdYears } from '../enrolment/household-years.js'
import { additionality } from '../ladder/additionality.js'
import type { IncomeBaseline } from './income-baseline.js'

/** An effect on income and its first two rungs. */
export interface IncomeGain {
  readonly intervention: Intervention
  readonly effect: IncomeEffect
  readonly baseline: IncomeBaseline
  readonly years: HouseholdYears
  /** Euros by period: household-years in effect x chain x gain per household-year. */
  readonly gross: FormulaId
  /** Gross without what would have happened anyway, what moves elsewhere and what others did. */
  readonly net: FormulaId
  /** What is ascribed to projects outside the case, in euros by period. */
  readonly outside: readonly { readonly project: string; readonly reason: string; readonly saving: FormulaId }[]
}

/** Writes rungs 1 and 2 of an effect on income (docs/method.md, Income). */
export const incomeGain = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
  effect: IncomeEffect,
  baseline: IncomeBaseline,
): IncomeGain => {
  const about = aboutIncome(intervention, effect)
  const path = `interventions.${intervention.id}.effects.${effect.id}`
  const years = householdYears(write, enrolment, effect.profile, `${path}.profile`, about)
  const perHouseholdYear = write.named(
    gainPerHouseholdYear(write, effect.change, baseline, path, about),
    'income-gain-per-household-year',
    about,
  )
  const gross = write.named(
    write.multiply(years.inEffect, enrolment.chain, write.byPeriod(asRow(write, perHouseholdYear))),
    'income.gross',
    about,
  )
  const { factor, ownShare, outside } = additionality(write, effect, path, about)
  return {
    intervention,
    effect,
    baseline,
    years,
    gross,
    net: write.named(write.multiply(gross, factor), 'income.net', about),
    outside: outside.map(({ project, reason, share }) => ({
      project,
      reason,
      saving: write.named(write.multiply(gross, ownShare, share), 'income.outside', { ...about, project }),
    })),
  }
}

/** What the figures of an effect on income are about. */
export const aboutIncome = (intervention: Intervention, effect: IncomeEffect) => ({
  intervention: intervention.id,
  effect: effect.id,
  incomeItem: effect.incomeItem,
})

/** Euros received more for each household-year in effect, by budget year; negative is less. */
const gainPerHouseholdYear = (
  write: CaseWriter,
  change: Change,
  baseline: IncomeBaseline,
  path: string,
  about: Label['about'],
): FormulaId => {
  switch (change.kind) {
    case 'reduction':
      return write.multiply(
        write.constant(-1),
        write.quantity(change.reduction, `${path}.reduction`, 'reduction', about),
        baseline.incomePerHouseholdYear,
      )
    case 'ratio': {
      const ratio = write.quantity(change.ratio, `${path}.ratio`, 'ratio', about)
      return write.multiply(write.subtract(ratio, write.constant(1)), baseline.incomePerHouseholdYear)
    }
    case 'volume': {
      const volume = write.quantity(change.volume, `${path}.volume`, 'new-volume', about)
      return write.multiply(write.subtract(volume, baseline.volume), baseline.volumeTrend, baseline.price)
    }
    case 'amount':
      return write.money(change.amount, `${path}.amount`, 'income-amount', about)
  }
}
