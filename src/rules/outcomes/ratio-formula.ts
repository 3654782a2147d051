import type { ScalarId, SheetWriter } from '../../sheet/index.js'

/**
 * Benefits over costs, costs being negative (docs/method.md, 10). Without costs there is no ratio: a reader finds no
 * finite number.
 */
export const ratioFormula = (write: SheetWriter, benefits: ScalarId, costs: ScalarId): ScalarId =>
  write.divide(benefits, write.subtract(write.constant(0), costs))
