import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import {
  caseReport,
  caseRisk,
  caseRiskOf,
  councilMemo,
  receiptFactsOf,
  htmlDocument,
  loadDrawing,
  markdownDocument,
  reportCharts,
  reportFiles,
  type CaseRisk,
  type ReportFormat,
} from '../../src/report/publication/index.js'
import { sensitivityText } from '../../src/report/index.js'
import { exampleCase } from '../examples/example-case.js'
import { simulate, tornado, valueOfInformationSync } from '../../src/risk/index.js'
import { parseBusinessCase } from '../../src/case/index.js'
import { linearCase, linearInput } from '../risk/uncertain-case.js'
import { smallCase } from '../rules/small-case.js'

const results = calculate(linearCase())
const draws = { draws: 2_000, seed: 7 }
const section = (text: string): string => text.split('## Hoe zeker is de uitkomst')[1]?.split('\n## ')[0] ?? ''

describe('a report of a case with uncertain numbers', () => {
  it('gives per party the mean, P5 to P95 and the chance of gain that the simulation has', async () => {
    const risk = await caseRisk(results, draws)
    const simulation = await simulate(results.businessCase, draws)
    const report = caseReport({ results, language: 'nl', risk })
    const table = report.sections.find(({ id }) => id === 'summary')?.blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('there is no table')
    const cells = table.table.rows.map((row) => row.slice(1, 5).map((cell) => Number(cell.replaceAll('.', ''))))
    const gemeente = simulation.parties[0]!.cash
    const whole = (value: number | null | undefined): number =>
      Math.sign(value ?? 0) * Math.round(Math.abs(value ?? NaN))
    expect(cells[0]).toEqual([
      whole(results.parties[0]!.cash.npv.toNumber()),
      whole(gemeente.npv.mean),
      whole(gemeente.npv.percentiles[0]),
      whole(gemeente.npv.percentiles[4]),
    ])
    expect(table.table.rows[0]?.[5]).toBe(`${Math.round(gemeente.gains.value * 100)}%`)
    // Two parties; together they and society stand beneath.
    expect([...table.table.rows, ...(table.table.foot ?? [])]).toHaveLength(4)
  })

  it('is the same to the last byte every time', async () => {
    const draw = await loadDrawing()
    const once = await reportFiles(results, draw, { formats: ['html', 'charts', 'markdown'] })
    expect(await reportFiles(results, draw, { formats: ['html', 'charts', 'markdown'] })).toEqual(once)
    const paths = once.map(({ path }) => path)
    for (const name of ['npv-spread', 'tornado', 'tornado-society'])
      expect(paths).toEqual(expect.arrayContaining([`charts/${name}.svg`, `charts/${name}.vl.json`]))
  })

  it('says the same in a memo to the council whatever is asked for beside it, and reports the risk it is given', async () => {
    const memoBeside = async (formats: readonly ReportFormat[], risk?: CaseRisk | null) =>
      (
        await reportFiles(results, undefined, {
          formats: ['raadsinformatiebrief', ...formats],
          ...(risk === undefined ? {} : { risk }),
        })
      ).filter(({ path }) => path.startsWith('raadsinformatiebrief'))
    const alone = await memoBeside([])
    expect(alone).toHaveLength(2)
    expect(await memoBeside(['csv'])).toEqual(alone)
    expect(await memoBeside(['markdown'])).toEqual(alone)
    // A single draw shows that the given simulation was used: it makes every chance 0 or 1.
    const given = await caseRisk(results, { draws: 1, seed: 7 })
    const [own] = await memoBeside([], given)
    expect(own?.text).toBe(
      markdownDocument(
        councilMemo({ receipt: await receiptFactsOf(results, given), results, language: 'nl', risk: given }),
      ),
    )
    expect(own?.text).not.toBe(alone[0]?.text)
    expect(await memoBeside(['html'], given)).toEqual(await memoBeside([], given))
    // `null` says that nothing is uncertain.
    expect((await memoBeside([], null))[0]?.text).toBe(
      markdownDocument(councilMemo({ receipt: await receiptFactsOf(results), results, language: 'nl', risk: null })),
    )
  })

  it('has charts as plain data, the number that matters most on top, and low and high in words', async () => {
    const risk = await caseRisk(results, draws)
    const charts = reportCharts({ results, language: 'nl', risk }).filter(
      ({ name }) => name === 'npv-spread' || name.startsWith('tornado'),
    )
    expect(charts.map(({ name }) => name)).toEqual(['npv-spread', 'tornado', 'tornado-society'])
    for (const chart of charts) {
      const specification = chart.specification('narrow')
      expect(JSON.parse(JSON.stringify(specification))).toEqual(specification)
    }
    const swings = charts[1]!.table.rows.map((row) =>
      Math.abs(Number(row[4]!.replaceAll('.', '')) - Number(row[3]!.replaceAll('.', ''))),
    )
    expect(swings).toEqual([...swings].sort((one, other) => other - one))
    const drawn = charts[1]!.specification('wide') as unknown as {
      layer: { data: { values: { from: number; to: number; kind: string; text?: string }[] } }[]
    }
    // Normal about 20 with a standard deviation of 3: its 10th and 90th percentile are 1.28 deviations away.
    expect(JSON.stringify(drawn)).toContain('slechtst bij 16,2, best bij 23,8')
    // Worse than now lies to the left of it, in a colour of its own.
    const bars = drawn.layer[0]!.data.values
    expect(bars.length).toBeGreaterThan(1)
    for (const { from, to, kind } of bars) expect(to < from).toBe(kind === 'worse')
  })

  it('prints whole months as whole ones', async () => {
    const monthsBeside = async (low: number, high: number): Promise<readonly string[]> => {
      const [effect, ...others] = linearInput().interventions[0]!.effects!
      const businessCase = linearCase({
        interventions: [
          {
            ...linearInput().interventions[0]!,
            effects: [{ ...effect!, profile: { duration: { low, high } } }, ...others],
          },
        ],
      })
      const found = calculate(businessCase)
      const [tornado] = reportCharts({
        results: found,
        language: 'nl',
        risk: await caseRisk(found, { draws: 500, seed: 7 }),
      }).filter(({ name }) => name === 'tornado-society')
      return tornado!.table.rows.find(([name]) => name?.startsWith('maanden dat het effect duurt'))!.slice(1, 3)
    }
    // Even from 10 to 20 has its 10th and 90th percentile at 11 and 19; from 10 to 25 at 11.5 and 23.5, and this length
    // is counted in whole months.
    expect(await monthsBeside(10, 20)).toEqual(['11', '19'])
    expect(await monthsBeside(10, 25)).toEqual(['12', '24'])
  })

  it('takes a simulation that was made before', async () => {
    const simulation = await simulate(results.businessCase, { draws: 500, seed: 3, percentiles: [5, 50, 95] })
    const markdown = markdownDocument(caseReport({ results, language: 'nl', risk: caseRiskOf(results, simulation) }))
    expect(section(markdown)).toContain('500 keer')
    // Without quartiles there is nothing to draw a bar from.
    expect(
      reportCharts({ results, language: 'nl', risk: caseRiskOf(results, simulation) }).map(({ name }) => name),
    ).not.toContain('npv-spread')
  })

  it('speaks English on request', async () => {
    const html = htmlDocument(caseReport({ results, language: 'en', risk: await caseRisk(results, draws) }), new Map())
    expect(html).toContain('How sure is the answer')
    expect(html.split('How sure is the answer')[1]?.split('<section')[0]).not.toMatch(/\b(het|een|getal|keer|kans)\b/)
  })
})

