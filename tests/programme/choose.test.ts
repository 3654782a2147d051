import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, CalculationError, type BusinessCase, type Results } from '../../src/index.js'
import { choose, type Choice } from '../../src/programme/choose/index.js'
import { ProgrammeError } from '../../src/programme/index.js'
import { chosenCase } from '../../src/programme/choose/case-of-versions.js'
import { measured } from '../../src/programme/choose/measured.js'
import { switched, cellsOf, type Measures } from '../../src/programme/choose/switched.js'
import { versionsOf, type Version } from '../../src/programme/choose/version.js'
import { readColumns } from '../../src/sheet/index.js'
import { choosableProgramme } from './choosable-programmes.js'

/** Every way to start, or not to start, each project. */
const everyWay = (businessCase: BusinessCase): readonly (readonly Version[])[] =>
  versionsOf(businessCase).reduce<readonly (readonly Version[])[]>(
    (before, own) => before.flatMap((ways) => [ways, ...own.map((version) => [...ways, version])]),
    [[]],
  )

/** A way to start projects, with what it comes to. */
interface Way {
  readonly versions: readonly Version[]
  readonly objective: number
  readonly parties: readonly number[]
  readonly used: readonly number[]
  readonly usedByProject: readonly number[]
  readonly isPossible: boolean
}

/** All ways, read from the whole sheet at once: nothing is known here of components or of a solver. */
const waysByColumns = (businessCase: BusinessCase, objective: string): readonly Way[] => {
  const { sheet, measures, switches, versions: all } = switched(businessCase, objective)
  const ways = everyWay(businessCase)
  const ids = all.map(({ project, startYear }) => `${project} ${startYear}`)
  const running = ways.map((way) => new Set(way.map(({ project, startYear }) => `${project} ${startYear}`)))
  const { outputs } = readColumns(
    sheet,
    { columns: switches.map(({ path }) => path), targets: cellsOf(measures) },
    switches.map(({ version, value }) =>
      Float64Array.from(running, (own) => (own.has(ids[version] as string) ? value : 0)),
    ),
  )
  return ways.map((versions, at) => {
    const values = outputs.map((column) => (column.length === 1 ? column[0] : column[at]) as number)
    const take = (of: keyof Measures<number>) => values.splice(0, (measures[of] as readonly unknown[]).length)
    return {
      versions,
      objective: values.shift() as number,
      parties: take('parties'),
      used: take('used'),
      usedByProject: take('usedByProject'),
      isPossible: values.every((excess) => !(excess > 0)),
    }
  })
}

const npvOf = (results: Results, of: string): number =>
  of === 'society'
    ? results.society.welfare.npv.toNumber()
    : (results.parties.find(({ id }) => id === of)?.cash.npv.toNumber() ?? Number.NaN)

/** All ways, each as a case of its own with the other projects taken out, calculated in decimals. */
const waysExactly = (businessCase: BusinessCase, objective: string): readonly Way[] =>
  everyWay(businessCase).map((versions) => {
    const { budget, ...rest } = chosenCase(businessCase, versions)
    // With a budget that any way fits in, so that what is used can be read; it is held against the real one below.
    const wide = budget && {
      ...budget,
      planned: Object.fromEntries(
        Object.entries(budget.planned).map(([year, each]) => [year, { ...each, value: each.value.plus(1e12) }]),
      ),
    }
    const nothing = { versions, objective: 0, parties: [], used: [], usedByProject: [], isPossible: false }
    try {
      const results = calculate({ ...rest, ...(wide === undefined ? {} : { budget: wide }) })
      return {
        versions,
        objective: npvOf(results, objective),
        parties: (businessCase.choice?.notWorseOff ?? []).map((party) => npvOf(results, party)),
        used: results.budget?.used.map((used) => used.toNumber()) ?? [],
        usedByProject: businessCase.projects.map(
          ({ id }) =>
            results.programme?.projects.find(({ project }) => project === id)?.budget?.used.total.toNumber() ?? 0,
        ),
        isPossible: true,
      }
    } catch (error) {
      if (error instanceof CalculationError) return nothing
      throw error
    }
  })

/** By how much all yearly budgets must grow for a way; 1 where it fits as they are. */
const factorOf = (businessCase: BusinessCase, { used }: Way): number => {
  const { budget, timeline } = businessCase
  if (budget === undefined) return 1
  const first = Number(timeline.from.slice(0, 4))
  const planned = used.map((_, at) => budget.planned[String(first + at)]?.value.toNumber() ?? 0)
  let factor = 1
  let [sumUsed, sumPlanned] = [0, 0]
  used.forEach((own, at) => {
    const carries = budget.unspent === 'carries-over'
    sumUsed = (carries ? sumUsed : 0) + own
    sumPlanned = (carries ? sumPlanned : 0) + (planned[at] as number)
    if (sumUsed > sumPlanned + 1e-6) factor = Math.max(factor, sumPlanned === 0 ? Infinity : sumUsed / sumPlanned)
  })
  return factor
}

