import { deepFreeze } from './deep-freeze.js'
import type { UnitCost } from './unit-cost-entry.js'
import { ggzUnitCosts } from './unit-costs/ggz.js'
import { jeugdzorgUnitCosts } from './unit-costs/jeugdzorg.js'
import { overigUnitCosts } from './unit-costs/overig.js'
import { participatieUnitCosts } from './unit-costs/participatie.js'
import { schuldenUnitCosts } from './unit-costs/schulden.js'
import { veiligheidUnitCosts } from './unit-costs/veiligheid.js'
import { wmoUnitCosts } from './unit-costs/wmo.js'
import { wonenUnitCosts } from './unit-costs/wonen.js'
import { zvwUnitCosts } from './unit-costs/zvw.js'

/**
 * Unit costs by domain. Where sources differ, each figure stands under an id that names its source or year and none is
 * "the" price. There are none yet for wlz and onderwijs: no figure for them was verified.
 */
export const unitCosts: readonly UnitCost[] = deepFreeze([
  ...ggzUnitCosts,
  ...wmoUnitCosts,
  ...jeugdzorgUnitCosts,
  ...zvwUnitCosts,
  ...participatieUnitCosts,
  ...schuldenUnitCosts,
  ...wonenUnitCosts,
  ...veiligheidUnitCosts,
  ...overigUnitCosts,
])
