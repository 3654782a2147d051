import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { median } from '../measure.js'
import { bundled } from './bundled.js'

/**
 * What simulation costs beside the same model written by hand in C, NumPy and Squiggle: each in a process of its own,
 * in turns, so that other work of the machine affects all of them alike. Prints the table of docs/benchmarks.md.
 * `npm run bench:risk [draws] [rounds]`; programs whose tools are not installed (gcc, python3 with NumPy, `npm ci` in
 * squiggle/) are left out.
 */
const [draws = 100_000, rounds = 5] = process.argv.slice(2).map(Number)
const folder = await bundled()
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const text = (command: string, ...args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout.split('\n')[0] ?? ''

interface Contender {
  readonly name: string
  readonly draws: number
  readonly command: readonly [string, ...string[]]
}

const ours = (name: string, ...how: readonly string[]): Contender => ({
  name,
  draws,
  command: [process.execPath, join(folder, 'ours.js'), String(draws), '1', '6', ...how],
})

const built = join(folder, 'model')
const hasC = spawnSync('gcc', ['-O2', '-o', built, here('model.c'), '-lm']).status === 0
const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import numpy']).status === 0)
const byC = `C by hand, gcc ${hasC ? text('gcc', '-dumpfullversion') : ''} -O2`

const contenders: readonly Contender[] = [
  ours('this library: vectors of WebAssembly', 'vectorised'),
  ours('this library: interpreter', 'interpreted'),
  ...(hasC ? [{ name: byC, draws, command: [built, String(draws), '1', '6'] as const }] : []),
  ...(python === undefined
    ? []
    : [
        {
          name: `NumPy ${text(python, '-c', 'import numpy; print(numpy.__version__)')} by hand, vectorised`,
          draws,
          command: [python, here('model.py'), String(draws), '1', '6'] as const,
        },
      ]),
  ...(existsSync(here('squiggle/node_modules'))
    ? [1_000, 10_000].map((fewer) => ({
        name: 'Squiggle 0.10.0',
        draws: fewer,
        command: [process.execPath, here('squiggle/run.mjs'), String(fewer), '1', fewer > 1000 ? '2' : '3'] as const,
      }))
    : []),
]

interface Measured {
  readonly wall: number[]
  readonly cpu: number[]
  means: readonly number[]
}

const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
const measured = new Map<Contender, Measured>(
  contenders.map((contender) => [contender, { wall: [], cpu: [], means: [] }]),
)
console.log(`load before: ${load()}; ${cpus().length} cores; Node ${process.version}; ${rounds} rounds`)
for (let round = 0; round < rounds; round++) {
  for (const [
    {
      command: [program, ...args],
    },
    own,
  ] of measured) {
    const lines = execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    })
      .trim()
      .split('\n')
    // The first run of each process warms up: engines compile, caches fill.
    for (const line of lines.slice(1)) {
      const [wall = NaN, cpu = NaN, ...means] = line.split(' ').map(Number)
      own.wall.push(wall)
      own.cpu.push(cpu)
      own.means = means
    }
  }
}
console.log(`load after: ${load()}\n`)
console.log(
  '| | draws | by the clock | processor | quietest run | for a draw, against C |\n|---|---:|---:|---:|---:|---:|',
)
const perDraw = ({ cpu }: Measured, of: number): number => median(cpu) / of
const c = [...measured].find(([{ name }]) => name === byC)
for (const [{ name, draws: own }, times] of measured) {
  const ratio = c === undefined ? '' : (perDraw(times, own) / perDraw(c[1], c[0].draws)).toFixed(2)
  console.log(
    `| ${name} | ${own.toLocaleString('en')} | ${median(times.wall).toFixed(0)} ms | ${median(times.cpu).toFixed(0)} ms | ${Math.min(...times.cpu).toFixed(0)} ms | ${ratio} |`,
  )
}
console.log('\nMean NPV of the three parties, to show that all calculate the same model:')
for (const [{ name, draws: own }, { means }] of measured)
  console.log(
    `${name}, ${own.toLocaleString('en')} draws: ${means.map((mean) => Math.round(mean).toLocaleString('en')).join(', ')}`,
  )
