import type { Intervention, InterventionCost } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/** What comes on top of the amount of a cost, each as a fraction of that amount; absent where nothing is stated. */
export interface CostAdditions {
  /** Risk surcharge (onvoorzien). */
  readonly contingency?: FormulaId
  /** Value added tax that the payer does not get back, over the amount and its contingency. */
  readonly vat?: FormulaId
  /** Value added tax that the payer gets back: a cost to society, and no cash. */
  readonly recovered?: FormulaId
}

/**
 * Writes contingency and value added tax of a cost (docs/method.md, 8): contingency first, tax on top of both. The
 * contingency of the cost itself goes before that of the case.
 */
export const costAdditions = (write: CaseWriter, intervention: Intervention, cost: InterventionCost): CostAdditions => {
  const path = `interventions.${intervention.id}.costs.${cost.id}`
  const about = { intervention: intervention.id, cost: cost.id }
  const { contingency: ofCase } = write.businessCase
  const contingency =
    cost.contingency !== undefined
      ? write.quantity(cost.contingency, `${path}.contingency`, 'contingency', about)
      : ofCase && write.quantity(ofCase, 'contingency', 'contingency')
  if (cost.vat === undefined) return contingency === undefined ? {} : { contingency }
  const rate = write.quantity(cost.vat.rate, `${path}.vat.rate`, 'vat-rate', about)
  const taxed = contingency === undefined ? rate : write.multiply(rate, write.add(write.constant(1), contingency))
  const recoverable =
    cost.vat.recoverable === undefined
      ? undefined
      : write.quantity(cost.vat.recoverable, `${path}.vat.recoverable`, 'vat-recoverable', about)
  return {
    ...(contingency === undefined ? {} : { contingency }),
    vat: recoverable === undefined ? taxed : write.multiply(taxed, write.oneMinus(recoverable)),
    ...(recoverable === undefined ? {} : { recovered: write.multiply(taxed, recoverable) }),
  }
}

/** An amount with what comes on top of it in cash. */
export const withAdditions = (write: CaseWriter, amount: FormulaId, { contingency, vat }: CostAdditions): FormulaId => {
  const additions = [contingency, vat].filter((each) => each !== undefined)
  return additions.length === 0 ? amount : write.multiply(amount, write.add(write.constant(1), ...additions))
}
