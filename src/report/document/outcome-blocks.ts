import type { DrawnReading } from '../language/drawn-reading.js'
import { outcomeTable } from '../tables/outcome-table.js'
import { outcomeTableWords } from '../words/answers/outcome-table.js'
import type { Block } from './report-document.js'

/** The table of outcomes per party as stated and as drawn; nothing where nothing was drawn. */
export const outcomeBlocks = (reading: DrawnReading): readonly Block[] => {
  const table = outcomeTable(reading)
  if (table === undefined) return []
  return [{ kind: 'table', table: { ...table, caption: outcomeTableWords[reading.language].caption } }]
}
