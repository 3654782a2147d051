import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { addressOfName, definedName } from '../../src/workbook/names/defined-name.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { exampleCase } from '../examples/example-case.js'

describe('the name of an address in a spreadsheet', () => {
  it.each([
    ['gemeente.cash.npv', 'gemeente.cash.npv'],
    ['interventions.een-aanpak.enrolment[0].households', 'interventions.een_aanpak.enrolment._0.households'],
    ['costItems.ggz.payers@2026-01.gemeente', 'costItems.ggz.payers.__2026_01.gemeente'],
    ['ladder.een--aanpak.post-.outside.0.share', 'ladder.een__aanpak.post_.outside.0.share'],
    // A spreadsheet would take the beginning for a cell.
    ['a1.cash.npv', '_a1.cash.npv'],
    ['r1c1.cash.npv', '_r1c1.cash.npv'],
    ['c.cash.npv', '_c.cash.npv'],
  ])('%s is %s, and back', (address, name) => {
    expect(definedName(address)).toBe(name)
    expect(addressOfName(name)).toBe(address)
  })

  it('is none for an address longer than 255 characters', () => {
    expect(definedName('a'.repeat(256))).toBeUndefined()
  })

  it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))(
    'is one that every spreadsheet takes, for every figure and number: %s',
    (file) => {
      const { names, figures, inputs } = workbookPlan(exampleCase(file.replace('.yaml', '')))
      expect(names.filter(({ name }) => !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || !name.includes('.'))).toEqual([])
      expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length)
      expect(new Set(names.map(({ name }) => addressOfName(name)))).toEqual(
        new Set([...inputs.keys(), ...figures.keys()]),
      )
    },
  )
})
