import { sum, ZERO, type Decimal } from '../../money/index.js'
import type { Competing, LadderLine, Results } from '../results/results.js'

/** A difference in the last of 34 digits, left by sharing a saving, is no overlap. */
const SAME = '1e-20'

/**
 * Which interventions compete for the same savings: at least two interventions that save on one item in a year in which
 * overlap takes something off. Interventions that reach different households, work in other years or raise use do not
 * compete, whatever item they are on.
 */
export const competingInterventions = ({
  businessCase,
  budgetYears,
  ladder,
}: Pick<Results, 'businessCase' | 'budgetYears' | 'ladder'>): readonly Competing[] => {
  const groups = new Map<string, { readonly interventions: readonly string[]; readonly costItems: string[] }>()
  for (const { id } of businessCase.costItems) {
    const lines = ladder.filter((line) => line.costItem === id)
    const meeting = new Set(budgetYears.flatMap((_, year) => saversIn(year, lines)))
    if (meeting.size === 0) continue
    const interventions = businessCase.interventions
      .map((intervention) => intervention.id)
      .filter((each) => meeting.has(each))
    const key = interventions.join(' ')
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { interventions, costItems: [id] })
    else known.costItems.push(id)
  }
  return [...groups.values()]
}

const saversIn = (year: number, lines: readonly LadderLine[]): readonly string[] => {
  const at = (row: readonly Decimal[]): Decimal => row[year] ?? ZERO
  const meets = lines.some(({ rungs: { net, overlap } }) => {
    const before = at(net.byYear)
    return before.minus(at(overlap.byYear)).abs().gt(before.abs().times(SAME))
  })
  if (!meets) return []
  const savers = [...new Set(lines.map(({ intervention }) => intervention))].filter((intervention) =>
    sum(lines.filter((line) => line.intervention === intervention).map(({ rungs }) => at(rungs.net.byYear))).gt(0),
  )
  return savers.length < 2 ? [] : savers
}
