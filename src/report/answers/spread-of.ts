import { Decimal } from '../../money/index.js'
import type { PartySimulation, SimulationResults, ViewSimulation } from '../../risk/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { percentileOf } from '../uncertainty/percentile-of.js'

/** The mean of an outcome, between what it lies in nine cases out of ten, and the chance of a gain. */
export interface OutcomeSpread {
  readonly mean: Decimal
  readonly low: Decimal
  readonly high: Decimal
  readonly chance: number
}

/**
 * How the net present value of a party, or of society, is spread over the draws; undefined where nothing was drawn or
 * no draw moves it.
 */
export const spreadOf = (
  party: string,
  account: 'cash' | 'welfare',
  reading: DrawnReading,
): OutcomeSpread | undefined => {
  const view = viewOf(party, account, reading)
  if (view?.npv.mean === undefined || view.npv.mean === null) return undefined
  const [low, high] = [percentileOf(reading, view, 5), percentileOf(reading, view, 95)]
  if (low === undefined || high === undefined || high - low < 1) return undefined
  return {
    mean: new Decimal(view.npv.mean),
    low: new Decimal(low),
    high: new Decimal(high),
    chance: view.gains.value,
  }
}

/** The distribution of one account of a party, or of society. */
export const viewOf = (
  party: string,
  account: 'cash' | 'welfare',
  { risk }: DrawnReading,
): ViewSimulation | undefined => simulationOf(party, risk?.simulation)?.[account]

/** What was drawn of a party, of what parties are parts of, or of society. */
export const simulationOf = (party: string, simulation: SimulationResults | undefined): PartySimulation | undefined =>
  party === 'society'
    ? simulation?.society
    : [...(simulation?.parties ?? []), ...(simulation?.wholes ?? [])].find(({ id }) => id === party)
