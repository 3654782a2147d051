import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { join } from 'node:path'

import { median } from '../measure.js'
import { bundled } from './bundled.js'

/**
 * Many draws in one thread and on several, in turns, each in a process of its own.
 * `npm run bench:risk:threads [draws] [runs] [threads, such as 0,1,2]`
 */
const [draws = 2_000_000, runs = 5] = process.argv.slice(2, 4).map(Number)
const counts = (process.argv[4] ?? '0,2').split(',').map(Number)
const folder = await bundled()
const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
const measured = new Map(
  counts.map((count) => [count, { seconds: [] as number[], megabytes: [] as number[], printed: new Set<string>() }]),
)
console.log(`load before: ${load()}`)
for (let run = 0; run < runs; run++) {
  for (const [count, { seconds, megabytes, printed }] of measured) {
    const [time = '', memory = '', ...rest] = execFileSync(
      process.execPath,
      [join(folder, 'many-draws.js'), String(draws), String(count)],
      { encoding: 'utf8' },
    )
      .trim()
      .split(' ')
    seconds.push(Number(time))
    megabytes.push(Number(memory))
    printed.add(rest.join(' '))
  }
}
console.log(`load after: ${load()}\n`)
const here = measured.get(0)
for (const [count, { seconds, megabytes }] of measured) {
  const gain =
    here === undefined || count === 0
      ? ''
      : `, ${(median(here.seconds) / median(seconds)).toFixed(2)} times as fast (quietest runs: ${(Math.min(...here.seconds) / Math.min(...seconds)).toFixed(2)})`
  console.log(
    `${draws.toLocaleString('en')} draws, ${count === 0 ? 'here' : `${count} threads`}: ${median(seconds).toFixed(2)} s${gain}; at most ${median(megabytes).toFixed(0)} MB`,
  )
}
console.log(
  `same numbers to the last bit: ${new Set([...measured.values()].flatMap(({ printed }) => [...printed])).size === 1 ? 'yes' : 'NO'}`,
)
