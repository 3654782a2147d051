import type { BusinessCase } from '../../case/index.js'
import { factWords } from './csv-fact-words.js'
import type { CsvAbout, CsvKind } from './csv-kinds.js'
import type { CsvFinding } from '../../case/csv/index.js'
import type { CsvLine } from './csv-table.js'

/** The ids of a case that a row may name. */
export interface KnownIds {
  /** What a row names and the case does not have. */
  readonly unknownIn: (line: CsvLine, asked: CsvKind, about: CsvAbout) => readonly CsvFinding[]
}

interface Named {
  readonly id: string
  readonly name?: string | undefined
}

export const knownIds = ({ interventions, costItems }: BusinessCase): KnownIds => {
  const byId = new Map<string, (typeof interventions)[number]>(interventions.map((each) => [each.id, each]))
  return {
    unknownIn: (line, asked, { intervention, item }) => {
      const own = byId.get(intervention)
      const isUnknown = asked.intervention === 'needed' && intervention !== '' && own === undefined
      const items: readonly Named[] | undefined =
        asked.item === 'costItems' ? costItems : asked.item === 'none' ? undefined : own?.[asked.item]
      return [
        ...(isUnknown ? [factWords.unknownId(line.intervention, 'interventions', interventions)] : []),
        ...(items === undefined || asked.item === 'none' || item === '' || items.some(({ id }) => id === item)
          ? []
          : [factWords.unknownId(line.item, asked.item, items, intervention)]),
      ]
    },
  }
}
