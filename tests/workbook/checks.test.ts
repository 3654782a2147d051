import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'

import { workbook } from '../../src/workbook/index.js'
import { columnLetters } from '../../src/workbook/address.js'
import type { Page } from '../../src/workbook/page.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { wholeCase } from '../case/whole-case.js'
import { exampleCase } from '../examples/example-case.js'
import { parsed } from '../rules/whole-cases.js'

const whole = parsed(wholeCase())
const plan = workbookPlan(whole)
const english = workbookPlan(whole, 'en')

const validationOf = (address: string, { pages, inputs } = plan) => {
  const { sheet, row } = inputs.get(address)!
  return pages.find(({ name }) => name === sheet)?.validations?.find(({ range }) => range === `B${row + 1}`)
}

/** The cells with numbers, or for the ends of a range, that a user may change. */
const openNumbers = (pages: readonly Page[]): readonly string[] =>
  pages
    .flatMap(({ cells }) => [...cells])
    .flatMap(([place, { style }]) => {
      const [row = 0, column = 0] = place.split(',').map(Number)
      const isText = column === 5 || column === 6
      return style.protection?.locked === false && !isText ? [`${columnLetters(column)}${row + 1}`] : []
    })
    .sort()

const rules = [...plan.verdicts.keys()].map(({ what }) => what)

describe('what an input cell takes', () => {
  it('is stated for every input, in texts that a spreadsheet can show', () => {
    for (const { pages } of [plan, english, workbookPlan(exampleCase())]) {
      const all = pages.flatMap(({ validations = [] }) => validations)
      expect(all.map(({ range }) => range).sort()).toEqual(openNumbers(pages))
      for (const { inputTitle, inputMessage, errorTitle, errorMessage } of all) {
        expect(Math.max(inputTitle.length, errorTitle.length)).toBeLessThanOrEqual(32)
        expect(inputMessage.length).toBeLessThanOrEqual(255)
        expect(errorMessage.length).toBeLessThanOrEqual(225)
        expect(`${inputMessage} ${errorMessage}`).not.toMatch(/[{}]|undefined|NaN/)
      }
    }
  })

  it('is what the field takes: a share 0 through 1, whole months, more than no households', () => {
    expect(validationOf('interventions.team.success')).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '1',
      errorMessage: 'Van 0 tot en met 1. Delen zijn fracties: 0,25 is 25%.',
    })
    expect(validationOf('interventions.team.success', english)?.errorMessage).toBe(
      'From 0 through 1. Shares are fractions: 0.25 is 25%.',
    )
    expect(validationOf('costItems.ggz.cashable.lag')).toMatchObject({ type: 'whole', formula1: '0', formula2: '1200' })
    const { row } = plan.inputs.get('targetGroups.gezinnen.households')!
    expect(validationOf('targetGroups.gezinnen.households')).toMatchObject({
      type: 'custom',
      formula1: `AND(ISNUMBER(B${row + 1}),B${row + 1}>0,B${row + 1}<=100000000)`,
      errorMessage: 'Meer dan 0, hoogstens 100.000.000.',
    })
  })

  it('is that of the field for the ends of a range, which are empty where none is stated', () => {
    const { row } = plan.inputs.get('interventions.team.success')!
    const inputs = plan.pages.find(({ name }) => name === 'Invoer')!
    for (const column of ['H', 'J'])
      expect(inputs.validations?.find(({ range }) => range === `${column}${row + 1}`)).toMatchObject({
        type: 'decimal',
        formula1: '0',
        formula2: '1',
        allowBlank: true,
        errorMessage:
          'Van 0 tot en met 1. Delen zijn fracties: 0,25 is 25%. Laag en hoog samen maken een bandbreedte; zonder bandbreedte blijven beide leeg.',
      })
  })

  it('is the stated range where that is narrower', () => {
    const input = wholeCase()
    const [team, ...others] = input.interventions
    const uncertain = parsed({
      ...input,
      interventions: [{ ...team, success: { value: 0.5, low: 0.4, high: 0.7 } }, ...others],
    })
    const narrowed = workbookPlan(uncertain)
    expect(validationOf('interventions.team.success', narrowed)).toMatchObject({
      formula1: '0.4',
      formula2: '0.7',
      errorMessage:
        'Van 0,4 tot en met 0,7. Delen zijn fracties: 0,25 is 25%. Dat is de bandbreedte die de businesscase noemt.',
    })
    expect([...narrowed.verdicts.keys()].map(({ what }) => what)).toContain(
      'succes, Doorbraakteam: binnen de opgegeven bandbreedte',
    )
  })

  it('names what must hold together with other cells, which only the sheet of checks can say', () => {
    expect(validationOf('costItems.bijstand.payers.gemeente')?.inputMessage).toContain(
      'Zie ook blad Controle: bijstand: de aandelen van de betalers zijn samen 1',
    )
  })

  it('is in the file', async () => {
    const { sheets } = await readXlsx(await workbook(whole))
    const inputs = sheets.find(({ name }) => name === 'Invoer')
    expect(inputs?.dataValidations?.length).toBe(openNumbers(plan.pages).length)
    for (const validation of inputs?.dataValidations ?? [])
      expect(validation).toMatchObject({ showErrorMessage: true, errorStyle: 'stop' })
  })
})

