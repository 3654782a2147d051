import type { DrawnReading } from '../language/drawn-reading.js'
import { simulationOf } from './spread-of.js'

/**
 * The share of the draws in which the cash of a party, or of all together, is paid back within the horizon; undefined
 * where nothing was drawn.
 */
export const paidBackChance = (party: string, { risk }: DrawnReading): number | undefined =>
  simulationOf(party, risk?.simulation)?.cash.payback.years.defined
