import { parseBusinessCase } from '../../src/case/index.js'
import { nodeWorkers } from '../../src/workers/node/index.js'
import { scalarFigures } from '../../src/risk/simulation/figures-of.js'
import { jobOf, prepare } from '../../src/risk/drawing/prepare.js'
import { runJob } from '../../src/risk/drawing/run-job.js'
import { benchmarkCase } from './benchmark-case.js'

/**
 * Many draws with summaries only, in this thread (0) or on a number of threads: seconds, the most memory in MB, and the
 * mean and P5 of each party.
 */
const [draws = 2_000_000, count = 0] = process.argv.slice(2).map(Number)
const parsed = parseBusinessCase(benchmarkCase())
if (!parsed.ok) throw new Error('the case of the benchmark is wrong')
const prepared = prepare(parsed.businessCase, { draws })
const figures = scalarFigures(prepared.appraisal, ['gemeente.cash.npv', 'zorgverzekeraar.cash.npv', 'rijk.cash.npv'])
const job = jobOf(
  prepared,
  figures.map((at) => ({ at, keep: 'spread' })),
)
const start = performance.now()
const { moments, spreads } = await runJob(job, count > 0 ? { workers: nodeWorkers(count) } : {})
const seconds = (performance.now() - start) / 1000
const summaries = moments.map(({ mean }, target) => `${mean} ${spreads[target]?.quantile(0.05) ?? ''}`)
console.log([seconds.toFixed(3), (process.resourceUsage().maxRSS / 1024).toFixed(0), ...summaries].join(' '))
