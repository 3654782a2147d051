import { nameById } from '../../case/index.js'
import type { Reading } from '../language/reading.js'
import { budgetWords } from '../words/budgets.js'
import { peopleWords } from '../words/people.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, type Cell } from './figure-table.js'
import { isSeen, outcomesOfParts, rungsOfParts, type Parts } from './part-tables.js'

/** What each intervention saves all parties together on each rung of the ladder. */
export const interventionRungs = (reading: Reading): TitledTable | undefined =>
  rungsOfParts(reading, partsOf(reading, budgetWords[reading.language].rungs))

/** What each intervention costs and brings all parties together, in welfare and in cash. */
export const interventionOutcomes = (reading: Reading): TitledTable | undefined =>
  outcomesOfParts(reading, partsOf(reading, budgetWords[reading.language].outcome))

const partsOf = ({ results, language }: Reading, title: string): Parts => ({
  title,
  head: budgetWords[language].intervention,
  parts: results.interventions.map((account) => ({
    name: nameById(results.businessCase.interventions, account.intervention),
    account,
  })),
})

/** What each intervention costs and saves for each household or person that enters it. */
export const interventionEach = ({ results, language }: Reading): TitledTable | undefined => {
  const words = budgetWords[language]
  const shown = results.perHousehold.filter(({ entering }) => isSeen(entering))
  if (shown.length === 0) return undefined
  const hasProceeds = shown.some(({ proceeds }) => proceeds !== undefined)
  const units = new Set(shown.map(({ unit }) => unit))
  const [unit = 'households'] = units
  return {
    title: fill(words.each, { one: peopleWords[language][units.size > 1 ? 'both' : unit].entering }),
    table: printedTable(
      {
        head: [
          words.intervention,
          words.unit,
          words.entering,
          words.costEach,
          words.savingEach,
          ...(hasProceeds ? [words.proceedsEach] : []),
        ],
        wordColumns: 2,
        rows: shown.map((own): readonly Cell[] => [
          nameById(results.businessCase.interventions, own.intervention),
          peopleWords[language][own.unit].one,
          own.entering,
          own.cost ?? '-',
          own.saving ?? '-',
          ...(hasProceeds ? [own.proceeds ?? '-'] : []),
        ]),
        sums: [],
      },
      language,
    ),
    notes: [],
  }
}
