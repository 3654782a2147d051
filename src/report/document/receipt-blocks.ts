import { formatNumber } from '../../money/index.js'
import type { Hashed, ReceiptFacts } from '../facts/receipt-facts.js'
import type { Language } from '../language/language.js'
import { receiptWords } from '../words/tables/receipt.js'
import { fill } from '../words/summary.js'
import { paragraph, type Block, type ReportDocument } from './report-document.js'

/** A receipt in a language; nothing where a reading does not say. */
interface ReceiptReading {
  readonly receipt?: ReceiptFacts | undefined
  readonly language: Language
}

/** How the figures of a report can be repeated and checked. */
export const receiptBlocks = ({ receipt, language }: ReceiptReading): readonly Block[] => {
  if (receipt === undefined) return []
  const words = receiptWords[language]
  const { kind, version, hashes, referenceData, simulation } = receipt
  return [
    paragraph(words.intro),
    {
      kind: 'table',
      table: {
        caption: words.caption,
        head: words.head,
        wordColumns: 2,
        rows: [
          [words.version, `maatschappelijke-businesscase ${version}`],
          ...hashes.map((each) => [nameOf(each, language), grouped(each.hash)]),
          ...referenceData.map((each) => [`${words.records[each.kind]} ${each.id}`, grouped(each.hash)]),
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
    paragraph(words.check[kind]),
  ]
}

/** The same in the line that a letter or a page of one sheet closes with. */
export const closingOf = ({ receipt, language }: ReceiptReading): Pick<ReportDocument, 'closing'> => {
  if (receipt === undefined) return {}
  const words = receiptWords[language]
  const { kind, version, hashes } = receipt
  const closing = fill(words.line, {
    version,
    hashes: hashes.map((each) => `${words.hashes[each.of].toLowerCase()} ${each.hash.slice(0, 16)}`).join(', '),
    check: words.checkLine[kind],
  })
  return { closing }
}

const nameOf = ({ of, name }: Hashed, language: Language): string =>
  `${receiptWords[language].hashes[of]}${name === undefined ? '' : `: ${name}`}`

/** A hash in groups, so that it breaks over lines where a page is narrow. */
const grouped = (hash: string): string => hash.replaceAll(/.{16}(?=.)/g, '$& ')
