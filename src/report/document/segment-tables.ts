import { isSegment, nameById } from '../../case/index.js'
import { formatPercentage, ZERO, type Decimal } from '../../money/index.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Reading } from '../language/reading.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { segmentWords } from '../words/tables/segments.js'

/** For each population, how many households each segment has, at first and at last, and what they cost now. */
export const segmentTables = ({ results, language }: Reading): readonly TitledTable[] => {
  const { businessCase, segments, budgetYears } = results
  const words = segmentWords[language]
  const [first, last] = [budgetYears[0], budgetYears.at(-1)].map(String) as [string, string]
  return businessCase.populations.flatMap(({ id, name, growth }): readonly TitledTable[] => {
    const own = segments.filter(({ population }) => population === id)
    if (own.length === 0) return []
    const atFirst = (row: readonly Decimal[]): Decimal => row[0] ?? ZERO
    const groupOf = (segment: string) => businessCase.targetGroups.filter(isSegment).find((each) => each.id === segment)
    const shareOf = (segment: string): string => {
      const group = groupOf(segment)
      return group === undefined ? '-' : formatStatedShare(group.share.value, language)
    }
    const rows = own.map(({ targetGroup, households, costPerHousehold, cost, costShare }): readonly Cell[] => [
      nameById(businessCase.targetGroups, targetGroup),
      shareOf(targetGroup),
      atFirst(households),
      ...(budgetYears.length === 1 ? [] : [households.at(-1) ?? ZERO]),
      atFirst(costPerHousehold),
      atFirst(cost),
      costShare === null ? '-' : formatPercentage(costShare, language),
    ])
    const dearest = own.reduce((most, each) => ((each.costShare ?? ZERO).gt(most.costShare ?? ZERO) ? each : most))
    return [
      {
        title: fill(words.title, { population: name, year: first }),
        table: printedTable(
          {
            head: [
              words.segment,
              words.share,
              fill(words.number, { year: first }),
              ...(budgetYears.length === 1 ? [] : [fill(words.number, { year: last })]),
              words.each[groupOf(own[0]?.targetGroup ?? '')?.unit ?? 'households'],
              fill(words.cost, { year: first }),
              words.costShare,
            ],
            rows,
            sums: [],
          },
          language,
        ),
        notes: [
          ...(dearest.costShare === null
            ? []
            : [
                fill(words.sentence, {
                  segment: nameById(businessCase.targetGroups, dearest.targetGroup),
                  share: shareOf(dearest.targetGroup),
                  population: name,
                  costShare: formatPercentage(dearest.costShare, language),
                }),
              ]),
          growth === undefined
            ? words.noGrowth
            : fill(words.growth, { growth: formatStatedShare(growth.value, language) }),
          words.note,
        ],
      },
    ]
  })
}
