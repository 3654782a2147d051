import { describe, expect, it } from 'vitest'

import { rowLooks } from '../../src/workbook/file/row-looks.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { exampleCase } from '../examples/example-case.js'

const { pages, shared } = workbookPlan(exampleCase('aandachtshuishoudens'))
const page = pages.find(({ name }) => name === 'Invoer')!
const shownAt = (place: string) => {
  const cell = page.cells.get(place)
  return cell?.type === 'formula' ? cell.formulaResult : cell?.value
}

describe('what stands beside a number that may be changed', () => {
  it('counts no effects that may get a number of their own', () => {
    expect(shared.length).toBeGreaterThan(0)
    for (const { place } of shared) expect(shownAt(`${place.row},0`)).toMatch(/^[^\d]+, gedeeld$/)
  })
})

describe('a stated share', () => {
  const shares = [...page.cells].filter(([, { style }]) => style.numFmt === '0%').map(([place]) => place)

  it('is shown in whole percents, and in more where it has more, also once another is typed', () => {
    expect(shares.some((place) => shownAt(place) === 1)).toBe(true)
    expect([...page.cells.values()].filter(({ style }) => style.numFmt === '0.00%')).toEqual([])
    const finer = (page.conditions ?? []).filter(({ style }) => 'numFmt' in style && style.numFmt === '0.0##%')
    expect(finer).toHaveLength(shares.length)
    for (const { range, formula } of finer) expect(formula).toBe(`${range}<>ROUND(${range},2)`)
  })
})

describe('a text that follows another', () => {
  it('has a row as high as its own lines take', () => {
    const looks = rowLooks(page)
    const long = [...page.cells].filter(
      ([, cell]) =>
        cell.type === 'formula' && String(cell.formulaResult).length > 100 && cell.style.alignment?.wrapText,
    )
    expect(long.length).toBeGreaterThan(0)
    for (const [place, cell] of long) {
      const [row = 0, column = 0] = place.split(',').map(Number)
      const lines = String(cell.type === 'formula' && cell.formulaResult).length / page.widths[column]!
      expect(looks.get(row)?.height).toBeGreaterThanOrEqual(15 * Math.ceil(lines))
    }
  })
})
