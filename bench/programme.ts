/**
 * What a programme costs: that of Dordrecht from its files to results, beside the worked example in the same run, and
 * merged programmes of 10 to 100 generated projects, each beside that of ten. The Markdown table of docs/benchmarks.md;
 * run it after `npm run build`: `npm run bench:programme`.
 */
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

import { calculate, mergeProgramme, parseBusinessCase, readAs, readCase } from './built.js'
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

const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')
const before = load()
const rows = [await fromFiles(), ...(await bySize())]
console.log(`${cpus().length} cores, Node ${process.versions.node}; load average ${before} before, ${load()} after\n`)
console.log(ratioTable(rows))
