import { readdirSync, readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, CalculationError, parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { writePages } from '../../src/workbook/workbook.js'
import { readCase } from '../../src/yaml/index.js'
import { workbooks } from '../effort.js'
import { smallCase } from '../rules/small-case.js'
import { disagreements, errorsIn, withNumber, withoutNumbers } from './agreement.js'
import { recalculate } from './recalculate.js'

const seed = Number(process.env['MBC_SEED'] ?? 20261122)

const example = (name: string, change: (text: string) => string = (text) => text): BusinessCase => {
  const read = readCase(change(readFileSync(`examples/${name}`, 'utf8')))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const fund = 'fonds-zorgzame-stad.yaml'
const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

const generated = (): readonly BusinessCase[] =>
  fc.sample(businessCaseArbitrary({ agreements: true }), { seed, numRuns: workbooks }).flatMap((input) => {
    const parsed = parseBusinessCase(input)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    try {
      calculate(parsed.businessCase)
      return [parsed.businessCase]
    } catch (error) {
      // A fund that runs dry has no results, and so no workbook.
      if (error instanceof CalculationError) return []
      throw error
    }
  })

describe('a workbook that LibreOffice calculates anew', () => {
  it('shows every figure of every example and of generated cases as the library has it, no errors, and all checks true', async () => {
    const cases = [...examples.map((name) => example(name)), ...generated()]
    const plans = cases.map((businessCase) => workbookPlan(businessCase))
    const files = await Promise.all(plans.map((plan) => writePages(withoutNumbers(plan.pages), 'proef', plan)))
    const found = await recalculate(files)
    expect(cases.length).toBeGreaterThan(examples.length)
    cases.forEach((businessCase, at) => {
      expect(disagreements(businessCase, plans[at]!.figures, found[at]!), `case ${at}`).toEqual([])
      expect(errorsIn(found[at]!), `errors of case ${at}`).toEqual([])
      expect(found[at]!.get('Controle')?.[2]?.[0], `checks of case ${at}`).toMatch(/^In orde: /)
      const amendment = found[at]!.get('Begrotingswijziging') ?? []
      const differences = amendment.filter((row) => String(row[1]).startsWith('Verschil met het saldo'))
      const amounts = differences.flatMap((row) => row.slice(4)).filter((amount) => typeof amount === 'number')
      expect(
        amounts.filter((amount) => amount !== 0),
        `budget amendment of case ${at}`,
      ).toEqual([])
    })
  })

  it('stops and goes on at a decision point as the library does, at the threshold too', async () => {
    const caseWith = (success: number): BusinessCase => {
      const parsed = parseBusinessCase(
        smallCase({
          intervention: {
            success,
            stop: { at: '2024-06', unless: { success: 0.4 }, windDown: 3 },
            enrolment: [{ from: '2024-01', through: '2024-12', households: 10, per: 'cohort' }],
            costs: [{ id: 'team', kind: 'yearly', amount: 900, payers: 'gemeente' }],
          },
        }),
      )
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
      return parsed.businessCase
    }
    const plan = workbookPlan(caseWith(0.5))
    const place = plan.inputs.get('interventions.hulp.success')!
    const inputs = [0.5, 0.4, 0.3]
    const found = await recalculate(
      await Promise.all(
        inputs.map((value) => writePages(withoutNumbers(withNumber(plan.pages, place, value)), 'proef', plan)),
      ),
    )
    inputs.forEach((value, at) => {
      expect(disagreements(caseWith(value), plan.figures, found[at]!), String(value)).toEqual([])
    })
    expect(inputs.map((value) => calculate(caseWith(value)).decisions?.[0]?.goesOn)).toEqual([true, true, false])
  })

  it('shows the same in English', async () => {
    const businessCase = example(fund)
    const plan = workbookPlan(businessCase, 'en')
    const [found] = await recalculate([await writePages(withoutNumbers(plan.pages), 'trial')])
    expect(disagreements(businessCase, plan.figures, found!)).toEqual([])
    expect(found!.get('Checks')?.[2]?.[0]).toMatch(/^In order: all \d+ checks hold\.$/)
  })

  it('follows a changed input as the library follows a changed case', async () => {
    const changes = [
      { name: fund, path: 'costItems.hulp.cashable.lag', from: 'lag: { value: 12,', to: 'lag: { value: 7,', value: 7 },
      {
        name: fund,
        path: 'interventions.aanpak.effects.hulp.profile.delay',
        from: 'delay: { value: 12,',
        to: 'delay: { value: 17,',
        value: 17,
      },
      {
        name: fund,
        path: 'fund.deposits.gemeente',
        from: 'share: { value: 0.05,',
        to: 'share: { value: 0.5,',
        value: 0.5,
      },
    ].map(({ name, path, from, to, value }) => {
      const plan = workbookPlan(example(name))
      const place = plan.inputs.get(path)
      if (place === undefined)
        throw new Error(`there is no input ${path} in ${name}: ${[...plan.inputs.keys()].join(', ')}`)
      const after = example(name, (text) => {
        expect(text).toContain(from)
        return text.replace(from, to)
      })
      return { before: example(name), after, plan, place, path, value }
    })
    const files = await Promise.all(
      changes.map(({ plan, place, value }) => writePages(withNumber(plan.pages, place, value), 'proef', plan)),
    )
    const found = await recalculate(files)
    changes.forEach(({ before, after, plan, path }, at) => {
      expect(disagreements(after, plan.figures, found[at]!), path).toEqual([])
      expect(errorsIn(found[at]!), path).toEqual([])
      expect(disagreements(before, plan.figures, found[at]!), `${path} changes something`).not.toEqual([])
    })
  })

  it('follows one cell for a number that the case states for several effects, and each of them apart', async () => {
    const name = 'aandachtshuishoudens.yaml'
    const anchored = /&ook-zonder-aanpak\n(\s+)value: 0\.25/
    const plan = workbookPlan(example(name))
    const effect = 'interventions.aanpak-aandachtshuishoudens.effects.jeugd-ambulant'
    const own = plan.inputs.get(`${effect}.deadweight`)!
    const cell = plan.pages.find(({ name: sheet }) => sheet === own.sheet)!.cells.get(`${own.row},${own.column}`)!
    const driver = /^B(\d+)$/.exec(cell.type === 'formula' ? cell.formula : '')
    expect(driver).not.toBeNull()
    const shared = { ...own, row: Number(driver![1]) - 1 }
    const after = example(name, (text) => {
      expect(text).toMatch(anchored)
      return text.replace(anchored, '&ook-zonder-aanpak\n$1value: 0.4')
    })
    const files = [withNumber(plan.pages, shared, 0.4), withNumber(withNumber(plan.pages, shared, 0.4), own, 0.25)].map(
      (pages) => writePages(pages, 'proef', plan),
    )
    const [all, allButOne] = await recalculate(await Promise.all(files))
    expect(disagreements(after, plan.figures, all!)).toEqual([])
    expect(disagreements(after, plan.figures, allButOne!).length).toBeGreaterThan(0)
    expect(disagreements(example(name), plan.figures, allButOne!).length).toBeGreaterThan(0)
  })

  it('answers on the first sheet what the results say, and follows a changed input', async () => {
    const businessCase = example('begeleiding-thuis.yaml')
    const plan = workbookPlan(businessCase)
    const { parties, society } = calculate(businessCase)
    const success = plan.inputs.get('interventions.begeleider.success')!
    const [same, failed] = await recalculate(
      await Promise.all(
        [withoutNumbers(plan.pages), withNumber(plan.pages, success, 0)].map((pages) =>
          writePages(pages, 'proef', plan),
        ),
      ),
    )
    const answers = (found: typeof same): readonly unknown[] =>
      found!
        .get('Samenvatting')!
        .slice(5, 10)
        .map((row) => row[1])
    const [gemeente] = parties
    expect(gemeente!.id).toBe('gemeente')
    expect(answers(same)).toEqual([
      expect.closeTo(society.welfare.npv.toNumber(), 6),
      expect.closeTo(society.cash.npv.toNumber(), 6),
      expect.closeTo(gemeente!.cash.npv.toNumber(), 6),
      expect.closeTo(gemeente!.cash.peakFunding.amount.toNumber(), 6),
      gemeente!.cash.payback.kind === 'never' ? 'niet binnen de looptijd' : expect.anything(),
    ])
    // Nobody is helped: the gemeente loses all it pays, and nothing else changes for anybody.
    const costs = expect.closeTo(gemeente!.cash.costs.presentValue.toNumber(), 6) as unknown
    const advance = expect.closeTo(-gemeente!.cash.costs.total.toNumber(), 6) as unknown
    expect(answers(failed)).toEqual([costs, costs, costs, advance, 'niet binnen de looptijd'])
  })

  it('says that a hidden row is no longer zero, once an input makes it so', async () => {
    const plan = workbookPlan(example(fund))
    const [same, changed] = await recalculate(
      await Promise.all(
        [plan.pages, withNumber(plan.pages, hiddenZero(plan.pages), 1000)].map((pages) =>
          writePages(pages, 'proef', plan),
        ),
      ),
    )
    expect(same!.get('Partijen')![2]![0]).toMatch(/^\d+ regels met alleen nullen zijn verborgen\.$/)
    expect(changed!.get('Partijen')![2]![0]).toContain('een verborgen regel is niet meer nul')
  })

  it('knows every figure and every number by its address', async () => {
    const businessCase = example(fund)
    const plan = workbookPlan(businessCase)
    const pages = plan.pages.map((page, at) =>
      at === 0
        ? {
            ...page,
            cells: new Map([
              ...page.cells,
              ...plan.names.map(
                ({ name }, row) =>
                  [`${row},30`, { type: 'formula', formula: `ROWS(${name})`, formulaResult: 0, style: {} }] as const,
              ),
            ]),
          }
        : page,
    )
    const [found] = await recalculate([await writePages(pages, 'proef', plan)])
    expect(plan.names.length).toBeGreaterThan(300)
    expect(plan.names.map((_, row) => found!.get('Samenvatting')![row]?.[30])).toEqual(plan.names.map(() => 1))
  })
})

/** A number in a row of the sheet of parties that is hidden. */
const hiddenZero = (
  pages: ReturnType<typeof workbookPlan>['pages'],
): { sheet: string; row: number; column: number } => {
  const { cells, rows } = pages.find(({ name }) => name === 'Partijen')!
  const row = [...rows].find(([at, { hidden }]) => hidden === true && cells.get(`${at},2`)?.type === 'formula')![0]
  return { sheet: 'Partijen', row, column: 2 }
}