describe('a report of a case without uncertain numbers', () => {
  it('says so in one sentence', async () => {
    const parsed = parseBusinessCase(smallCase())
    if (!parsed.ok) throw new Error('the case is wrong')
    const certain = calculate(parsed.businessCase)
    const risk = await caseRisk(certain)
    expect(risk).toBeNull()
    const markdown = markdownDocument(caseReport({ results: certain, language: 'nl', risk }))
    expect(section(markdown).trim().split('\n')).toHaveLength(1)
    expect(section(markdown)).toContain('valt daarom niet te zeggen')
  })
})

describe('sensitivity of a figure that is not in euros', () => {
  const businessCase = exampleCase('begeleiding-thuis')
  const figures = ['society.welfare.benefitCostRatio', 'pockets.gemeente.retention']
  const text = (language: 'nl' | 'en'): string =>
    sensitivityText(
      {
        businessCase,
        interval: 0.8,
        tornado: tornado(businessCase, { figures }),
        switching: [],
        scenarios: [],
        information: valueOfInformationSync(businessCase, { draws: 500, figures }),
      },
      { language },
    )

  it('is printed in its own unit and by its name, without the value of information in euros', () => {
    expect(text('nl')).toMatch(/verhouding[^\n]*\n?[^\n]*nu 2,17/)
    expect(text('nl')).not.toMatch(/society\.bcr|pockets\./)
    expect(text('nl')).not.toMatch(/nu 0\)/)
    expect(text('en')).toMatch(/now 2\.17/)
  })
})
