import { heading } from '../heading.js'
import type { Page } from '../page.js'
import { fundTable, movesTable, pocketsTable, structuralGapTable, type TitledTable } from './agreement-tables.js'
import { textTable } from '../text/text-table.js'
import { wrapText } from '../text/wrap-text.js'

/** What settlement, agreements and the fund do, as sections of text; none where a case has nothing of the kind. */
export const agreementSections = (page: Page): readonly string[] => [
  ...section(page, pocketsTable(page)),
  ...section(page, movesTable(page)),
  ...section(page, structuralGapTable(page)),
  ...section(page, joined(fundTable(page))),
]

/** The notes on the fund are one paragraph. */
const joined = (fund: TitledTable | undefined): TitledTable | undefined =>
  fund === undefined ? undefined : { ...fund, notes: [fund.notes.join(' ')] }

const section = ({ width }: Page, titled: TitledTable | undefined): readonly string[] =>
  titled === undefined
    ? []
    : [
        heading(titled.title, '-'),
        textTable(titled.table, width),
        ...titled.notes.map((note) => wrapText(note, width)),
        '',
      ]
