import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { roomsOfFigures } from '../../scripts/rooms-of-figures.js'
import { roomsSource } from '../../scripts/rooms-source.js'
import { formulasOf } from '../../src/calculation/index.js'
import { readNumbers } from '../../src/case/index.js'
import { readCaseWithData } from '../../src/cli/files/read-case-file.js'
import { atAddress, calculationOf } from '../../src/index.js'
import { addressOfName, definedName } from '../../src/workbook/names/defined-name.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { addressesOf, expectOneToOne, expectPathsBack } from '../calculation/one-to-one.js'
import { casesOfAllFigures } from '../rules/whole-cases.js'

const files = [
  ...readdirSync('examples').map((file) => `examples/${file}`),
  'examples/dordrecht/programma.yaml',
].filter((file) => file.endsWith('.yaml'))

describe('the addresses of an example', () => {
  it.each(files)('are one to one with its figures and numbers: %s', (file) => {
    const { businessCase } = readCaseWithData(file, 'nl')
    const { figures, numbers } = addressesOf(businessCase)
    expect(figures.length).toBeGreaterThan(400)
    expect(numbers.length).toBeGreaterThan(10)
    expectOneToOne(businessCase)
  })

  it.each(files)('lead from a path to the number and back: %s', (file) => {
    expectPathsBack(readCaseWithData(file, 'nl'))
  })

  it.each(files)('are the names of its workbook, of every figure and number: %s', (file) => {
    const { businessCase } = readCaseWithData(file, 'nl')
    const { figures, numbers, published } = addressesOf(businessCase)
    const names = new Set(workbookPlan(businessCase).names.map(({ name }) => addressOfName(name)))
    const nameable = [...figures, ...numbers, ...published].filter((address) => definedName(address) !== undefined)
    expect(nameable.filter((address) => !names.has(address))).toEqual([])
    expect(names.size).toBe(nameable.length)
  })

  it.each(files)('each lead to what stands there: %s', (file) => {
    const { businessCase } = readCaseWithData(file, 'nl')
    const calculation = calculationOf(businessCase)
    const { figures, numbers, published } = addressesOf(businessCase)
    const { sheet } = formulasOf(businessCase)
    // Of each figure its definition; of some of them the value, which is calculated for each one anew.
    for (const [at, address] of figures.entries()) {
      if (at % Math.ceil(figures.length / 40) !== 0) continue
      const found = atAddress(calculation, address)
      if (found.kind !== 'figure') throw new Error(address)
      expect(found).toMatchObject({ address, unit: sheet.names.get(sheet.figures.get(address) as never)?.unit })
      expect(found.chapter).toMatch(/^docs\/\w+\.md, /)
      expect(found.rooms.length).toBeGreaterThan(0)
      expect(found.rooms.filter((room) => !existsSync(room))).toEqual([])
      const { value } = calculation.explain(address)
      expect(String(found.value)).toBe(String(value))
    }
    for (const [at, { address, place, quantity }] of [...readNumbers(businessCase)].entries()) {
      if (numbers.length > 100 && at % 10 !== 0) continue
      expect(atAddress(calculation, address)).toMatchObject({
        kind: 'number',
        address,
        path: place,
        value: quantity.value,
      })
    }
    for (const address of published)
      expect(atAddress(calculation, address)).toMatchObject({ kind: 'reference', address })
  })
})

describe('the rooms of figures', () => {
  it('are those in which they are written (npm run rooms)', async () => {
    expect(readFileSync('src/calculation/addresses/rooms.ts', 'utf8')).toBe(
      await roomsSource(await roomsOfFigures(casesOfAllFigures())),
    )
  })
})
