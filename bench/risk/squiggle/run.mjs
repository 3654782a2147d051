import { readFileSync } from 'node:fs'
import process from 'node:process'
import { performance } from 'node:perf_hooks'
import { URL } from 'node:url'

import { run } from '@quri/squiggle-lang'

/**
 * node run.mjs <draws> <seed> <runs>: milliseconds by the clock and of the processor, and the mean NPV of each party.
 */
const [draws = 1000, , runs = 5] = process.argv.slice(2).map(Number)
const model = readFileSync(new URL('./model.squiggle', import.meta.url), 'utf8')
for (let at = 0; at < runs; at++) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const { result } = await run(model, { environment: { sampleCount: draws, xyPointLength: 1000, seed: 'a' } })
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  if (!result.ok) throw new Error(String(result.value))
  process.stdout.write(
    [
      wall.toFixed(3),
      ((user + system) / 1000).toFixed(3),
      ...String(result.value.result)
        .replace(/[[\],]/g, ' ')
        .trim()
        .split(/\s+/),
    ].join(' ') + '\n',
  )
}
