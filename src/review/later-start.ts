import type { BusinessCase, Intervention, Language } from '../case/index.js'
import { ZERO } from '../money/index.js'
import { monthAt, monthIndex, type Month } from '../timeline/index.js'

/** By how much an intervention and its costs start later than planned. */
export interface LaterStart {
  /** The month in which something falls that was planned for another. */
  readonly monthOf: (planned: Month) => Month
  /** Why a month differs from the one in the file, to be written after it; empty where nothing starts late. */
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
  return {
    monthOf: (planned) => monthAt(monthIndex(planned) + months),
    reason: months === 0 ? { nl: '', en: '' } : { nl: ', door de latere start', en: ', because of the later start' },
  }
}
