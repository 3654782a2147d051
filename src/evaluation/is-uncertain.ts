import { formulasOf } from '../calculation/index.js'
import type { BusinessCase } from '../case/index.js'

/** Whether any number of a case varies. */
export const isUncertain = (businessCase: BusinessCase): boolean =>
  formulasOf(businessCase).model.write.uncertain.size > 0
