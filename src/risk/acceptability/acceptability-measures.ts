import type { SocietalEffect } from '../../case/index.js'
import { Decimal, sum, TOLERANCE } from '../../money/index.js'
import { readExactly, type FormulaId } from '../../sheet/index.js'
import type { Prepared } from '../drawing/prepare.js'
import type { Measure } from '../simulation/measures.js'
import { priceGrid } from './price-grid.js'

/** What is followed for one outcome measure, and what of it is known before a draw. */
export interface AcceptabilityMeasures {
  readonly unit: string
  readonly effects: readonly string[]
  readonly statedPrice: number | null
  readonly priceVaries: boolean
  readonly prices: readonly number[]
  /** For each price: one in a draw that gains. */
  readonly gains: readonly Measure[]
  /** The price at which a draw comes to zero. */
  readonly turning: Measure
  /** One in a draw that loses units. */
  readonly loses: Measure
  /** NPV of society in welfare without the value of the outcome. */
  readonly without: Measure
  readonly units: Measure
}

/** The outcome measures of a case: the units in which its societal effects count, in the order of the case. */
export const outcomeUnits = ({ businessCase }: Prepared['appraisal']['model']['write']): readonly string[] => [
  ...new Set(businessCase.interventions.flatMap(({ societalEffects }) => societalEffects.map(({ unit }) => unit))),
]

/**
 * Writes what a curve follows: for a price, whether the NPV of society without the value of the outcome, plus the price
 * times the discounted units, is above zero (docs/method-risk.md, 8). Both are figures that the sheet holds already.
 */
export const acceptabilityMeasures = (
  { appraisal, write, parameters }: Pick<Prepared, 'appraisal' | 'write' | 'parameters'>,
  unit: string,
  asked?: readonly number[],
): AcceptabilityMeasures => {
  const { businessCase } = appraisal.model.write
  const stated = businessCase.interventions.flatMap(({ id, societalEffects }) =>
    societalEffects.flatMap((effect) => (effect.unit === unit ? [{ intervention: id, effect }] : [])),
  )
  const lines = appraisal.societal
    .filter(({ intervention, effect }) =>
      stated.some((own) => own.intervention === intervention && own.effect.id === effect),
    )
    .map(({ rungs, units }) => ({ value: rungs.prudent.presentValue, units: units.presentValue }))
  const npv = appraisal.society.welfare.npv
  const [zero, one] = [write.constant(0), write.constant(1)]
  const value = write.add(zero, ...lines.map((line) => line.value))
  const units = write.add(zero, ...lines.map((line) => line.units))
  const without = write.subtract(npv, value)
  const tolerance = write.constant(TOLERANCE)
  const isAbove = (amount: FormulaId, limit: FormulaId): FormulaId =>
    write.select(write.subtract(amount, limit), one, zero)
  const [never, always] = [write.divide(one, zero), write.divide(write.constant(-1), zero)]
  const short = write.subtract(zero, without)

  const exact = readExactly(appraisal.sheet, { only: [npv, ...lines.flatMap((line) => [line.value, line.units])] })
  const now = lines.map((line) => ({ value: exact.scalar(line.value), units: exact.scalar(line.units) }))
  const prices = now.flatMap((line) =>
    line.units.isZero() ? [] : [line.value.div(line.units).toSignificantDigits(15)],
  )
  const distinct = [...new Map(prices.map((price) => [price.toString(), price])).values()]
  const unitsNow = sum(now.map((line) => line.units))
  const gap = sum(now.map((line) => line.value)).minus(exact.scalar(npv))
  const breakEven = unitsNow.isZero() ? new Decimal(NaN) : gap.div(unitsNow)
  const grid = asked ?? priceGrid(distinct, breakEven)
  const moments = (formula: FormulaId): Measure => ({ at: { formula }, keep: 'moments' })
  return {
    unit,
    effects: [...new Set(stated.map(({ effect }) => effect.id))],
    statedPrice: distinct.length === 1 ? (distinct[0] as Decimal).toNumber() : null,
    priceVaries: stated.some(({ intervention, effect }) =>
      parameters.some(({ path }) => isPriceOf(path, intervention, effect)),
    ),
    prices: grid,
    gains: grid.map((price) =>
      moments(isAbove(write.add(without, write.multiply(write.constant(price), units)), tolerance)),
    ),
    turning: {
      at: {
        formula: write.select(
          units,
          write.divide(short, units),
          write.select(write.subtract(without, tolerance), always, never),
        ),
      },
      keep: 'spread',
    },
    loses: moments(isAbove(write.subtract(zero, units), zero)),
    without: moments(without),
    units: moments(units),
  }
}

const isPriceOf = (path: string, intervention: string, { id }: SocietalEffect): boolean =>
  path === `interventions.${intervention}.societalEffects.${id}.price`
