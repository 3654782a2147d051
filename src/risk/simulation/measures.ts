import type { AccountFormulas } from '../../rules/index.js'
import type { CellReference, FormulaId } from '../../sheet/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { Prepared } from '../drawing/prepare.js'

/** What is followed through the draws, and what is kept of it. */
export interface Measure {
  readonly at: CellReference
  readonly keep: 'spread' | 'moments'
}

/** What is followed for one view of one party: its NPV, whether that is above zero, how far below, and the ratio. */
export interface ViewMeasures {
  readonly npv: Measure
  readonly gains: Measure
  readonly loses: Measure
  readonly loss: Measure
  readonly benefitCostRatio: Measure
}

export interface PartyMeasures {
  readonly cash: ViewMeasures & {
    readonly netByYear: readonly Measure[]
    readonly paybackYears: Measure
    readonly within: readonly Measure[]
  }
  readonly welfare: ViewMeasures
}

export interface Measures {
  readonly parties: readonly PartyMeasures[]
  readonly wholes: readonly PartyMeasures[]
  readonly society: PartyMeasures
  readonly allPartiesGain: Measure
  readonly noPartyLoses: Measure
}

/**
 * Writes what a simulation follows as further formulas, on a sheet that continues that of the case: a chance is the
 * mean of a figure that is 1 where something holds, so that every chance is computed from the figures that are
 * reported.
 */
export const measuresOf = (
  { appraisal, write }: Pick<Prepared, 'appraisal' | 'write'>,
  paybackWithin: readonly number[],
): Measures => {
  const [zero, one] = [write.constant(0), write.constant(1)]
  const spread = (formula: FormulaId, cell = 0): Measure => ({ at: { formula, cell }, keep: 'spread' })
  const chance = (formula: FormulaId): Measure => ({ at: { formula }, keep: 'moments' })
  const isAbove = (figure: FormulaId, limit: FormulaId): FormulaId =>
    write.select(write.subtract(figure, limit), one, zero)
  const tolerance = write.constant(TOLERANCE)

  const viewMeasures = (npv: FormulaId, benefitCostRatio: FormulaId): ViewMeasures => ({
    npv: spread(npv),
    gains: chance(isAbove(npv, tolerance)),
    loses: chance(isAbove(write.subtract(zero, npv), tolerance)),
    loss: chance(write.minimum(npv, zero)),
    benefitCostRatio: spread(benefitCostRatio),
  })
  const partyMeasures = ({ cash, welfare }: AccountFormulas): PartyMeasures => {
    const never = write.divide(one, zero)
    const years = write.select(write.subtract(cash.shortfall, tolerance), never, cash.paybackYears)
    return {
      cash: {
        ...viewMeasures(cash.npv, cash.benefitCostRatio),
        netByYear: appraisal.model.write.timeline.budgetYears.map((_, cell) => spread(cash.net.byYear, cell)),
        paybackYears: spread(years),
        within: paybackWithin.map((limit) => chance(isAbove(write.constant(limit + 1e-9), years))),
      },
      welfare: viewMeasures(welfare.npv, welfare.benefitCostRatio),
    }
  }
  const parties = [...appraisal.parties.values()]
  const sizeOf = (amount: FormulaId): FormulaId => write.maximum(amount, write.subtract(zero, amount))
  // What agreements and the fund bring and take counts together: a party that passes on all that it receives has no
  // cash of its own.
  const isIdle = ({ cash: { costs, savings, settlement, received, paid } }: AccountFormulas): FormulaId =>
    isAbove(
      tolerance,
      write.add(
        ...[costs, savings, settlement].map(({ presentValue }) => sizeOf(presentValue)),
        sizeOf(write.add(received.presentValue, paid.presentValue)),
      ),
    )
  return {
    parties: parties.map(partyMeasures),
    wholes: [...appraisal.wholes.values()].map(partyMeasures),
    society: partyMeasures(appraisal.society),
    allPartiesGain: chance(
      write.multiply(...parties.map((party) => write.maximum(isAbove(party.cash.npv, tolerance), isIdle(party)))),
    ),
    noPartyLoses: chance(
      write.multiply(
        ...parties.map((party) => write.subtract(one, isAbove(write.subtract(zero, party.cash.npv), tolerance))),
      ),
    ),
  }
}
