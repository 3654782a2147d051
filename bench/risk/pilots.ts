import { parseBusinessCase } from '../../src/case/index.js'
import { valueOfSample, worthOfPilots } from '../../src/risk/index.js'
import { inTurns, median, timed } from '../measure.js'
import { benchmarkCase } from './benchmark-case.js'

const DRAWS = 25_000
const sizes = [10, 20, 50, 100, 200]

/**
 * Milliseconds, warm, to value a pilot on one success in five sizes from 25,000 draws, and to value those on all three: both
 * simulate once.
 */
export const pilotTimes = async (rounds: number): Promise<readonly (readonly [what: string, time: number])[]> => {
  const parsed = parseBusinessCase(benchmarkCase())
  if (!parsed.ok) throw new Error('the case of the benchmark is wrong')
  const { businessCase } = parsed
  const times = await inTurns(
    [
      timed(() => valueOfSample(businessCase, 'interventions.interventie-0.success', { sizes, draws: DRAWS })),
      timed(() => worthOfPilots(businessCase, { sizes, draws: DRAWS })),
    ],
    { rounds, warm: 1 },
  )
  return ['a pilot on one success', 'pilots on three'].map((what, at) => [
    `${what}, ${DRAWS.toLocaleString('en')} draws, ${sizes.length} sizes, four figures`,
    median(times[at] ?? []),
  ])
}
