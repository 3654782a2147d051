import { cpus, loadavg } from 'node:os'

import { median } from '../measure.js'
import { pilotTimes } from './pilots.js'
import { type Contender, contenders, type Run, warmRuns } from './contenders.js'

/**
 * What simulation costs beside the same model written by hand in C, NumPy and Squiggle: each in a process of its own,
 * in turns, so that other work of the machine affects all of them alike. `npm run bench:risk [draws] [rounds]`;
 * programs whose tools are not installed (gcc, python3 with NumPy, `npm ci` in squiggle/) are left out.
 */
const [draws = 100_000, rounds = 5] = process.argv.slice(2).map(Number)
const { vectorised, interpreted, byC, byNumpy, bySquiggle } = await contenders(draws)
const measured = new Map<Contender, Run[]>(
  [vectorised, interpreted, byC, byNumpy, ...bySquiggle].flatMap((contender) =>
    contender === undefined ? [] : [[contender, []]],
  ),
)

const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
console.log(`load before: ${load()}; ${cpus().length} cores; Node ${process.version}; ${rounds} rounds`)
for (let round = 0; round < rounds; round++) for (const [contender, runs] of measured) runs.push(...warmRuns(contender))
console.log(`load after: ${load()}\n`)
console.log(
  '| | draws | by the clock | processor | quietest run | for a draw, against C |\n|---|---:|---:|---:|---:|---:|',
)
const cpuOf = (runs: readonly Run[]): number => median(runs.map(({ cpu }) => cpu))
const byHand = byC === undefined ? NaN : cpuOf(measured.get(byC) ?? []) / byC.draws
for (const [{ name, draws: own }, runs] of measured) {
  const ratio = byC === undefined ? '' : (cpuOf(runs) / own / byHand).toFixed(2)
  const wall = median(runs.map((run) => run.wall))
  const quietest = Math.min(...runs.map(({ cpu }) => cpu))
  console.log(
    `| ${name} | ${own.toLocaleString('en')} | ${wall.toFixed(0)} ms | ${cpuOf(runs).toFixed(0)} ms | ${quietest.toFixed(0)} ms | ${ratio} |`,
  )
}
console.log('\nMean NPV of the three parties, which shows that all calculate the same model:')
for (const [{ name, draws: own }, runs] of measured)
  console.log(
    `${name}, ${own.toLocaleString('en')} draws: ${(runs.at(-1)?.means ?? []).map((mean) => Math.round(mean).toLocaleString('en')).join(', ')}`,
  )
console.log('\nWhat pilots are worth, by the clock:')
for (const [what, time] of await pilotTimes(rounds)) console.log(`${what}: ${time.toFixed(0)} ms`)
