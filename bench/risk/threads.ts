import { parseBusinessCase } from '../../src/case/index.js'
import { nodeWorkers } from '../../src/node/index.js'
import { scalarFigures } from '../../src/risk/figures-of.js'
import { jobOf, prepare } from '../../src/risk/prepare.js'
import { runJob } from '../../src/risk/run-job.js'
import { benchmarkCase } from './benchmark-case.js'

/** Many draws with summaries only: time on one thread and on two, and the most memory that was used. */
const [draws = 2_000_000, count = 0] = process.argv.slice(2).map(Number)
const parsed = parseBusinessCase(benchmarkCase())
if (!parsed.ok) throw new Error('the case of the benchmark is wrong')
const prepared = prepare(parsed.businessCase, { draws })
const figures = scalarFigures(prepared.appraisal, ['gemeente.npv', 'zorgverzekeraar.npv', 'rijk.npv'])
const job = jobOf(prepared, figures.map((at) => ({ at, keep: 'spread' })))
const start = performance.now()
const { moments, spreads } = await runJob(job, count > 0 ? { workers: nodeWorkers(count) } : {})
const seconds = (performance.now() - start) / 1000
console.log(
  `${draws} draws, ${count === 0 ? 'here' : `${count} threads`}: ${seconds.toFixed(1)} s, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB;`,
  moments.map(({ mean }, target) => `${mean.toFixed(2)} (P5 ${spreads[target]?.quantile(0.05).toFixed(0) ?? ''})`).join(', '),
)
