/**
 * What calculating costs, as ratios against something that runs beside it in turns: the Markdown table of
 * docs/benchmarks.md. Run it after `npm run build`: what is measured is the built package. Milliseconds of one machine
 * say little on another, or an hour later; ratios do.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'

import { parseDocument } from 'yaml'

import { librarySize } from '../scripts/library-size.js'
import type { BusinessCase } from '../src/index.js'
import { calculate, calculationOf, parseBusinessCase, readCase } from './built.js'
import { issueSize, largeCase, type LargeCaseSize } from './large-case.js'
import { type Timed, timed } from './measure.js'
import { ratioInTurns, type Ratio, ratioTable } from './ratio.js'
import { simulationRatios } from './risk/simulation-ratios.js'
import { cellsOf, plainOperations } from './sheet-operations.js'

const example = 'examples/aandachtshuishoudens.yaml'
const command = 'dist/cli/mbc.js'
if (!existsSync(command)) throw new Error('There is no dist: run npm run build first.')

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const text = readFileSync(example, 'utf8')
const read = readCase(text)
if (!read.ok) throw new Error('The worked example is not in order.')
const { businessCase, data } = read

const wholeCommand = (): Promise<Ratio> =>
  ratioInTurns(
    { what: '`mbc calculate` of the worked example, whole command', beside: 'bare `node -e 0`', goal: { atMost: 4 } },
    [timed(() => node(command, 'calculate', example)), timed(() => node('-e', '0'))],
    { rounds: 11, warm: 2 },
  )

const wholeReport = async (): Promise<Ratio> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    return await ratioInTurns(
      { what: '`mbc report`, whole command', beside: '`mbc calculate`, whole command', goal: { atMost: 4 } },
      [
        timed(() => node(command, 'report', example, '--out', join(folder, 'report'))),
        timed(() => node(command, 'calculate', example)),
      ],
      { rounds: 7, warm: 1 },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Within a process that is warm. A frozen case is calculated once, so that each round reads or parses its own. */
const warm = { rounds: 31, warm: 15 }

const textToResults = (): Promise<Ratio> =>
  ratioInTurns(
    {
      what: 'text to results: `readCase`, `calculate`',
      beside: '`parseDocument(text).toJS()` of `yaml`',
      goal: { atMost: 2.5 },
    },
    [
      timed(() => {
        const found = readCase(text)
        if (found.ok) calculate(found.businessCase)
      }),
      timed(() => parseDocument(text).toJS() as unknown),
    ],
    warm,
  )

/** What a page or a service does, which has the case as data. */
const parsed = (input: unknown): BusinessCase => {
  const found = parseBusinessCase(input)
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('; '))
  return found.businessCase
}

const fromData = (): Promise<Ratio> => {
  const cells = cellsOf(businessCase)
  return ratioInTurns(
    {
      what: 'data to results: `parseBusinessCase`, `calculate`',
      beside: `a loop of ${cells.toLocaleString('en')} decimal operations, one for each cell of the sheet`,
      goal: { atMost: 4 },
    },
    [
      timed(() => calculate(parsed(data))),
      timed(() => {
        plainOperations(cells)
      }),
    ],
    warm,
  )
}

/** Each round states another number, so that no answer is one of before. */
const oneNumber = (answer: string, ask: (whatIf: ReturnType<typeof calculation.whatIf>) => unknown): Promise<Ratio> => {
  const path = 'costItems.ggz-behandeling.price'
  let price = 100
  return ratioInTurns(
    { what: `\`whatIf\` of one price, ${answer}`, beside: '`calculate`', goal: { atMost: 0.2 } },
    [
      timed(() => {
        price += 1
        return ask(calculation.whatIf({ [path]: price }))
      }),
      // A case that is not frozen is calculated anew each time.
      timed(() => calculate({ ...businessCase })),
    ],
    warm,
  )
}
const calculation = calculationOf(businessCase)

const largeWorkbook = (): Promise<Ratio> => {
  const child =
    (...what: string[]): Timed =>
    () =>
      (JSON.parse(node('--import', 'tsx', 'bench/large-child.ts', ...what)) as { milliseconds: number }).milliseconds
  const { items, interventions, effectsEach, parties, years } = issueSize
  return ratioInTurns(
    {
      what: `workbook of the large case (${items} items, ${interventions} x ${effectsEach} effects, ${parties} parties, ${years} years), cold`,
      beside: 'its calculation, cold',
      goal: { atMost: 5 },
    },
    [child('workbook'), child()],
    { rounds: 5, warm: 0 },
  )
}

/** A case of so many effects and periods, calculated from data; a ratio of 1 is a cost that grows linearly. */
const growth = async (): Promise<Ratio> => {
  const calculated = (interventions: number, step: LargeCaseSize['step']): Timed => {
    const effects = interventions * issueSize.effectsEach
    const input = largeCase({ ...issueSize, items: effects, interventions, years: 10, step })
    const each = timed(() => calculate(parsed(input)))
    return async () => (await each()) / (effects * 10 * (step === 'month' ? 12 : 4))
  }
  const row = await ratioInTurns(
    { what: 'per effect and period: 200 effects, 120 periods', beside: 'the same: 50 effects, 40 periods' },
    [calculated(20, 'month'), calculated(5, 'quarter')],
    { rounds: 5, warm: 1 },
  )
  return { ...row, measured: '' }
}

const size = async (what: string, names: readonly string[], goal: number): Promise<Ratio> => {
  const kilobytes = await librarySize(names)
  return {
    what: `${what}, minified and gzipped`,
    beside: `${goal} kB`,
    measured: `${kilobytes.toFixed(1)} kB`,
    ratio: kilobytes / goal,
    goal: { atMost: 1 },
  }
}

const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')

const before = load()
const rows: Ratio[] = []
for (const measure of [
  wholeCommand,
  textToResults,
  fromData,
  () => oneNumber('one figure', (whatIf) => whatIf.figure('gemeente.cash.npv')),
  () => oneNumber('all results', ({ results }) => results),
  wholeReport,
  largeWorkbook,
  growth,
])
  rows.push(await measure())
rows.push(...(await simulationRatios()))
rows.push(await size('`calculate` and `explain`', ['calculate', 'explain'], 30))
rows.push(await size('the same with `parseBusinessCase`', ['parseBusinessCase', 'calculate', 'explain'], 75))

console.log(
  `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ${process.platform}; load average ${before} before, ${load()} after\n`,
)
console.log(ratioTable(rows))
