import { domains } from '../../case/index.js'
import type { FormulaId, RowId } from '../../sheet/index.js'
import { label } from '../label.js'
import { type CaseWriter } from '../case-writer.js'
import type { BaselineFormulas, DomainCostFormulas } from '../appraisal-formulas.js'

/**
 * Writes the costs of all cost items of a domain together, without and with the case, and what the case changes:
 * negative where less is spent.
 */
export const domainCosts = (write: CaseWriter, baseline: readonly BaselineFormulas[]): readonly DomainCostFormulas[] =>
  domains.flatMap((domain) => {
    const lines = baseline.filter(({ costItem }) => write.costItem(costItem).domain === domain)
    if (lines.length === 0) return []
    const spread = (concept: string, row: RowId): DomainCostFormulas['baseline'] => {
      const named = <Id extends FormulaId>(suffix: string, formula: Id): Id =>
        write.named(formula, 'eur', label(`${concept}.${suffix}`, { domain }))
      const byYear = named('by-year', row)
      return { byYear, total: named('total', write.total(byYear)) }
    }
    const without = spread('domain-cost', write.add(...lines.map((line) => line.baseline)))
    const withCase = spread('domain-cost-project', write.add(...lines.map((line) => line.project)))
    return [
      {
        domain,
        baseline: without,
        project: withCase,
        change: spread('domain-cost-change', write.subtract(withCase.byYear, without.byYear)),
      },
    ]
  })
