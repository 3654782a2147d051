import { ZERO, type Decimal } from '../../money/index.js'
import type { Month } from '../../timeline/index.js'
import type { VolumePath } from '../format/volume-path.js'

/** How much a path uses in each month: the last step that has begun. */
export const useByMonth = (path: VolumePath | undefined, months: readonly Month[]): readonly Decimal[] =>
  months.map((month) => path?.findLast(({ from }) => from === undefined || from <= month)?.value ?? ZERO)
