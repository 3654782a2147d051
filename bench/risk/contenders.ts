import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundled } from './bundled.js'

/** A program that draws the model of the benchmark. */
export interface Contender {
  readonly name: string
  readonly draws: number
  readonly command: readonly [string, ...string[]]
}

/** What is not installed here is undefined: gcc, python3 with NumPy, `npm ci` in squiggle/. */
export interface Contenders {
  readonly vectorised: Contender
  readonly interpreted: Contender
  readonly byC: Contender | undefined
  readonly byNumpy: Contender | undefined
  readonly bySquiggle: readonly Contender[]
}

/** This library beside the same model written by hand in C, NumPy and Squiggle. Each runs six times in one process. */
export const contenders = async (draws: number): Promise<Contenders> => {
  const folder = await bundled()
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  const built = join(folder, 'model')
  const hasC = spawnSync('gcc', ['-O2', '-o', built, here('model.c'), '-lm']).status === 0
  const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import numpy']).status === 0)
  const runs = [String(draws), '1', '6']
  const ours = (name: string, how: string): Contender => ({
    name,
    draws,
    command: [process.execPath, join(folder, 'ours.js'), ...runs, how],
  })
  return {
    vectorised: ours('this library: vectors of WebAssembly', 'vectorised'),
    interpreted: ours('this library: interpreter', 'interpreted'),
    byC: hasC
      ? { name: `C by hand, gcc ${firstLine('gcc', '-dumpfullversion')} -O2`, draws, command: [built, ...runs] }
      : undefined,
    byNumpy:
      python === undefined
        ? undefined
        : {
            name: `NumPy ${firstLine(python, '-c', 'import numpy; print(numpy.__version__)')} by hand, vectorised`,
            draws,
            command: [python, here('model.py'), ...runs],
          },
    bySquiggle: existsSync(here('squiggle/node_modules'))
      ? [1_000, 10_000].map((fewer) => ({
          name: 'Squiggle 0.10.0',
          draws: fewer,
          command: [process.execPath, here('squiggle/run.mjs'), String(fewer), '1', fewer > 1000 ? '2' : '3'] as const,
        }))
      : [],
  }
}

/** One run: milliseconds by the clock and of the processor, and the mean net present value of each party. */
export interface Run {
  readonly wall: number
  readonly cpu: number
  readonly means: readonly number[]
}

/** The runs of a contender in a process of its own, but for the first: engines compile in it, and caches fill. */
export const warmRuns = ({ command: [program, ...args] }: Contender): readonly Run[] =>
  execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  })
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [wall = NaN, cpu = NaN, ...means] = line.split(' ').map(Number)
      return { wall, cpu, means }
    })

const firstLine = (command: string, ...args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout.split('\n')[0] ?? ''
