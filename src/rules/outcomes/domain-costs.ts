import { domains } from '../../case/index.js'
import type { FormulaId, RowId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { type Model } from '../model.js'
import type { BaselineFormulas, DomainCostFormulas } from '../appraisal-formulas.js'
import type { Concept } from '../figures.js'
import type { FigurePart } from '../figure-name.js'

/**
 * Writes the costs of all cost items of a domain together (docs/method.md, 10), without and with the case, what the case
 * changes (negative where less is spent), and what society saves in it before any haircut.
 */
export const domainCosts = (
  { write, ledger }: Model,
  baseline: readonly BaselineFormulas[],
  discountFactors: FormulaId,
): readonly DomainCostFormulas[] =>
  domains.flatMap((domain) => {
    const lines = baseline.filter(({ costItem }) => write.costItem(costItem).domain === domain)
    if (lines.length === 0) return []
    const spread = (concept: Concept, row: RowId): DomainCostFormulas['baseline'] => {
      const named = <Id extends FormulaId>(part: FigurePart, formula: Id): Id =>
        write.named(formula, concept, { domain }, part)
      const byYear = named('by-year', row)
      return { byYear, total: named('total', write.total(byYear)) }
    }
    const without = spread('domain-cost', write.add(...lines.map((line) => line.baseline)))
    const withCase = spread('domain-cost-project', write.add(...lines.map((line) => line.project)))
    const saved = ledger.filter(
      (entry) => entry.kind === 'saving' && entry.rung === 'overlap' && entry.domain === domain,
    )
    const saving = write.add(write.zeros, ...saved.map(({ row }) => row))
    return [
      {
        domain,
        baseline: without,
        project: withCase,
        change: spread('domain-cost-change', write.subtract(withCase.byYear, without.byYear)),
        saving: flowFormulas(write, discountFactors, saving, 'domain-saving', { domain }),
      },
    ]
  })
