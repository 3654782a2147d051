import type { FormulaId } from '../formula/index.js'
import type { CaseWriter } from '../model/index.js'
import type { Appraisal } from './appraisal.js'

/**
 * Gives every figure of the results the reference by which it can be asked for: its path in the results, such as
 * `gemeente.cash.costs.presentValue`, and short names for what is asked most: `gemeente.npv`, `gemeente.payback`, `society.npv`.
 * For a party these are cash, for society its NPV and ratio are welfare.
 */
export const publishFigures = (
  write: CaseWriter,
  { parties, society, ladder, baseline }: Pick<Appraisal, 'parties' | 'society' | 'ladder' | 'baseline'>,
): void => {
  for (const [party, account] of [...parties, ['society', society] as const]) {
    publishTree(write, party, account)
    const view = party === 'society' ? account.welfare : account.cash
    write.figure(`${party}.npv`, view.npv)
    write.figure(`${party}.bcr`, view.benefitCostRatio)
    write.figure(`${party}.payback`, account.cash.paybackYears)
  }
  for (const { intervention, effect, rungs, outside, beyondHorizon } of ladder) {
    publishTree(write, `ladder.${intervention}.${effect}`, { ...rungs, beyondHorizon })
    outside.forEach(({ saving }, position) => {
      publishTree(write, `ladder.${intervention}.${effect}.outside.${position}`, saving)
    })
  }
  for (const { costItem, ...rows } of baseline) publishTree(write, `baseline.${costItem}`, rows)
}

const publishTree = (write: CaseWriter, reference: string, tree: object | FormulaId): void => {
  if (typeof tree === 'number') {
    write.figure(reference, tree)
    return
  }
  for (const [key, branch] of Object.entries(tree) as [string, object | FormulaId][])
    publishTree(write, `${reference}.${key}`, branch)
}