/** Whether a way keeps to the terms of the choice, apart from the budget. */
const keepsTerms = ({ choice, projects }: BusinessCase, way: Way, none: Way): boolean => {
  const started = new Set<string>(way.versions.map(({ project }) => project))
  return (
    way.isPossible &&
    (choice?.required ?? []).every((id) => started.has(id)) &&
    (choice?.excluded ?? []).every((id) => !started.has(id)) &&
    way.parties.every((party, at) => party - (none.parties[at] as number) > -1e-6) &&
    (choice?.atLeast ?? []).every(({ line, projects: count, euros }) => {
      const own = projects.map((project) => project.line === line)
      return count === undefined
        ? way.usedByProject.reduce((sum, used, at) => sum + (own[at] === true ? used : 0), 0) >=
            euros!.toNumber() - 1e-6
        : projects.filter(({ id }, at) => own[at] === true && started.has(id)).length >= count
    })
  )
}

const yearsLate = ({ versions }: Way): number => versions.reduce((sum, each) => sum + each.yearsLate, 0)

/** The best of some ways: the largest objective, and among equals the fewest projects and the earliest years. */
const bestOf = (ways: readonly Way[]): Way | undefined => {
  const most = Math.max(...ways.map(({ objective }) => objective))
  return ways
    .filter(({ objective }) => objective > most - 0.005)
    .sort((one, other) => one.versions.length - other.versions.length || yearsLate(one) - yearsLate(other))[0]
}

/** The least factor on the budgets at which the best way has a project, by trying every factor at which a way fits. */
const entersAt = (businessCase: BusinessCase, ways: readonly Way[], project: string): number | null => {
  const byFactor = ways
    .map((way) => ({ way, factor: factorOf(businessCase, way) }))
    .filter(({ factor }) => factor < Infinity)
    .sort((one, other) => one.factor - other.factor)
  let [within, without] = [-Infinity, -Infinity]
  for (const [at, { way, factor }] of byFactor.entries()) {
    if (way.versions.some((version) => version.project === project)) within = Math.max(within, way.objective)
    else without = Math.max(without, way.objective)
    // Ways that need the same factor come in together.
    const next = byFactor[at + 1]?.factor ?? Infinity
    if (next > factor * (1 + 1e-9) && within > without + 0.005) return factor
  }
  return null
}

const chosenOr = async (businessCase: BusinessCase, objective: string): Promise<Choice | undefined> => {
  try {
    return await choose(businessCase, { objective, draws: 0 })
  } catch (error) {
    if (error instanceof ProgrammeError && error.code === 'no-choice') return undefined
    throw error
  }
}

/** Holds a choice against all ways. */
const holds = async (businessCase: BusinessCase, objective: string, all: readonly Way[]): Promise<void> => {
  const none = all[0] as Way
  const kept = all.filter((way) => keepsTerms(businessCase, way, none))
  const fitting = kept.filter((way) => factorOf(businessCase, way) === 1)
  const best = bestOf(fitting)
  const choice = await chosenOr(businessCase, objective)
  expect(choice === undefined).toBe(best === undefined)
  if (choice === undefined || best === undefined) return
  expect(choice.gain.toNumber()).toBeCloseTo(best.objective - none.objective, 4)
  expect(choice.chosen).toHaveLength(best.versions.length)
  expect(choice.chosen.reduce((sum, each) => sum + each.yearsLate, 0)).toBe(yearsLate(best))
  // What was added up from components is what the chosen programme comes to as a case of its own.
  expect(npvOf(choice.results, objective)).toBeCloseTo(best.objective, 4)
  const excluded = new Set<string>(businessCase.choice?.excluded)
  for (const { project, isExcluded, instead, entersAt: factor } of choice.leftOut) {
    expect(isExcluded).toBe(excluded.has(project))
    if (isExcluded) continue
    const having = fitting.filter(({ versions }) => versions.some((version) => version.project === project))
    expect(instead === null).toBe(having.length === 0)
    if (instead !== null)
      expect(instead.loss).toBeCloseTo(best.objective - Math.max(...having.map((way) => way.objective)), 2)
    const expected = entersAt(businessCase, kept, project)
    expect(factor === null).toBe(expected === null)
    if (factor !== null && expected !== null) expect(factor).toBeCloseTo(expected, 6)
  }
}

const objectives = fc.constantFrom('society', 'gemeente', 'verzekeraar')

describe('the best choice among projects', () => {
  it('is that of all ways to start them, read at once', async () => {
    await fc.assert(
      fc.asyncProperty(choosableProgramme(12), objectives, async (businessCase, objective) => {
        await holds(businessCase, objective, waysByColumns(businessCase, objective))
      }),
    )
  })

  it('is that of all ways to start them, each a case of its own in decimals', async () => {
    await fc.assert(
      fc.asyncProperty(choosableProgramme(2), objectives, async (businessCase, objective) => {
        await holds(businessCase, objective, waysExactly(businessCase, objective))
      }),
    )
  })

  it('is a sum over the components that do not meet', () => {
    fc.assert(
      fc.property(choosableProgramme(8), (businessCase) => {
        const programme = switched(businessCase, 'society')
        const ways = waysByColumns(businessCase, 'society')
        const all = programme.components.map((component) => {
          const combination = component.map((place) =>
            programme.versions.findIndex(({ project }) => project === businessCase.projects[place]?.id),
          )
          const [none, own] = measured(programme, component, [component.map(() => undefined), combination])
          return (own?.objective ?? 0) - (none?.objective ?? 0)
        })
        const first = ways.find(
          ({ versions }) =>
            versions.length === businessCase.projects.length &&
            versions.every(
              (version) =>
                version.startYear === programme.versions.find(({ project }) => project === version.project)?.startYear,
            ),
        )
        expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(
          (first?.objective ?? 0) - (ways[0]?.objective ?? 0),
          4,
        )
      }),
    )
  })
})
