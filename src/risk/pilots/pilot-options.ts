import { given } from '../../money/index.js'
import { RiskError } from '../risk-error.js'
import { pilotFaults } from './pilot-faults.js'
import type { PilotMeasure } from './pilot-outcomes.js'
import type { PilotCosts } from './sample-information.js'

/** What a pilot costs as it is stated, in euros: once, and for each household that is counted. */
export interface StatedPilotCosts {
  readonly once?: number | undefined
  readonly perHousehold?: number | undefined
}

/** How many draws the value of a pilot takes where it is not stated. */
export const pilotDraws = 25_000

/** More would be no pilot. */
const mostHouseholds = 10_000

/** @throws RiskError for a number of households that cannot be counted */
export const givenSizes = (caller: string, sizes: readonly number[]): readonly number[] => {
  const stated = given.list(caller, { nl: 'aantallen huishoudens', en: 'numbers of households' }, sizes)
  for (const n of stated)
    if (!Number.isSafeInteger(n) || n < 1 || n > mostHouseholds)
      throw new RiskError(pilotFaults.size(n, mostHouseholds))
  if (stated.length === 0) throw new RiskError(pilotFaults.noSize())
  return stated
}

/** @throws RiskError for an amount below zero */
export const givenCosts = (caller: string, costs: StatedPilotCosts = {}): PilotCosts => {
  const stated = given.object(
    caller,
    { nl: 'wat de pilot kost, { perHousehold: 500 }', en: 'what the pilot costs, { perHousehold: 500 }' },
    costs,
  )
  const amount = (name: keyof StatedPilotCosts): number => {
    const value = given.number(name, stated[name] ?? 0)
    if (!(Number.isFinite(value) && value >= 0)) throw new RiskError(pilotFaults.cost(name, value))
    return value
  }
  return { once: amount('once'), perHousehold: amount('perHousehold') }
}

/** @throws RiskError for a spread that is not above zero */
export const givenMeasure = (measures: PilotMeasure): PilotMeasure =>
  measures.kind === 'success' ? measures : { kind: 'mean', sd: givenSpread('measures.sd', measures.sd) }

/** @throws RiskError for a spread that is not above zero */
export const givenSpread = (of: string, stated: number): number => {
  const sd = given.number(of, stated)
  if (!(Number.isFinite(sd) && sd > 0)) throw new RiskError(pilotFaults.spread(of, sd))
  return sd
}
