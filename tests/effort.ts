/**
 * By name: the number of generated cases that every property is held against; the number of cases, from a fixed seed,
 * among which something rare must occur; the most draws of a simulation; and the number of generated workbooks that
 * LibreOffice recalculates.
 */
interface Work {
  readonly runs: number
  readonly searches: number
  readonly mostDraws: number
  readonly workbooks: number
}

/** How much work the tests do: `npm test` is quick, `npm run test:full` full, `npm run test:deep` deep. */
const efforts: Readonly<Record<string, Work>> = {
  quick: { runs: 25, searches: 25, mostDraws: 2_000, workbooks: 3 },
  full: { runs: 100, searches: 400, mostDraws: Infinity, workbooks: 15 },
  deep: { runs: 1000, searches: 4000, mostDraws: Infinity, workbooks: 60 },
}

const asked = process.env['MBC_EFFORT'] ?? 'quick'
const work = efforts[asked]
if (work === undefined) throw new Error(`MBC_EFFORT is '${asked}'; it is one of ${Object.keys(efforts).join(', ')}.`)

export const { runs, searches, workbooks } = work

/** As many draws as a statement deserves, and in a quick run no more than 2,000. */
export const atMost = (draws: number): number => Math.min(draws, work.mostDraws)

/** All of a long list, and in a quick run as many of it as a property has cases, spread evenly from the first on. */
export const spread = <T>(all: readonly T[]): readonly T[] =>
  asked === 'quick' && all.length > runs
    ? Array.from({ length: runs }, (_, at) => all[Math.floor((at * all.length) / runs)]!)
    : all
