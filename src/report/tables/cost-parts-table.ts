import { roundToNearest, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { costPartsWords } from '../words/tables/cost-parts.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, type Cell } from './figure-table.js'

interface Amounts {
  readonly total: Decimal
  readonly presentValue: Decimal
}

/**
 * What the costs of all parties consist of: as stated, contingency, and VAT that is and is not recovered, each in a row
 * of its own. Nothing where the case states neither contingency nor VAT.
 */
export const costPartsTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = costPartsWords[language]
  const { cash, welfare } = results.society
  if (cash.statedCosts === undefined && welfare.recoveredVat === undefined) return undefined
  const both = ({ total, presentValue }: Amounts): readonly Decimal[] => [total, presentValue]
  const line = (name: string, flow: Amounts | undefined): readonly (readonly Cell[])[] =>
    flow === undefined || both(flow).every((amount) => roundToNearest(amount).isZero()) ? [] : [[name, ...both(flow)]]
  const stated = line(words.stated, cash.statedCosts)
  const onTop = [...line(words.contingency, cash.contingency), ...line(words.vat, cash.vat)]
  const parts = onTop.length === 0 ? [] : [...stated, ...onTop]
  const recovered = line(words.recovered, welfare.recoveredVat)
  const society = recovered.length === 0 ? [] : [...recovered, ...line(words.welfare, welfare.costs)]
  if (parts.length + society.length === 0) return undefined
  const inCash: readonly Cell[] = [words.cash, ...both(cash.costs)]
  const sumsOf = (rows: readonly (readonly Cell[])[], whole: Amounts) =>
    both(whole).map((total, at) => ({ total, parts: rows.map((row) => row[at + 1] as Decimal) }))
  return {
    title: words.title,
    table: printedTable(
      {
        head: [words.part, words.total, words.present],
        rows: [...parts, inCash, ...society],
        sums: [
          ...(parts.length === 0 ? [] : sumsOf(parts, cash.costs)),
          ...(society.length === 0 ? [] : sumsOf([inCash, ...recovered], welfare.costs)),
        ],
      },
      language,
    ),
    notes: [],
  }
}

/** Rows beneath a total of costs: what of it is contingency, and what is VAT, as positive amounts. */
export const partsOfCosts = ({ results, language }: Reading, columns: number): readonly (readonly Cell[])[] => {
  const words = costPartsWords[language]
  const { contingency, vat } = results.society.cash
  return (
    [
      [words.contingency, contingency],
      [words.vat, vat],
    ] as const
  ).flatMap(([part, flow]) =>
    flow === undefined || roundToNearest(flow.total).isZero()
      ? []
      : [
          [
            fill(words.ofWhich, { part: withinSentence(part, language) }),
            ...Array.from({ length: columns - 2 }, () => ''),
            flow.total.neg(),
          ],
        ],
  )
}
