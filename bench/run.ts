/**
 * What calculating costs: medians over repeated runs, as a Markdown table for docs/benchmarks.md. Run it on a quiet
 * machine, after `npm run build` (the whole command and the size are those of the built package).
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'

import { readExactly, sheetWriter } from '../src/sheet/index.js'
import { Decimal } from '../src/index.js'
import { jointShares } from '../src/rules/index.js'
import { calculate, parseBusinessCase, readCase } from './built.js'
import { issueSize, largeCase, type LargeCaseSize } from './large-case.js'
import { median, milliseconds } from './measure.js'

const example = 'examples/aandachtshuishoudens.yaml'

interface Row {
  readonly what: string
  readonly measured: string
  readonly goal: string
  readonly isMet: boolean
}

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const workedExample = (): Row => {
  const text = readFileSync(example, 'utf8')
  const time = milliseconds(
    () => {
      const read = readCase(text)
      if (!read.ok) throw new Error('The worked example is not in order.')
      calculate(read.businessCase)
    },
    { runs: 31, warm: 10 },
  )
  return {
    what: 'worked example, text to results, warm',
    measured: `${time.toFixed(0)} ms`,
    goal: '60 ms',
    isMet: time <= 60,
  }
}

/** The work of a program that already has the case as data, such as a page or a service. */
const fromData = (): Row => {
  const read = readCase(readFileSync(example, 'utf8'))
  if (!read.ok) throw new Error('The worked example is not in order.')
  const time = milliseconds(
    () => {
      const parsed = parseBusinessCase(read.data)
      if (!parsed.ok) throw new Error('The worked example is not in order.')
      calculate(parsed.businessCase)
    },
    { runs: 31, warm: 10 },
  )
  return {
    what: 'the same from data, so without reading YAML',
    measured: `${time.toFixed(0)} ms`,
    goal: '60 ms',
    isMet: time <= 60,
  }
}

const wholeCommand = (): Row => {
  const built = 'dist/cli/mbc.js'
  if (!existsSync(built)) throw new Error('There is no dist: run npm run build first.')
  const time = milliseconds(() => void node(built, 'calculate', example), { runs: 11, warm: 2 }) / 1000
  const bare = milliseconds(() => void node('-e', '0'), { runs: 11, warm: 2 }) / 1000
  return {
    what: '`mbc calculate` on the worked example, whole command (bare Node beside it)',
    measured: `${time.toFixed(2)} s (${bare.toFixed(2)} s)`,
    goal: '0.5 s',
    isMet: time <= 0.5,
  }
}

const large = (
  step: 'year' | 'month',
  goal: { readonly seconds: number; readonly megabytes: number },
  runs: number,
): Row => {
  const measured = Array.from(
    { length: runs },
    () => JSON.parse(node('--import', 'tsx', 'bench/large-child.ts', step)) as { seconds: number; megabytes: number },
  )
  const seconds = median(measured.map((run) => run.seconds))
  const megabytes = median(measured.map((run) => run.megabytes))
  const { items, interventions, effectsEach, parties, years } = issueSize
  return {
    what: `large case by ${step}: ${items} items, ${interventions} x ${effectsEach} effects, ${parties} parties, ${years} years; own process, cold`,
    measured: `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
    goal: `${goal.seconds} s, ${goal.megabytes} MB`,
    isMet: seconds <= goal.seconds && megabytes <= goal.megabytes,
  }
}

const largeWorkbook = (runs: number): Row => {
  const measured = Array.from(
    { length: runs },
    () =>
      JSON.parse(node('--import', 'tsx', 'bench/workbook-child.ts')) as {
        seconds: number
        megabytes: number
        fileMegabytes: number
      },
  )
  const seconds = median(measured.map((run) => run.seconds))
  const megabytes = median(measured.map((run) => run.megabytes))
  return {
    what: `workbook of the large case by year (${(measured[0]?.fileMegabytes ?? NaN).toFixed(0)} MB); own process, cold`,
    measured: `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
    goal: '10 s, 1000 MB',
    isMet: seconds <= 10 && megabytes <= 1000,
  }
}

