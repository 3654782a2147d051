import type { UnitCost } from './unit-cost-entry.js'
import { unitCosts } from './unit-costs.js'

/**
 * The unit cost with an id, `undefined` when there is none.
 *
 * @example
 * unitCost('zvw-verpleegdag-ziekenhuis-2022')?.amount // '644'
 */
export const unitCost = (id: string): UnitCost | undefined => unitCosts.find((cost) => cost.id === id)

/**
 * The ids of all unit costs, in the order of the list.
 *
 * @example
 * unitCostIds.filter((id) => id.startsWith('zvw-huisarts'))
 * // ['zvw-huisartsconsult-kostprijs-2022', 'zvw-huisartsconsult-tarief-2026']
 */
export const unitCostIds: readonly string[] = unitCosts.map((cost) => cost.id)
