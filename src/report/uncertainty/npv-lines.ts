import { type Decimal, roundToNearest, ZERO } from '../../money/index.js'
import type { ViewSimulation } from '../../risk/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { uncertaintyWords } from '../words/uncertainty.js'

/** The distribution of one NPV. */
export interface NpvLine {
  /** The party, `all` for all cash together, or `society` for welfare. */
  readonly id: string
  readonly name: string
  /** The outcome of the case, every number at its own value. */
  readonly stated: Decimal
  readonly view: ViewSimulation
}

/** The NPVs of each party that pays or gains anything, of all of them together, and of society. */
export const npvLines = ({ results, language, risk }: DrawnReading): readonly NpvLine[] => {
  if (risk === undefined || risk === null) return []
  const words = uncertaintyWords[language]
  const { parties, society } = risk.simulation
  const moved = parties.flatMap(({ id, name, cash }): NpvLine[] => {
    const stated = results.parties.find((party) => party.id === id)?.cash.npv ?? ZERO
    return roundToNearest(stated).isZero() && (cash.npv.standardDeviation ?? 0) < 0.5
      ? []
      : [{ id, name, stated, view: cash }]
  })
  return [
    ...moved,
    ...(moved.length < 2
      ? []
      : [{ id: 'all', name: words.together, stated: results.society.cash.npv, view: society.cash }]),
    { id: 'society', name: words.welfare, stated: results.society.welfare.npv, view: society.welfare },
  ]
}