const fortyInterventions = (): Row => {
  const time = milliseconds(
    () => {
      const write = sheetWriter({ period: 1, year: 1, clock: 12, starts: [0], ends: [12] })
      const fractions = Array.from({ length: 40 }, (_, i) =>
        write.parameter(`r.${i}`, new Decimal(i + 1).div(100), {
          label: { concept: 'saving-fraction', about: {} },
          unit: 'share',
        }),
      )
      const shares = jointShares(write, fractions, 'independent', 'shapley')
      const values = readExactly(write.sheet())
      for (const share of shares) values.scalar(share)
    },
    { runs: 31, warm: 10 },
  )
  return {
    what: 'Shapley shares of 40 interventions on one item',
    measured: `${time.toFixed(0)} ms`,
    goal: '50 ms',
    isMet: time <= 50,
  }
}

const wholeReport = (): Row => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const time =
      milliseconds(() => void node('dist/cli/mbc.js', 'report', example, '--out', join(folder, 'report')), {
        runs: 5,
        warm: 1,
      }) / 1000
    return {
      what: '`mbc report` on the worked example, whole command',
      measured: `${time.toFixed(2)} s`,
      goal: '3 s',
      isMet: time <= 3,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The size of what one way of using the library imports, as `npm run check:size` prints it. */
const librarySizes = (): Row[] => {
  const said = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-size.ts'], { encoding: 'utf8' }).stdout
  return [...said.matchAll(/([\d.]+) kB of at most \d+: (.*)/g)].map(([, kilobytes = '', what = '']) => ({
    what: `${what}; without zod, decimal.js, date-fns; minified and gzipped`,
    measured: `${kilobytes} kB`,
    goal: '40 kB',
    isMet: Number(kilobytes) < 40,
  }))
}

/** Time against effects x periods: the last column stays near 1 where cost grows linearly. */
const linearity = (): string => {
  const sizes: readonly Pick<LargeCaseSize, 'interventions' | 'step'>[] = [
    { interventions: 5, step: 'quarter' },
    { interventions: 10, step: 'quarter' },
    { interventions: 20, step: 'quarter' },
    { interventions: 20, step: 'month' },
  ]
  const years = 10
  const measured = sizes.map(({ interventions, step }) => {
    const size = { ...issueSize, items: interventions * issueSize.effectsEach, interventions, years, step }
    const input = largeCase(size)
    const time = milliseconds(
      () => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error('The large case is not in order.')
        calculate(parsed.businessCase)
      },
      { runs: 5, warm: 1 },
    )
    const effects = interventions * issueSize.effectsEach
    const periods = years * (step === 'month' ? 12 : 4)
    return { effects, periods, time, each: (time * 1000) / (effects * periods) }
  })
  const first = measured[0]?.each ?? NaN
  return [
    '| effects | periods | time | per effect and period | against the smallest |',
    '|---:|---:|---:|---:|---:|',
    ...measured.map(
      ({ effects, periods, time, each }) =>
        `| ${effects} | ${periods} | ${time.toFixed(0)} ms | ${each.toFixed(1)} us | ${(each / first).toFixed(2)} |`,
    ),
  ].join('\n')
}

const rows = [
  workedExample(),
  fromData(),
  wholeCommand(),
  wholeReport(),
  large('year', { seconds: 1.5, megabytes: 400 }, 5),
  large('month', { seconds: 15, megabytes: 2000 }, 3),
  largeWorkbook(3),
  fortyInterventions(),
  ...librarySizes(),
]

const load = loadavg()
  .map((one) => one.toFixed(1))
  .join(' ')
console.log(
  `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ${process.platform}; load average ${load}\n`,
)
console.log('| what | measured | goal | |\n|---|---:|---:|---|')
for (const { what, measured, goal, isMet } of rows)
  console.log(`| ${what} | ${measured} | ${goal} | ${isMet ? 'met' : 'MISSED'} |`)
console.log(`\n${linearity()}`)
