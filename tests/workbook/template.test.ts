import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { caseFromTemplate, readWorkbook, templateWorkbook, updatesFrom } from '../../src/workbook/index.js'
import { readCase } from '../../src/yaml/index.js'
import { mbc, mbcInOneLine, temporaryFolder } from '../cli/mbc.js'
import { exampleCase } from '../examples/example-case.js'
import { editedWorkbook, type Typed } from './edited-workbook.js'
import { filledTemplate } from './filled-template.js'

const folder = temporaryFolder()
const empty = await templateWorkbook()

describe('the template', () => {
  it('makes a case with the same results as the example that its numbers are of', async () => {
    const [book, file] = [join(folder, 'sjabloon.xlsx'), join(folder, 'nieuw.yaml')]
    expect((await mbc('workbook', '--template', '--out', book)).code).toBe(0)
    writeFileSync(book, editedWorkbook(readFileSync(book), filledTemplate))
    const made = await mbcInOneLine('update', file, '--from', book)
    expect(made.err).toBe('')
    expect(made.code).toBe(0)
    const read = readCase(readFileSync(file, 'utf8'))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const [own, other] = [calculate(read.businessCase), calculate(exampleCase('begeleiding-thuis'))]
    expect(own.society.welfare.npv.toFixed(6)).toBe(other.society.welfare.npv.toFixed(6))
    expect(own.parties.map(({ cash }) => cash.npv.toFixed(6))).toEqual(
      other.parties.map(({ cash }) => cash.npv.toFixed(6)),
    )
    expect((await mbc('update', file, '--from', book)).code).toBe(2)
  })

  it('names the cell of every problem, and writes nothing', async () => {
    const wrong: Readonly<Record<string, Typed>> = {
      ...filledTemplate,
      'Kostenposten!B5': 'Andere gezinnen',
      'Kostenposten!F6': 'veel',
      'Interventies!C5': 1.5,
      'Instroom!B5': 'voorjaar',
      'Bronnen!B6': 'Z9',
      'Partijen!A30': 'Nog een',
      'PM!B6': 'Zorgverzekeraar',
    }
    const made = caseFromTemplate(await readWorkbook(editedWorkbook(empty, wrong)))
    expect(made.ok).toBe(false)
    const cells = made.ok ? [] : made.problems.map(({ cell }) => cell)
    for (const cell of [
      'Kostenposten!B5',
      'Kostenposten!F6',
      'Interventies!C5',
      'Instroom!B5',
      'Bronnen!B6',
      'Partijen!A30',
      'PM!A6',
    ])
      expect(cells).toContain(cell)
    const [book, file] = [join(folder, 'fout.xlsx'), join(folder, 'fout.yaml')]
    writeFileSync(book, editedWorkbook(empty, wrong))
    expect((await mbc('update', file, '--from', book)).code).toBe(1)
    expect(existsSync(file)).toBe(false)
  })

  it('says of an empty template what is not filled in', async () => {
    const made = caseFromTemplate(await readWorkbook(empty))
    const said = made.ok ? [] : made.problems.map(({ cell, message }) => `${cell}: ${message}`)
    for (const problem of [
      'Algemeen!A5: ‘Naam’ is niet ingevuld',
      'Algemeen!C5: ‘Eerste maand’ is niet ingevuld',
      'Algemeen!D5: ‘Laatste maand’ is niet ingevuld',
      'Algemeen!E5: ‘Prijspeil’ is niet ingevuld',
      'Partijen!A5: op het blad Partijen staat nog niets; vul minstens één regel in',
    ])
      expect(said).toContain(problem)
    expect(said.filter((problem) => problem.startsWith('undefined'))).toEqual([])
  })

  it('says of a half-filled line which cell is empty, and of an effect that it changes nothing', async () => {
    const half: Readonly<Record<string, Typed>> = {
      ...filledTemplate,
      'Kostenposten!A9': 'Nog een post',
      'Kostenposten!B9': 'Gezinnen met veel hulp',
      'Effecten!A15': 'Vaste begeleider',
      'Effecten!B15': 'Ggz-behandeling',
    }
    const made = caseFromTemplate(await readWorkbook(editedWorkbook(empty, half)))
    const said = made.ok ? [] : made.problems.map(({ cell, message }) => `${cell}: ${message}`)
    expect(said.join('\n')).toMatch(/^Kostenposten!D9: ‘.+’ is niet ingevuld$/m)
    expect(said.join('\n')).not.toMatch(/veld '/)
    expect(said.some((problem) => problem.startsWith('Effecten!C15: '))).toBe(true)
  })

  it('takes a month that a spreadsheet keeps as a date, and no other number', async () => {
    const dated = (typed: number) => ({ ...filledTemplate, 'Algemeen!C5': typed })
    const own = caseFromTemplate(await readWorkbook(editedWorkbook(empty, filledTemplate)))
    expect(own.ok).toBe(true)
    // 1 January 2026, and the 31st with a time of day.
    for (const typed of [46_023, 46_053.75])
      expect(caseFromTemplate(await readWorkbook(editedWorkbook(empty, dated(typed))))).toEqual(own)
    for (const typed of [2026, 202_601]) {
      const made = caseFromTemplate(await readWorkbook(editedWorkbook(empty, dated(typed))))
      expect(made.ok ? [] : made.problems).toContainEqual({
        cell: 'Algemeen!C5',
        message: `hier hoort een maand zoals 2026-01, en er staat ‘${typed}’`,
      })
    }
  })

  it('names a cell that has two lines of sources, by the second', async () => {
    const twice = { ...filledTemplate, 'Bronnen!A20': 'Kostenposten', 'Bronnen!B20': 'D5', 'Bronnen!F20': 'Een bron' }
    const first = { ...twice, 'Bronnen!A21': 'Kostenposten', 'Bronnen!B21': 'D5', 'Bronnen!F21': 'Een andere bron' }
    const made = caseFromTemplate(await readWorkbook(editedWorkbook(empty, first)))
    const said = made.ok ? [] : made.problems.map(({ cell, message }) => `${cell}: ${message}`)
    expect(said).toContain('Bronnen!B21: ‘D5’ staat er meer dan één keer; noem elke cel op één regel')
    expect(said.join('\n')).not.toMatch(/geen cel met een getal/)
  })

  it('is no workbook of a case', async () => {
    expect(updatesFrom(await readWorkbook(empty), exampleCase('begeleiding-thuis'))).toMatchObject({ ok: false })
  })

  it('is there in English', async () => {
    const book = await readWorkbook(await templateWorkbook({ language: 'en' }))
    expect('sheets' in book && [...book.sheets.keys()].slice(0, 3)).toEqual(['Explanation', 'General', 'Parties'])
  })
})
