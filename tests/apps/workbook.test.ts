import { readdirSync, readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, CalculationError, parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { writePages } from '../../src/workbook/workbook.js'
import { readCase } from '../../src/yaml/index.js'
import { workbooks } from '../effort.js'
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
    const files = await Promise.all(plans.map(({ pages }) => writePages(withoutNumbers(pages), 'proef')))
    const found = await recalculate(files)
    expect(cases.length).toBeGreaterThan(examples.length)
    cases.forEach((businessCase, at) => {
      expect(disagreements(businessCase, plans[at]!.figures, found[at]!), `case ${at}`).toEqual([])
      expect(errorsIn(found[at]!), `errors of case ${at}`).toEqual([])
      expect(found[at]!.get('Controle')?.[2]?.[0], `checks of case ${at}`).toMatch(/^In orde: /)
    })
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
      changes.map(({ plan, place, value }) => writePages(withNumber(plan.pages, place, value), 'proef')),
    )
    const found = await recalculate(files)
    changes.forEach(({ before, after, plan, path }, at) => {
      expect(disagreements(after, plan.figures, found[at]!), path).toEqual([])
      expect(errorsIn(found[at]!), path).toEqual([])
      expect(disagreements(before, plan.figures, found[at]!), `${path} changes something`).not.toEqual([])
    })
  })
})
