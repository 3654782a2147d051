import type { BusinessCase, Intervention, Language } from '../case/index.js'
import { ZERO } from '../money/index.js'
import { monthAt, monthIndex, type Month } from '../timeline/index.js'

/** By how much an intervention and its costs start later than planned. */
export interface LaterStart {
  /** The month in which something falls that was planned for another. */
  readonly monthOf: (planned: Month) => Month
  /** The last month of what was planned through a month: that of a fixed end, where it comes first. */
  readonly lastOf: (planned: Month) => LastMonth
}

export interface LastMonth {
  readonly month: Month
  /** Whether a fixed end (`start.end`) cuts what was planned to go on. */
  readonly isCut: boolean
  /** Why the month differs from the one in the file, to be written after it; empty where it does not. */
  readonly reason: Readonly<Record<Language, string>>
}

/**
 * The delay of the case and that of the intervention together, in whole months; of a range, the value that the case is
 * calculated with.
 */
export const laterStart = (
  { startDelay }: Pick<BusinessCase, 'startDelay'>,
  intervention: Pick<Intervention, 'startDelay' | 'start'>,
): LaterStart => {
  const { start } = intervention
  const late = start === undefined ? 0 : monthIndex(start.actual) - monthIndex(start.planned)
  const months = (startDelay?.value ?? ZERO).plus(intervention.startDelay?.value ?? ZERO).toNumber() + late
  const monthOf = (planned: Month): Month => monthAt(monthIndex(planned) + months)
  const lastOf = (planned: Month): LastMonth => {
    const month = monthOf(planned)
    return start?.end !== undefined && start.end < month
      ? { month: start.end, isCut: true, reason: ended }
      : { month, isCut: false, reason: months === 0 ? asPlanned : later }
  }
  return { monthOf, lastOf }
}

const asPlanned = { nl: '', en: '' }
const later = { nl: ', door de latere start', en: ', because of the later start' }
const ended = { nl: ', door het vaste einde', en: ', because of the fixed end' }
