import { nameById } from '../../case/index.js'
import type { Reading } from '../language/reading.js'
import { budgetWords } from '../words/budgets.js'
import type { TitledTable } from './agreement-tables.js'
import { outcomesOfParts, rungsOfParts, type Parts } from './part-tables.js'

/**
 * What the interventions on each target group cost and bring all parties together, in welfare and in cash, and what
 * they save on each rung. Nothing where there is one group: that is the whole case.
 */
export const targetGroupTables = (reading: Reading): readonly TitledTable[] => {
  const { results, language } = reading
  const words = budgetWords[language]
  const partsOf = (title: string): Parts => ({
    title,
    head: words.targetGroup,
    parts: results.targetGroups.map((account) => ({
      name: nameById(results.businessCase.targetGroups, account.targetGroup),
      account,
    })),
  })
  if (results.targetGroups.length < 2) return []
  return [
    outcomesOfParts(reading, partsOf(words.outcomeByGroup)),
    rungsOfParts(reading, partsOf(words.rungsByGroup)),
  ].filter((own) => own !== undefined)
}
