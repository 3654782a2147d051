import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { appraisalOf } from '../../src/rules/appraisal.js'

vi.mock(import('../../src/rules/appraisal.js'), async (original) => {
  const { appraisalOf: written } = await original()
  return { appraisalOf: vi.fn(written) }
})

const { calculate, calculationOf, explain, figureReferences, proposeContributions } = await import('../../src/index.js')
const { caseReport, caseRiskOf, ledgerCsv, loadDrawing, reportFiles, reviewCase } =
  await import('../../src/report/publication/index.js')
const risk = await import('../../src/risk/index.js')
const { workbook } = await import('../../src/workbook/index.js')
const { readCase } = await import('../../src/yaml/index.js')
const { run } = await import('../../src/cli/program.js')

const built = vi.mocked(appraisalOf)

const read = () => {
  const result = readCase(readFileSync('examples/aandachtshuishoudens.yaml', 'utf8'))
  if (!result.ok) throw new Error('the example does not read')
  return result.businessCase
}

/** How often the formulas of a case were written while something was asked. */
const buildsOf = async (ask: () => unknown): Promise<number> => {
  built.mockClear()
  await ask()
  return built.mock.calls.length
}

afterEach(() => {
  built.mockClear()
})

// Scenarios stand in a report: a year later, nothing cashable and solidarity kept are other cases.
const otherCases = 3
const hasScenarios = new Set(['report with risk'])

describe('the formulas of a case are written once', () => {
  it('whatever is asked of it', async () => {
    const businessCase = read()
    const draws = { draws: 500, seed: 1 }
    const results = calculate(businessCase)
    const drawing = await loadDrawing()
    expect(built).toHaveBeenCalledTimes(1)
    const asked: Readonly<Record<string, () => unknown>> = {
      calculation: () => calculationOf(businessCase),
      explain: () => explain(results, 'gemeente.cash.npv'),
      figures: () => figureReferences(businessCase),
      'what if': () => calculationOf(businessCase).whatIf({ 'costItems.wmo-begeleiding.price': 50 }).results,
      review: () => reviewCase(results),
      report: () => caseReport({ results, language: 'nl' }),
      ledger: () => ledgerCsv(businessCase),
      'report with risk': () =>
        caseReport({ results, language: 'nl', risk: caseRiskOf(results, risk.simulateSync(businessCase, draws)) }),
      files: () => reportFiles(results, drawing, { language: 'nl' }),
      workbook: () => workbook(businessCase),
      simulation: () => risk.simulateSync(businessCase, draws),
      tornado: () => risk.tornado(businessCase),
      'switching values': () => risk.switchingValues(businessCase),
      'value of information': () => risk.valueOfInformationSync(businessCase, draws),
    }
    for (const [what, ask] of Object.entries(asked))
      expect(await buildsOf(ask), what).toBe(hasScenarios.has(what) ? otherCases : 0)
  })

  it('and once more for each case that truly differs', async () => {
    const businessCase = read()
    calculate(businessCase)
    // A year later, nothing cashable and solidarity kept are other cases; pessimistic, expected and optimistic are
    // other numbers of the same. Of pairs, every two of the three are one more.
    expect(await buildsOf(() => risk.scenarioTable(businessCase))).toBe(3)
    expect(await buildsOf(() => risk.scenarioTable(businessCase, { combinations: 'pairs' }))).toBe(6)
    // Agreements that are proposed make another case of each rule.
    const proposals = proposeContributions(businessCase)
    const rules = proposals.kind === 'proposals' ? proposals.proposals.length : 0
    expect(await buildsOf(() => proposeContributions(businessCase))).toBe(rules)
  })

  it('by each command', async () => {
    const outlet = { out: () => undefined, err: () => undefined }
    const file = 'examples/aandachtshuishoudens.yaml'
    expect(await buildsOf(() => run(['calculate', file], outlet))).toBe(1)
    expect(await buildsOf(() => run(['check', file], outlet))).toBe(1)
    expect(await buildsOf(() => run(['explain', file, 'gemeente.cash.npv'], outlet))).toBe(1)
    expect(await buildsOf(() => run(['simulate', file, '--draws', '500'], outlet))).toBe(1)
    expect(await buildsOf(() => run(['explain', file], outlet))).toBe(1)
    expect(await buildsOf(() => run(['sensitivity', file], outlet))).toBe(4)
    // The case, and the case with the proposal of each of five rules.
    expect(await buildsOf(() => run(['propose', file], outlet))).toBe(6)
    // One for each case that is compared.
    expect(await buildsOf(() => run(['claims', file, 'examples/begeleiding-thuis.yaml'], outlet))).toBe(2)
    const folder = mkdtempSync(join(tmpdir(), 'mbc-built-once-'))
    expect(await buildsOf(() => run(['report', file, '--out', folder], outlet))).toBe(1 + otherCases)
    expect(await buildsOf(() => run(['workbook', file, '--out', join(folder, 'case.xlsx')], outlet))).toBe(1)
    rmSync(folder, { recursive: true })
  })
})
