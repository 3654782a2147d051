import type { Change, IncomeEffect, Intervention } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import { monthAt, monthIndex } from '../../timeline/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { householdYears, type HouseholdYears } from '../enrolment/household-years.js'
import { additionality } from '../ladder/additionality.js'
import { grossByStretch } from '../ladder/gross-by-stretch.js'
import type { Arising } from '../time/arising-fraction.js'
import { dated, meeting, stretchesOf, type Stretch } from '../time/stretches.js'
import { wholeTimeline } from '../time/window.js'
import type { HouseholdYearIncome, IncomeBaseline } from './income-baseline.js'

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
    held: write.named(
      held,
      'income-gain-per-household-year',
      window.start === 0 ? about : { ...about, year: monthAt(monthIndex(write.timeline.from) + window.start) },
    ),
  }))
  const { arises, gross: gained } = grossByStretch(write, years, gains)
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
  { stretches, volumeTrend }: IncomeBaseline,
  path: string,
  about: Label['about'],
): readonly Stretch<FormulaId>[] => {
  const each = (gain: (held: HouseholdYearIncome) => FormulaId): readonly Stretch<FormulaId>[] =>
    stretches.map(({ window, held }) => ({ window, held: gain(held) }))
  switch (change.kind) {
    case 'reduction': {
      const reduction = write.quantity(change.reduction, `${path}.reduction`, 'reduction', about)
      return each(({ income }) => write.multiply(write.constant(-1), reduction, income))
    }
    case 'ratio': {
      const ratio = write.quantity(change.ratio, `${path}.ratio`, 'ratio', about)
      return each(({ income }) => write.multiply(write.subtract(ratio, write.constant(1)), income))
    }
    case 'volume': {
      const volumes = stretchesOf(write, change.volume, `${path}.volume`, (stated, address, from) =>
        write.quantity(stated, address, 'new-volume', dated(about, from)),
      )
      return meeting(volumes, stretches).map(({ window, held: [newVolume, { volume, price }] }) => ({
        window,
        held: write.multiply(write.subtract(newVolume, volume), volumeTrend, price),
      }))
    }
    case 'amount':
      return [
        { window: wholeTimeline(write), held: write.money(change.amount, `${path}.amount`, 'income-amount', about) },
      ]
  }
}
