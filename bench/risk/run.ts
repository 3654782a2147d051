import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Runs the benchmark of simulation side by side, in turns, and prints a table: this library, NumPy, C, and this library on two threads.
 * `npm run bench:risk`. What is not installed (gcc, python3 with NumPy) is left out.
 */
const draws = Number(process.argv[2] ?? 100_000)
const rounds = 5
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const built = join(mkdtempSync(join(tmpdir(), 'bench-')), 'model')
const hasC = spawnSync('gcc', ['-O2', '-o', built, here('model.c'), '-lm']).status === 0
const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import numpy']).status === 0)

interface Contender {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

const ours = (name: string, ...args: readonly string[]): Contender => ({
  name,
  command: [process.execPath, '--import', 'tsx', here('ours.ts'), String(draws), '1', '4', ...args],
})

const contenders: readonly Contender[] = [
  ours('this library (vectors of WebAssembly)', 'vectorised'),
  ours('this library (generated JavaScript)', 'generated'),
  ours('this library (interpreted)', 'interpreted'),
  ...(hasC ? [{ name: 'C by hand, gcc -O2', command: [built, String(draws), '1', '4'] as const }] : []),
  ...(python === undefined ? [] : [{ name: 'NumPy by hand, vectorised in blocks', command: [python, here('model.py'), String(draws), '1', '4'] as const }]),
]

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

const times = new Map<string, { wall: number[]; cpu: number[] }>(contenders.map(({ name }) => [name, { wall: [], cpu: [] }]))
console.log(`load before: ${loadavg().map((load) => load.toFixed(1)).join(' ')}; ${cpus().length} cores; Node ${process.version}`)
for (let round = 0; round < rounds; round++) {
  for (const { name, command: [program, ...args] } of contenders) {
    const lines = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, OMP_NUM_THREADS: '1' } }).trim().split('\n')
    // The first run of each process warms up: engines compile, caches fill.
    for (const line of lines.slice(1)) {
      const [wall = NaN, cpu = NaN] = line.split(' ').map(Number)
      times.get(name)?.wall.push(wall)
      times.get(name)?.cpu.push(cpu)
    }
  }
}
console.log(`load after: ${loadavg().map((load) => load.toFixed(1)).join(' ')}\n\n| | by the clock | processor | against C |\n|---|---:|---:|---:|`)
const c = median(times.get('C by hand, gcc -O2')?.cpu ?? [])
for (const [name, { wall, cpu }] of times)
  console.log(`| ${name} | ${median(wall).toFixed(0)} ms | ${median(cpu).toFixed(0)} ms | ${(median(cpu) / c).toFixed(2)} |`)
