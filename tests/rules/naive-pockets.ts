import type { NaivePocket } from './naive-result.js'

/** Adds up what each intervention costs each party, and what it brings it, by period. */
export const naivePockets = (
  periods: number,
): {
  readonly add: (intervention: string, party: string, of: 'cost' | 'gain', period: number, amount: number) => void
  readonly atPresentValue: (factorOf: (period: number) => number) => NaivePocket[]
} => {
  const rows: { intervention: string; party: string; cost: number[]; gain: number[] }[] = []
  return {
    add: (intervention, party, of, period, amount) => {
      let row = rows.find((each) => each.intervention === intervention && each.party === party)
      if (row === undefined) {
        row = {
          intervention,
          party,
          cost: new Array<number>(periods).fill(0),
          gain: new Array<number>(periods).fill(0),
        }
        rows.push(row)
      }
      row[of][period] = (row[of][period] ?? NaN) + amount
    },
    atPresentValue: (factorOf) =>
      rows.map(({ intervention, party, cost, gain }) => ({
        intervention,
        party,
        cost: cost.reduce((sum, amount, t) => sum + amount * factorOf(t), 0),
        gain: gain.reduce((sum, amount, t) => sum + amount * factorOf(t), 0),
      })),
  }
}
