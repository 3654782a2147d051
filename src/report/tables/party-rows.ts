import type { PartyResults, Results } from '../../calculation/index.js'
import { budgetWords } from '../words/budgets.js'
import { fill } from '../words/summary.js'
import type { Language } from '../language/language.js'

/** A row of a table by party. */
export interface PartyRow {
  readonly party: PartyResults
  readonly name: string
  /** A whole is no row to add up: its parts stand above it. */
  readonly isWhole: boolean
}

/** The parties in the order of the case, and after the last of its parts each whole. */
export const partyRows = (
  { parties, wholes }: Pick<Results, 'parties' | 'wholes'>,
  language: Language,
): readonly PartyRow[] =>
  parties.flatMap((party): readonly PartyRow[] => [
    { party, name: party.name, isWhole: false },
    ...wholes
      .filter(({ parts }) => parts.at(-1) === party.id)
      .map((whole) => ({
        party: whole,
        name: fill(budgetWords[language].whole, { name: whole.name }),
        isWhole: true,
      })),
  ])

/** What of a table adds up: all rows but those of wholes. */
export const rowsToAdd = <Row>(shown: readonly PartyRow[], rows: readonly Row[]): readonly Row[] =>
  rows.filter((_, at) => shown[at]?.isWhole !== true)
