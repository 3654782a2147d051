import { parseBusinessCase } from '../../src/case/index.js'
import type { Machinery } from '../../src/sheet/index.js'
import { jobOf, prepare } from '../../src/risk/drawing/prepare.js'
import { runJobSync } from '../../src/risk/drawing/run-job.js'
import { scalarFigures } from '../../src/risk/simulation/figures-of.js'
import { benchmarkCase } from './benchmark-case.js'

/**
 * Runs the benchmark in this library: milliseconds of wall-clock and processor time, and the mean NPV of each party.
 */
const [draws = 100_000, seed = 1, runs = 5] = process.argv.slice(2, 5).map(Number)
const by = (process.argv[5] ?? 'vectorised') as Machinery

const parsed = parseBusinessCase(benchmarkCase())
if (!parsed.ok) throw new Error('the case of the benchmark is wrong')
const started = performance.now()
const prepared = prepare(parsed.businessCase, { draws, seed })
const figures = scalarFigures(prepared.appraisal, ['gemeente.cash.npv', 'zorgverzekeraar.cash.npv', 'rijk.cash.npv'])
const job = jobOf(
  prepared,
  figures.map((at) => ({ at, keep: 'moments' })),
  { by },
)
console.error(
  `written down and compiled in ${(performance.now() - started).toFixed(0)} ms: ${job.program.codes.length} operations a draw`,
)
for (let run = 0; run < runs; run++) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const { moments } = runJobSync(job)
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    [wall.toFixed(3), ((user + system) / 1000).toFixed(3), ...moments.map(({ mean }) => mean.toFixed(2))].join(' '),
  )
}
