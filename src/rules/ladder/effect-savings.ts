import type { Intervention } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import { additionality } from './additionality.js'
import type { BaselineItem, HouseholdYearCost } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import { isMoved, type ItemEffect } from './item-effect.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { householdYears, type HouseholdYears } from '../enrolment/household-years.js'
import { monthAt, monthIndex } from '../../timeline/index.js'
import type { Arising } from '../time/arising-fraction.js'
import { grossByStretch } from './gross-by-stretch.js'
import { dated, meeting, stretchesOf, type Stretch } from '../time/stretches.js'
import type { Window } from '../time/window.js'

/** The first two rungs of one effect, before it meets the effects of others. */
export interface EffectSavings {
  readonly intervention: Intervention
  readonly effect: ItemEffect
  readonly baseline: BaselineItem
  readonly years: HouseholdYears
  /** What the saving follows within a period. */
  readonly arises: Arising
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
  effect: ItemEffect,
  baseline: BaselineItem,
): EffectSavings => {
  const about = { intervention: intervention.id, effect: effect.id, costItem: effect.costItem }
  const path = `interventions.${intervention.id}.effects.${effect.id}`
  // A move states its numbers once, for all items.
  const stated = isMoved(effect) ? { intervention: intervention.id, effect: effect.id } : about
  const years = householdYears(write, enrolment, effect.profile, `${path}.profile`, stated)
  const saves = savingPerHouseholdYear(write, effect.change, baseline, path, about)
  const { arises, gross: saved } = grossByStretch(write, years, saves)
  const gross = write.named(saved, 'saving.gross', about)
  const { factor, ownShare, outside } = additionality(write, effect, path, stated)
  const net = write.named(write.multiply(gross, factor), 'saving.net', about)
  return {
    intervention,
    effect,
    baseline,
    years,
    arises,
    gross,
    net,
    outside: outside.map(({ project, reason, share }) => ({
      project,
      reason,
      saving: write.named(write.multiply(gross, ownShare, share), 'saving.outside', { ...about, project }),
    })),
  }
}

/**
 * Euros saved for each household-year in effect, by budget year, from change to change. Positive saves, negative raises
 * use.
 */
const savingPerHouseholdYear = (
  write: CaseWriter,
  change: ItemEffect['change'],
  { stretches, volumeTrend }: BaselineItem,
  path: string,
  about: Label['about'],
): readonly Stretch<FormulaId>[] => {
  const named = (saving: FormulaId, { start }: Window): FormulaId =>
    write.named(
      saving,
      'saving-per-household-year',
      start === 0 ? about : { ...about, year: monthAt(monthIndex(write.timeline.from) + start) },
    )
  const each = (saving: (cost: HouseholdYearCost) => FormulaId): readonly Stretch<FormulaId>[] =>
    stretches.map(({ window, held }) => ({ window, held: named(saving(held), window) }))
  switch (change.kind) {
    case 'leaves':
      return each(({ cost }) => cost)
    case 'joins':
      return each(({ cost }) => write.subtract(write.constant(0), cost))
    case 'reduction': {
      const reduction = write.quantity(change.reduction, `${path}.reduction`, 'reduction', about)
      return each(({ cost }) => write.multiply(reduction, cost))
    }
    case 'ratio': {
      const ratio = write.quantity(change.ratio, `${path}.ratio`, 'ratio', about)
      return each(({ cost }) => write.multiply(write.oneMinus(ratio), cost))
    }
    case 'volume': {
      const volumes = stretchesOf(write, change.volume, `${path}.volume`, (stated, address, from) =>
        write.quantity(stated, address, 'new-volume', dated(about, from)),
      )
      return meeting(volumes, stretches).map(({ window, held: [newVolume, { volume, price }] }) => ({
        window,
        held: named(write.multiply(write.subtract(volume, newVolume), volumeTrend, price), window),
      }))
    }
    case 'amount': {
      const amount = write.money(change.amount, `${path}.amount`, 'amount', about)
      return asLongAs(stretches).map((window) => ({ window, held: named(amount, window) }))
    }
  }
}

/** The window of all stretches together: they follow each other without a gap. */
const asLongAs = (stretches: readonly Stretch<unknown>[]): readonly Window[] => {
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first === undefined || last === undefined ? [] : [{ start: first.window.start, end: last.window.end }]
}
