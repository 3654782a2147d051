import type { DrawnReading } from '../language/drawn-reading.js'

/**
 * The share of the draws in which the cash of a party, or of all together, is paid back within the horizon; undefined
 * where nothing was drawn.
 */
export const paidBackChance = (party: string, { risk }: DrawnReading): number | undefined =>
  (party === 'society' ? risk?.simulation.society : risk?.simulation.parties.find(({ id }) => id === party))?.cash
    .payback.years.defined
