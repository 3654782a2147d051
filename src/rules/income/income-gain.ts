import type { Change, IncomeEffect, Intervention } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { householdYears, type HouseholdYears } from '../enrolment/household-years.js'
import { additionality } from '../ladder/additionality.js'
import { grossByStretch } from '../ladder/gross-by-stretch.js'
import type { Arising } from '../time/arising-fraction.js'
import { dated, stretchesOf, type Stretch } from '../time/stretches.js'
import { wholeTimeline } from '../time/window.js'
import type { IncomeBaseline } from './income-baseline.js'

/** An effect on income and its first two rungs. */
export interface IncomeGain {
  readonly intervention: Intervention
  readonly effect: IncomeEffect
  readonly baseline: IncomeBaseline
  readonly years: HouseholdYears
  /** What the gain follows within a period. */
  readonly arises: Arising
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
  const gains = gainPerHouseholdYear(write, effect.change, baseline, path, about).map(({ window, held }) => ({
    window,
    held: write.named(held, 'income-gain-per-household-year', about),
  }))
  const { arises, gross: gained } = grossByStretch(write, enrolment, years, gains)
  const gross = write.named(gained, 'income.gross', about)
  const { factor, ownShare, outside } = additionality(write, effect, path, about)
  return {
    intervention,
    effect,
    baseline,
    years,
    arises,
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

/** Euros received more for each household-year in effect, by budget year, from change to change; negative is less. */
const gainPerHouseholdYear = (
  write: CaseWriter,
  change: Change,
  baseline: IncomeBaseline,
  path: string,
  about: Label['about'],
): readonly Stretch<FormulaId>[] => {
  const always = (held: FormulaId): readonly Stretch<FormulaId>[] => [{ window: wholeTimeline(write), held }]
  switch (change.kind) {
    case 'reduction':
      return always(
        write.multiply(
          write.constant(-1),
          write.quantity(change.reduction, `${path}.reduction`, 'reduction', about),
          baseline.incomePerHouseholdYear,
        ),
      )
    case 'ratio': {
      const ratio = write.quantity(change.ratio, `${path}.ratio`, 'ratio', about)
      return always(write.multiply(write.subtract(ratio, write.constant(1)), baseline.incomePerHouseholdYear))
    }
    case 'volume':
      return stretchesOf(write, change.volume, `${path}.volume`, (stated, address, from) =>
        write.multiply(
          write.subtract(write.quantity(stated, address, 'new-volume', dated(about, from)), baseline.volume),
          baseline.volumeTrend,
          baseline.price,
        ),
      )
    case 'amount':
      return always(write.money(change.amount, `${path}.amount`, 'income-amount', about))
  }
}
