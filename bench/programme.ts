/**
 * What a programme costs: that of Dordrecht from its files to results, beside the worked example in the same run, and
 * merged programmes of 10 to 100 generated projects, each beside that of ten; and the best choice among twelve projects in each
 * of 342 municipalities under four yearly budgets. The Markdown table of docs/benchmarks.md;
 * run it after `npm run build`: `npm run bench:programme`.
 */
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

import { bestPortfolio, calculate, mergeProgramme, parseBusinessCase, readAs, readCase } from './built.js'
import { median, inTurns, timed } from './measure.js'
import { programmeOf } from './programme-of.js'
import { type Ratio, ratioInTurns, ratioOf, ratioTable } from './ratio.js'

const example = readFileSync('examples/aandachtshuishoudens.yaml', 'utf8')
const folder = 'examples/dordrecht'
const warm = { rounds: 21, warm: 8 }

const dataOf = (file: string): unknown => {
  const read = readAs(readFileSync(`${folder}/${file}`, 'utf8'), () => ({ ok: true }) as const)
  if (!read.ok) throw new Error(`${file} is not in order`)
  return read.data
}

/** From the files of a programme to its results, as `mbc programme` does. */
const dordrecht = (): void => {
  const programme = dataOf('programma.yaml') as {
    readonly projects: readonly { readonly id: string; readonly file: string }[]
  }
  const parts = programme.projects.map(({ id, file }) => ({ project: id, file, data: dataOf(file) }))
  results(programme, parts)
}

const results = (programme: unknown, parts: Parameters<typeof mergeProgramme>[1]): void => {
  const merged = mergeProgramme(programme, parts)
  const parsed = parseBusinessCase(merged.data)
  if (!parsed.ok || merged.findings.length > 0)
    throw new Error(JSON.stringify(parsed.ok ? merged.findings : parsed.problems.slice(0, 3)))
  calculate(parsed.businessCase)
}

const fromFiles = (): Promise<Ratio> =>
  ratioInTurns(
    {
      what: 'Dordrecht, a programme and its twelve files to results',
      beside: 'text to results of the worked example',
      goal: { atMost: 12 },
    },
    [
      timed(dordrecht),
      timed(() => {
        const read = readCase(example)
        if (read.ok) calculate(read.businessCase)
      }),
    ],
    warm,
  )

const sizes = [10, 25, 50, 100] as const

/** Each size in turns with the others: what a project costs, beside what it costs in a programme of ten. */
const bySize = async (): Promise<readonly Ratio[]> => {
  const programmes = sizes.map((projects) => programmeOf(projects))
  const times = await inTurns(
    programmes.map(({ programme, parts }) =>
      timed(() => {
        results(programme, parts)
      }),
    ),
    { rounds: 9, warm: 3 },
  )
  const perProject = times.map((own, at) => own.map((time) => time / (sizes[at] ?? NaN)))
  return sizes.map((projects, at) => ({
    what: `${projects} generated projects, merged to results: a project`,
    beside: 'a project of ten',
    measured: `${median(times[at] ?? []).toFixed(0)} ms in all`,
    ratio: ratioOf(perProject[at] ?? [], perProject[0] ?? []),
    ...(projects === 10 ? {} : { goal: { atMost: 1.25 } }),
  }))
}

/** A fixed row of numbers from 0 to 1: the choice is the same in each run. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/**
 * 342 municipalities x 12 projects under four yearly budgets of a third of what all would cost, at a gap of 1e-4 and
 * re-checked in decimals: what a project is worth has nothing to do with what it costs, which is the hardest to choose from.
 */
const ofTheCountry = async (seed: number): Promise<Ratio> => {
  const next = numbersFrom(seed)
  const decisions = Array.from({ length: 342 * 12 }, () => [
    {
      value: Math.round(next() * 100_000 - 20_000),
      uses: Array.from({ length: 4 }, () => Math.round(next() * 50_000)),
    },
  ])
  const budgets = Array.from({ length: 4 }, (_, year) =>
    Math.round(decisions.reduce((sum, [own]) => sum + (own?.uses[year] ?? 0), 0) / 3),
  )
  const [choosing = [], reading = []] = await inTurns(
    [
      timed(async () => {
        await bestPortfolio({ budgets, decisions }, { gap: 1e-4 })
      }),
      timed(() => {
        const read = readCase(example)
        if (read.ok) calculate(read.businessCase)
      }),
    ],
    { rounds: 5, warm: 1 },
  )
  return {
    what: `the best choice for 342 municipalities x 12 projects x 4 yearly budgets (numbers ${seed})`,
    beside: 'text to results of the worked example',
    measured: `${median(choosing).toFixed(0)} ms (goal 10,000)`,
    ratio: ratioOf(choosing, reading),
  }
}

const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')
const before = load()
const rows = [await fromFiles(), ...(await bySize()), await ofTheCountry(1), await ofTheCountry(2)]
console.log(`${cpus().length} cores, Node ${process.versions.node}; load average ${before} before, ${load()} after\n`)
console.log(ratioTable(rows))
