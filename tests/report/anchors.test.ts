import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { atAddress, calculate, calculationOf, type Decimal } from '../../src/index.js'
import { formatNumber, formatPercentage } from '../../src/money/index.js'
import { caseReport, htmlDocument } from '../../src/report/publication/index.js'
import { example } from '../rules/whole-cases.js'

/** Cells of a page that state an address, with what they print. */
const cellsOf = (html: string): readonly { readonly address: string; readonly text: string }[] =>
  [...html.matchAll(/<td class="n"(?: id="[^"]+")? data-address="([^"]+)"[^>]*>([^<]*)<\/td>/g)].map(
    ([, address = '', text = '']) => ({ address, text }),
  )

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

describe('a cell of a report', () => {
  it.each(examples)('that has an address prints the figure there: %s', (name) => {
    const results = calculate(example(name))
    const html = htmlDocument(caseReport({ results, language: 'nl' }))
    const cells = cellsOf(html)
    expect(cells.length).toBeGreaterThan(50)
    const calculation = calculationOf(results.businessCase)
    for (const { address, text } of cells) {
      const found = atAddress(calculation, address)
      if (found.kind !== 'figure') throw new Error(`${address} is no figure`)
      const printed = [found.value]
        .flat()
        .flatMap((value: Decimal) => [formatNumber(value, 0, 'nl'), formatPercentage(value, 'nl')])
      expect(printed, address).toContain(text)
    }
  })

  it.each(examples)('is the anchor of its address where it is the first, and no other is: %s', (name) => {
    const html = htmlDocument(caseReport({ results: calculate(example(name)), language: 'nl' }))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const stated = [...html.matchAll(/ data-address="([^"]+)"/g)].map(([, address]) => address)
    for (const address of stated) expect(ids).toContain(address)
  })

  it('has the address of what each party comes to, of its costs and savings, and of its cash by year', () => {
    const html = htmlDocument(caseReport({ results: calculate(example('begeleiding-thuis.yaml')), language: 'nl' }))
    const stated = new Set(cellsOf(html).map(({ address }) => address))
    for (const party of ['gemeente', 'zorgverzekeraar', 'society'])
      for (const figure of ['cash.costs.presentValue', 'cash.npv', 'cash.annualEquivalent', 'welfare.npv'])
        expect([...stated]).toContain(`${party}.${figure}`)
    for (const address of ['gemeente.cash.net.byYear', 'society.domains.wmo.presentValue'])
      expect([...stated]).toContain(address)
  })
})
