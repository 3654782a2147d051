import type { BusinessCase } from '../../case/index.js'
import type { ScenarioOutcome } from '../../risk/index.js'
import { formatNumber } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { scenarioName } from '../facts/scenario-name.js'
import { textTable } from '../text/text-table.js'
import { wrapText } from '../text/wrap-text.js'
import { withAmounts } from './with-amounts.js'
import { wordParty } from '../language/word-label.js'
import { simulationWords } from '../words/simulation.js'

/** How many characters are left for scenarios beside the names of parties. */
const room = 58

/** Scenarios as columns, parties as rows, over as many tables as needed to stay within the page. */
export const scenarioTables = (
  businessCase: BusinessCase,
  scenarios: readonly ScenarioOutcome[],
  language: Language,
  shown?: readonly string[],
): string => {
  const words = simulationWords[language]
  const parties = [...businessCase.parties.map(({ id }) => id), 'society']
  const { rows, notes } = withAmounts(
    parties.flatMap((id, at) =>
      shown?.includes(id) === false
        ? []
        : [
            [
              id === 'society' ? words.societyWelfare : wordParty(id, businessCase, language),
              ...scenarios.map(({ values }) => {
                const value = values[at] ?? null
                return value === null ? '-' : formatNumber(value, 0, language)
              }),
            ],
          ],
    ),
    language,
  )
  const columns = scenarios.map((scenario, at) => ({
    head: scenarioName(scenario, language),
    cells: rows.map((row) => row[at + 1] ?? ''),
  }))
  const tables: (typeof columns)[] = []
  let used = 0
  for (const column of columns) {
    const width = 2 + Math.max(column.head.length, ...column.cells.map((cell) => cell.length))
    const last = tables.at(-1)
    if (last === undefined || used + width > room) {
      tables.push([column])
      used = width
    } else {
      last.push(column)
      used += width
    }
  }
  const table = (own: typeof columns): string =>
    textTable({
      head: [words.party, ...own.map(({ head }) => head)],
      rows: rows.map(([name = ''], at) => [name, ...own.map(({ cells }) => cells[at] ?? '')]),
    })
  return [words.scenarios, tables.map(table).join('\n\n'), ...notes.map((note) => wrapText(note, 80))].join('\n')
}
