import { formatNumber } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { receiptWords } from '../words/tables/receipt.js'
import { fill } from '../words/summary.js'
import { paragraph, type Block } from './report-document.js'

/** How the figures of a report can be repeated and checked; nothing where a reading does not say. */
export const receiptBlocks = ({ receipt, language }: Reading): readonly Block[] => {
  if (receipt === undefined) return []
  const words = receiptWords[language]
  const { simulation } = receipt
  return [
    paragraph(words.intro),
    {
      kind: 'table',
      table: {
        caption: words.caption,
        head: words.head,
        wordColumns: 2,
        rows: [
          [words.version, `maatschappelijke-businesscase ${receipt.version}`],
          [words.case, grouped(receipt.caseHash)],
          [words.results, grouped(receipt.resultsHash)],
          ...receipt.referenceData.map(({ kind, id, hash }) => [`${words.records[kind]} ${id}`, grouped(hash)]),
          [
            words.simulation,
            simulation === null
              ? words.none
              : fill(words.draws, {
                  draws: formatNumber(simulation.draws, 0, language),
                  seed: String(simulation.seed),
                }),
          ],
        ],
      },
    },
    paragraph(words.check),
  ]
}

/** A hash in groups, so that it breaks over lines where a page is narrow. */
const grouped = (hash: string): string => hash.replaceAll(/.{16}(?=.)/g, '$& ')
