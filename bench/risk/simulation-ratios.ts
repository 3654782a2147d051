import { inTurns, median } from '../measure.js'
import { milliseconds, type Ratio, ratioOf } from '../ratio.js'
import { contenders, warmRuns } from './contenders.js'

const DRAWS = 100_000

/** Simulation beside C and NumPy, by the clock; the interpreter and Squiggle are in `npm run bench:risk`. */
export const simulationRatios = async (): Promise<readonly Ratio[]> => {
  const { vectorised, byC, byNumpy } = await contenders(DRAWS)
  const there = [vectorised, byC, byNumpy].flatMap((contender) => contender ?? [])
  const times = await inTurns(
    there.map((contender) => () => median(warmRuns(contender).map(({ wall }) => wall))),
    { rounds: 5, warm: 0 },
  )
  const of = (contender: (typeof there)[number]): readonly number[] => times[there.indexOf(contender)] ?? []
  const draws = `${DRAWS.toLocaleString('en')} draws`
  const own = of(vectorised)
  const between = (one: readonly number[], other: readonly number[]): Pick<Ratio, 'measured' | 'ratio'> => ({
    measured: `${milliseconds(one)} / ${milliseconds(other)}`,
    ratio: ratioOf(one, other),
  })
  const missing = { measured: 'not measured here', ratio: NaN }
  return [
    {
      what: `simulation, ${draws}`,
      beside: byC?.name ?? 'C by hand',
      goal: { atMost: 0.8 },
      ...(byC === undefined ? missing : between(own, of(byC))),
    },
    {
      what: byNumpy === undefined ? 'NumPy by hand' : `${byNumpy.name}, ${draws}`,
      beside: 'simulation',
      goal: { atLeast: 2.5 },
      ...(byNumpy === undefined ? missing : between(of(byNumpy), own)),
    },
  ]
}
