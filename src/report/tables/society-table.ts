import type { Domain } from '../../case/index.js'
import { formatNumber, type Decimal } from '../../money/index.js'
import { printedTable, type Cell } from './figure-table.js'
import type { Reading } from '../language/reading.js'
import type { TextTable } from '../text/text-table.js'
import { fill, summaryWords } from '../words/summary.js'
import { costPartsWords } from '../words/tables/cost-parts.js'
import { domainWords } from '../words/terms.js'

/**
 * The welfare of society: costs, savings and proceeds by domain, and benefits without cash, and the net present value they add up to.
 */
export const societyTable = ({ results, language }: Reading): TextTable => {
  const words = summaryWords[language]
  const { cash, domains, income, welfare } = results.society
  const { recoveredVat } = welfare
  const savings = Object.entries(domains) as readonly [Domain, { readonly presentValue: Decimal }][]
  const lines: readonly (readonly [string, Decimal])[] = [
    ...(recoveredVat === undefined
      ? [[words.intervention, welfare.costs.presentValue] as const]
      : [
          [words.intervention, cash.costs.presentValue] as const,
          [costPartsWords[language].recovered, recoveredVat.presentValue] as const,
        ]),
    ...savings.map(
      ([domain, { presentValue }]) =>
        [
          fill(presentValue.lt(0) ? words.extraCostIn : words.savingIn, { domain: domainWords[language][domain] }),
          presentValue,
        ] as const,
    ),
    ...(Object.entries(income?.domains ?? {}) as readonly [Domain, { readonly presentValue: Decimal }][]).map(
      ([domain, { presentValue }]) =>
        [
          fill(presentValue.lt(0) ? words.lessProceedsIn : words.proceedsIn, { domain: domainWords[language][domain] }),
          presentValue,
        ] as const,
    ),
    ...(income === undefined ? [] : [[words.incomeLines, income.lines.presentValue] as const]),
    [words.societal, welfare.societal.presentValue],
  ]
  const total: Cell = results.pm.length === 0 ? welfare.npv : `${formatNumber(welfare.npv, 0, language)} + PM`
  return printedTable(
    {
      head: [words.item, words.amount],
      rows: lines,
      foot: [[words.total, total]],
      sums: [{ total: welfare.npv, parts: lines.map(([, amount]) => amount) }],
    },
    language,
  )
}
