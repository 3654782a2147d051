import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/calculation/index.js'
import { readCaseFile } from '../../src/cli/files/read-case-file.js'
import { budgetChart } from '../../src/report/charts/budget-chart.js'
import { councilMemo, markdownDocument } from '../../src/report/publication/index.js'
import { steeringSentences } from '../../src/report/programme/steering-tables.js'
import { structuralSentences } from '../../src/report/programme/structural-tables.js'

const results = calculate(readCaseFile('examples/dordrecht/programma.yaml', 'nl'))

describe('the letter to the council on a programme', () => {
  const letter = markdownDocument(councilMemo({ results, language: 'nl' }))

  it('names each project, what is used of the budget, and what the council is asked for after it', () => {
    for (const { name } of results.businessCase.projects) expect(letter).toContain(`| ${name} |`)
    expect(letter).toContain('Het programma heeft een budget: ‘Investeringsplan sociaal domein’. Van het budget van')
    const asked = structuralSentences({ results, language: 'nl' })
    expect(asked.length).toBeGreaterThan(4)
    for (const sentence of asked) expect(letter).toContain(sentence)
  })

  it('speaks of the programme, and has no sentence on costs for each of its interventions', () => {
    expect(letter).toContain('Het programma kost')
    expect(letter).not.toContain('De aanpak kost')
    expect(letter).not.toContain('kost gemiddeld')
    expect(letter.match(/Sneller geholpen/g)).toHaveLength(1)
  })
})

describe('what a programme says in sentences', () => {
  it.each([
    ['nl', '(een aanname)', 'dat deel komt er ook zonder dit geld'],
    ['en', '(an assumption)', 'that part comes without this money too'],
  ] as const)('marks amounts without a source, and savings that come anyway: %s', (language, mark, anyway) => {
    const steering = steeringSentences({ results, language })
    expect(steering).toHaveLength(4)
    for (const sentence of steering) expect(sentence).toContain(mark)
    expect(structuralSentences({ results, language }).join(' ')).toContain(anyway)
  })

  it('does not mark what has a source', () => {
    const sourced = {
      ...results,
      businessCase: {
        ...results.businessCase,
        steering: results.businessCase.steering.map((line) => ({
          ...line,
          budgeted: { ...line.budgeted, source: 'begroting' },
          ...(line.spent === undefined ? {} : { spent: { ...line.spent, source: 'jaarrekening' } }),
          references: [],
        })),
      },
    }
    for (const sentence of steeringSentences({ results: sourced, language: 'nl' }))
      expect(sentence).not.toContain('aanname')
  })
})

describe('the chart of the budget', () => {
  it('has its three names over two lines on a phone, where they do not fit beside each other', () => {
    const chart = budgetChart({ results, language: 'nl' })
    const [phone, page] = (['narrow', 'wide'] as const).map((size) => JSON.stringify(chart?.specification(size)))
    expect(phone).toContain('"columns":2')
    expect(page).not.toContain('"columns":2')
  })
})
