import { calculate, parseBusinessCase, type Results } from '../../src/index.js'

/** Fields of a case in the place of those of the small case. */
export type Changes = Readonly<Record<string, unknown>>

/**
 * One gemeente, ten households, one cost item of 12 units of 100 euros, in 2024 and 2025; the item and intervention as
 * changed.
 */
export const smallCase = ({
  item = {},
  effect = {},
  intervention = {},
  ...fields
}: {
  readonly item?: Changes
  readonly effect?: Changes
  readonly intervention?: Changes
} & Changes = {}): Changes => ({
  name: 'Klein',
  timeline: { from: '2024-01', through: '2025-12' },
  prices: { level: 2024 },
  discounting: { rate: 0 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [{ id: 'post', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 100, payers: 'gemeente', ...item }],
  interventions: [
    {
      id: 'hulp',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
      effects: [{ costItem: 'post', reduction: 0.5, evidence: 'demonstrated', ...effect }],
      ...intervention,
    },
  ],
  ...fields,
})

/** Results of a case that must be in order. */
export const resultsOf = (input: unknown): Results => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ message, path }) => `${path.join('.')}: ${message}`).join('\n'))
  return calculate(parsed.businessCase)
}

/** A row as numbers, for figures a reader can check in the head. */
export const numbers = (row: readonly { toNumber(): number }[] | undefined): readonly number[] =>
  (row ?? []).map((cell) => Number(cell.toNumber().toPrecision(12)))

/** The rungs of the only effect, or of the one with this id, by budget year. */
export const rungsOf = (results: Results, effect = 'post', intervention?: string) => {
  const line = results.ladder.find(
    (one) => one.effect === effect && (intervention === undefined || one.intervention === intervention),
  )
  if (line === undefined) throw new Error(`no effect ${effect}`)
  const { gross, net, overlap, prudent, cashable } = line.rungs
  return {
    gross: numbers(gross.byYear),
    net: numbers(net.byYear),
    overlap: numbers(overlap.byYear),
    prudent: numbers(prudent.byYear),
    cashable: numbers(cashable.byYear),
    beyondHorizon: line.beyondHorizon.toNumber(),
  }
}

/** The results of a party. */
export const partyOf = (results: Results, id: string) => {
  const party = results.parties.find((one) => one.id === id)
  if (party === undefined) throw new Error(`no party ${id}`)
  return party
}