describe('the sheet of checks', () => {
  it('has a rule for every kind of thing that a case is held to', () => {
    for (const rule of [
      'Doelgroep Gezinnen: in geen maand zijn er meer huishoudens in effect van Doorbraakteam dan de doelgroep telt',
      'Geestelijke gezondheidszorg: de aandelen van de betalers zijn samen 1 (vanaf 2024-04)',
      'Doorbraakteam, Geestelijke gezondheidszorg: aan projecten buiten deze businesscase komt samen hoogstens 1 toe',
      'deels: de aandelen van de verdeelsleutel zijn samen 1',
      'gemiddeld: ten minste één lid heeft gebruik',
      'Doorbraakteam: wat in 2022-09 gepland staat, valt ook met de latere start binnen de looptijd (maanden uitstel)',
      'succes, Doorbraakteam',
    ])
      expect(rules).toContain(rule)
    expect(rules.filter((rule) => /\{|undefined/.test(rule))).toEqual([])
  })

  it('holds every input to its limits', () => {
    for (const [address, place] of plan.inputs)
      expect(
        [...plan.verdicts.keys()].filter(
          ({ cells, found }) => cells.length === 1 && cells[0]?.row === place.row && /^Invoer!B\d+$/.test(found.text),
        ).length,
        address,
      ).toBeGreaterThan(0)
  })

  it('holds a number that several effects share to its limits once, and theirs where they differ from it', () => {
    const { verdicts, inputs, shared } = workbookPlan(exampleCase('begeleiding-thuis'))
    expect(shared.length).toBeGreaterThan(0)
    const onCell = ({ row }: { readonly row: number }) =>
      [...verdicts.keys()].filter(({ found }) => found.text === `Invoer!B${row + 1}`)
    for (const { place, paths } of shared) {
      expect(onCell(place).map(({ what, unlessAs }) => [what, unlessAs])).toContainEqual([
        expect.stringMatching(/, gedeeld(: een heel getal)?$/),
        undefined,
      ])
      for (const path of paths)
        for (const { what, unlessAs } of onCell(inputs.get(path)!)) {
          expect(unlessAs, path).toEqual(place)
          expect(what, path).toMatch(/ \(als het afwijkt van het gedeelde getal\)$/)
        }
    }
  })

  it('says what it cannot check', () => {
    const scenarios = [{ id: 'mee', set: { 'interventions.team.success': 0.6 } }]
    const textsOf = (input: object): string =>
      [...workbookPlan(parsed(input)).pages.at(-1)!.cells.values()]
        .map((cell) => ('value' in cell ? cell.value : ''))
        .join('\n')
    expect(textsOf(wholeCase())).toContain('Wat deze werkmap niet nagaat\n')
    expect(textsOf({ ...wholeCase(), scenarios })).toContain('\nDe scenario’s van deze businesscase')
    expect(textsOf({ ...wholeCase(), scenarios: [] })).not.toContain('De scenario’s')
  })

  it('has its verdict on every sheet, in words and in a colour', () => {
    for (const { pages } of [plan, english])
      for (const { name, cells, conditions = [] } of pages) {
        const status = ['0,1', '2,0', '3,0'].map((place) => cells.get(place)).find((cell) => cell?.type === 'formula')
        expect(status?.type === 'formula' && status.formulaResult, name).toMatch(/^In ord(e: alle|er: all) \d+ /)
        expect(conditions.length, name).toBeGreaterThanOrEqual(2)
      }
  })
})
