import { describe, expect, it } from 'vitest'

import { calculate, Decimal, explain, formatNumber, parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { workbook } from '../../src/workbook/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../rules/small-case.js'
import { shownByCalc } from './shown-by-calc.js'

/** The outcomes of three parties: half-way on either side of zero, and just below zero. */
const halves = (): BusinessCase => {
  const read = parseBusinessCase(
    smallCase({
      timeline: { from: '2024-01', through: '2024-12' },
      parties: [{ id: 'wint' }, { id: 'verliest' }, { id: 'bijna-niets' }],
      targetGroups: [{ id: 'groep', households: 1 }],
      item: { volume: 1, price: 5, payers: 'wint' },
      intervention: {
        enrolment: [{ from: '2024-01', through: '2024-01', households: 1, per: 'cohort' }],
        costs: [
          { id: 'half', kind: 'once', amount: '2.5', month: '2024-01', payers: 'verliest' },
          { id: 'weinig', kind: 'once', amount: '0.3', month: '2024-01', payers: 'bijna-niets' },
        ],
      },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const references = (businessCase: BusinessCase): readonly string[] =>
  businessCase.parties.flatMap(({ id }) =>
    ['npv', 'costs.presentValue', 'savings.presentValue'].map((figure) => `${id}.cash.${figure}`),
  )

describe('a figure as a spreadsheet shows it', () => {
  it.each([
    ['the worked example', exampleCase()],
    ['the example of the manual', exampleCase('begeleiding-thuis')],
    ['amounts half-way', halves()],
  ])('is the figure as the library prints it: %s', async (_, businessCase) => {
    const { figures } = workbookPlan(businessCase)
    const shown = shownByCalc(await workbook(businessCase))
    const held = references(businessCase).flatMap((reference) => {
      const place = figures.get(reference)
      if (place === undefined) return []
      const { value } = explain({ businessCase }, reference)
      if (!Decimal.isDecimal(value)) return []
      expect(shown.get(place.sheet)?.[place.row]?.[place.column], reference).toBe(formatNumber(value, 0, 'en'))
      return [reference]
    })
    expect(held.length).toBeGreaterThan(5)
  })

  it('goes away from zero from half-way, and has no minus before zero', async () => {
    const businessCase = halves()
    const { figures } = workbookPlan(businessCase)
    const shown = shownByCalc(await workbook(businessCase))
    const npv = businessCase.parties.map(({ id }) => {
      const place = figures.get(`${id}.cash.npv`)!
      return shown.get(place.sheet)?.[place.row]?.[place.column]
    })
    expect(calculate(businessCase).parties.map(({ cash }) => cash.npv.toString())).toEqual(['2.5', '-2.5', '-0.3'])
    expect(npv).toEqual(['3', '-3', '0'])
  })
})
