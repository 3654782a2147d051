import type { TargetGroup } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { stretchesOf, type Stretch } from '../time/stretches.js'
import { growthTrend } from './growth-trend.js'

/**
 * Writes how many households (or persons) a target group has (docs/method.md, 3): one number throughout, a number from
 * each month on, or one that grows by budget year, N x (1 + g)^(y - y0).
 */
export const groupSize = (write: CaseWriter, group: TargetGroup): readonly Stretch<FormulaId>[] => {
  const about = { targetGroup: group.id }
  const path = `targetGroups.${group.id}`
  const stretches = stretchesOf(write, group.households, `${path}.households`, (stated, address) =>
    write.quantity(stated, address, 'households', about),
  )
  if (group.growth === undefined) return stretches
  const trend = growthTrend(write, group.growth, `${path}.growth`, 'group-growth', about)
  return stretches.map(({ window, held }) => ({
    window,
    held: write.multiply(held, trend),
  }))
}

/** The same in each month of the timeline; a single number where it never changes. */
export const groupSizeByMonth = (write: CaseWriter, group: TargetGroup): FormulaId => {
  const stretches = groupSize(write, group)
  const [only] = stretches
  if (only !== undefined && stretches.length === 1 && !write.isRow(only.held)) return only.held
  const { months, periods, budgetYears } = write.timeline
  const yearOfMonth = Array.from({ length: months }, (_, month) =>
    budgetYears.indexOf(periods.find(({ end }) => month < end)?.budgetYear as number),
  )
  const rows = stretches.map(({ window, held }) => {
    const within = (month: number): boolean => month >= window.start && month < window.end
    if (write.isRow(held))
      return write.gather(
        'clock',
        held,
        yearOfMonth.map((cell, month) => (within(month) ? [{ cell, weight: 1 }] : [])),
      )
    return write.multiply(
      held,
      write.data(
        'clock',
        yearOfMonth.map((_, month) => (within(month) ? 1 : 0)),
      ),
    )
  })
  return write.add(...rows)
}
