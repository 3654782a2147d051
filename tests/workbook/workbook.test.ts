import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'

import { figureReferences, parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { workbook } from '../../src/workbook/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { smallCase } from '../rules/small-case.js'
import { exampleCase } from '../examples/example-case.js'
import { mbc, temporaryFolder } from '../cli/mbc.js'

const parsed = (input: unknown): BusinessCase => {
  const read = parseBusinessCase(input)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const folder = temporaryFolder()

/** The worked example as planned, and as read back. */
const plan = workbookPlan(exampleCase())
const readBack = await readXlsx(await workbook(exampleCase()))

describe('the workbook', () => {
  it('is the same file for the same case', async () => {
    const [one, other] = [await workbook(parsed(smallCase())), await workbook(parsed(smallCase()))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  it('has a sheet for the answer, inputs, parties, society, calculation and checks', () => {
    const { sheets } = readBack
    expect(sheets.map(({ name }) => name)).toEqual([
      'Samenvatting',
      'Leeswijzer',
      'Invoer',
      'Partijen',
      'Samenleving',
      'Begrotingswijziging',
      'Jaren',
      'Berekening',
      'Klok',
      'Controle',
    ])
  })

  it('holds the numbers that the library calculated, for viewers that do not calculate', () => {
    const { sheets } = readBack
    const place = plan.figures.get('society.welfare.npv')!
    expect(sheets.find(({ name }) => name === place.sheet)?.rows[place.row]?.[place.column]).toBeCloseTo(1913762, 0)
    expect(sheets.find(({ name }) => name === 'Controle')?.rows[2]?.[0]).toMatch(
      /^In orde: alle \d+ controles kloppen\.$/,
    )
  })

  it('names beside each line a figure that explain knows', () => {
    const known = new Set<string>(figureReferences(exampleCase()))
    const named = plan.pages.flatMap(({ name, cells }) =>
      name === 'Partijen' || name === 'Samenleving'
        ? [...cells.values()].flatMap((cell) =>
            'value' in cell && typeof cell.value === 'string' && /^[a-z-]+\.(?:cash|welfare)\./.test(cell.value)
              ? [cell.value]
              : [],
          )
        : [],
    )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((reference) => !known.has(reference))).toEqual([])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x.example","klik")', "=cmd|'/c calc'!A1"])(
    'writes the name %j as text',
    async (name) => {
      const input = smallCase()
      const parties = (input['parties'] as readonly object[]).map((party, at) =>
        at === 0 ? { ...party, name } : party,
      )
      const hostile = { ...input, name, parties }
      const read = async (of: object) => (await readXlsx(await workbook(parsed(of)), { readStyles: false })).sheets
      const formulas = (sheets: Awaited<ReturnType<typeof read>>): readonly (string | undefined)[] =>
        sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].map(({ formula }) => formula))
      const sheets = await read(hostile)
      expect(sheets[0]?.rows[0]?.[0]).toBe(name)
      // The very formulas that a harmless name has.
      expect(formulas(sheets)).toEqual(formulas(await read(input)))
    },
  )

  it('prints its headings on every page, and months that are too many for one page over several', () => {
    const { sheets } = readBack
    const setup = (name: string) => sheets.find((sheet) => sheet.name === name)?.pageSetup
    // Ranges, sources and assumptions beside each other would be too small to read: on a second page, with the names.
    expect(setup('Invoer')).toMatchObject({ fitToWidth: 2, printTitlesRow: '$3:$3', printTitlesColumn: '$A:$A' })
    // The start and end of each period are under its heading.
    expect(setup('Berekening')).toMatchObject({ fitToWidth: 1, printTitlesRow: '$3:$5' })
    expect(setup('Klok')?.fitToWidth).toBeGreaterThan(1)
    // Without a height LibreOffice may end a sheet with an empty page.
    for (const name of ['Invoer', 'Berekening', 'Klok']) expect(setup(name)?.fitToHeight).toBeGreaterThan(99)
  })

  it('shows euros of each year itself where the case states inflation, and nowhere where it does not: unknown is not zero', () => {
    const inCurrentPrices = (businessCase: BusinessCase): readonly string[] =>
      workbookPlan(businessCase).pages.flatMap(({ name, cells }) =>
        [...cells.values()].flatMap((cell) =>
          cell.type === 'string' && cell.value.includes('lopende prijzen') ? [name] : [],
        ),
      )
    expect([...new Set(inCurrentPrices(exampleCase()))]).toEqual([
      'Partijen',
      'Samenleving',
      'Begrotingswijziging',
      'Jaren',
    ])
    expect(exampleCase('fonds-zorgzame-stad').prices.inflation).toBeUndefined()
    expect(inCurrentPrices(exampleCase('fonds-zorgzame-stad'))).toEqual([])
  })

  it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))(
    'guards every formula that finds no number, so that no cell becomes an error: %s',
    (name) => {
      for (const { name: page, cells } of workbookPlan(exampleCase(name.replace('.yaml', ''))).pages) {
        const shared = new Map(
          [...cells.values()].flatMap((cell) =>
            cell.type === 'formula' && cell.formulaRef !== undefined
              ? [[cell.formulaSharedIndex, cell.formula] as const]
              : [],
          ),
        )
        const bare = [...cells].flatMap(([place, cell]) => {
          if (cell.type !== 'formula' || cell.formulaResult !== 'n.v.t.') return []
          const formula = cell.formula === '' ? (shared.get(cell.formulaSharedIndex) ?? '') : cell.formula
          // A sheet of outcomes refers to the cell that is guarded.
          return /^IFERROR\(.*,"n\.v\.t\."\)$|^Berekening![$A-Z0-9]+$/.test(formula)
            ? []
            : [`${page} ${place}: ${formula}`]
        })
        expect(bare).toEqual([])
      }
    },
  )

  it('says of a payback that it is not within the timeline, or that cash never was below zero, as the results do', () => {
    const { pages, figures } = plan
    const cellOf = (reference: string) => {
      const { sheet, row, column } = figures.get(reference)!
      expect(sheet).toBe('Partijen')
      const cell = pages.find(({ name }) => name === sheet)!.cells.get(`${row},${column}`)!
      return cell.type === 'formula' ? cell.formulaResult : undefined
    }
    for (const reference of ['rijk.cash.paybackYears', 'rijk.payback', 'huishouden.cash.discountedPaybackYears'])
      expect(cellOf(reference)).toBe('niet binnen de looptijd')
    expect(cellOf('regio.cash.paybackYears')).toBe('geen voorschot')
    expect(cellOf('gemeente.cash.paybackYears')).toBeCloseTo(6.2515, 4)
  })

  it('locks formulas without a password, and leaves every yellow cell open', async () => {
    const sheets = (await readXlsx(await workbook(exampleCase('begeleiding-thuis')), { readStyles: true })).sheets
    for (const { name, protection } of sheets) {
      expect(protection, name).toMatchObject({ sheet: true })
      expect(protection?.password, name).toBeUndefined()
    }
    const cells = sheets.flatMap(({ name, cells: own }) =>
      [...(own ?? [])].map(([place, { style }]) => ({ place: `${name} ${place}`, style })),
    )
    const open = cells.filter(({ style }) => style?.protection?.locked === false).map(({ place }) => place)
    const yellow = cells.filter(
      ({ place, style }) =>
        place.startsWith('Invoer') && style?.fill?.type === 'pattern' && style.fill.fgColor?.rgb === 'FFF2CC',
    )
    const { shared } = workbookPlan(exampleCase('begeleiding-thuis'))
    expect(open.sort()).toEqual(yellow.map(({ place }) => place).sort())
    for (const { sheet, row, column } of shared.map(({ place }) => place))
      expect(open).toContain(`${sheet} ${row},${column}`)
  })

  it('has a frozen column of names of at most 40 wide, and rows that fold away under headings', () => {
    for (const { name, widths, frozen, rows } of plan.pages) {
      if (frozen.columns > 0) expect(widths[0], name).toBeLessThanOrEqual(40)
      if (['Invoer', 'Partijen', 'Samenleving', 'Jaren', 'Berekening', 'Klok'].includes(name))
        expect(
          [...rows.values()].filter(({ outlineLevel }) => outlineLevel !== undefined).length,
          name,
        ).toBeGreaterThan(5)
    }
  })

  it('holds no number that stands for something else', () => {
    for (const { name, cells } of plan.pages)
      for (const [place, cell] of cells)
        if (cell.type === 'number') expect(Math.abs(cell.value), `${name} ${place}`).not.toBe(99_999)
    // Nine years: who enters at their end is seen 109 months before entry from their first month.
    const before = plan.pages.find(({ name }) => name === 'Klok')!.cells.get('2,2')
    expect(before).toMatchObject({ type: 'formula', formulaResult: -109 })
  })

  const stepsAbove = (businessCase: BusinessCase, limit: number) =>
    workbookPlan(businessCase)
      .pages.filter(({ name }) => name === 'Berekening')
      .flatMap(({ cells }) =>
        [...cells.values()].filter(
          (cell) =>
            cell.type === 'formula' && typeof cell.formulaResult === 'number' && Math.abs(cell.formulaResult) > limit,
        ),
      )

  it('divides by no flow of the size of a rounding where cash crosses nothing', () => {
    // Its cash of 2031 is 0 but for rounding, and -1,6e33 stood in a step of the payback that is not used.
    expect(stepsAbove(exampleCase('begeleiding-thuis'), 1e9)).toEqual([])
  })

  it('shows a step that no column is wide enough for by its power of ten, and not as #####', () => {
    const enrolment = [{ from: '2024-01', through: '2024-01', households: 9_000_000, per: 'cohort' }]
    const large = smallCase({
      item: { price: 10_000 },
      intervention: { enrolment },
      targetGroups: [{ id: 'groep', households: 10_000_000 }],
    })
    // A row with a name keeps the format of its unit.
    const huge = stepsAbove(parsed(large), 1e11).filter(({ style }) => style.numFmt !== '#,##0')
    expect(huge.length).toBeGreaterThan(0)
    for (const { style } of huge) expect(style.numFmt).toBe('0.00E+00')
  })

  it('hides a row of zeros on the sheets of outcomes, and no other', () => {
    const parties = plan.pages.find(({ name }) => name === 'Partijen')!
    const hidden = [...parties.rows].filter(([, look]) => look.hidden === true).map(([row]) => row)
    expect(hidden.length).toBeGreaterThan(100)
    const numbersOf = (row: number): readonly unknown[] =>
      [...parties.cells].flatMap(([place, cell]) =>
        place.startsWith(`${row},`) && cell.type === 'formula' ? [cell.formulaResult] : [],
      )
    expect(hidden.flatMap(numbersOf).filter((value) => typeof value === 'number' && value !== 0)).toEqual([])
    const nothing = [...parties.rows.keys()].filter(
      (row) => numbersOf(row).length > 0 && numbersOf(row).every((value) => value === 0),
    )
    expect(nothing.filter((row) => !hidden.includes(row))).toEqual([])
  })

  it('keeps every formula within what a spreadsheet takes', () => {
    for (const { cells } of plan.pages)
      for (const cell of cells.values())
        if (cell.type === 'formula') expect(cell.formula.length).toBeLessThanOrEqual(8192)
  })
})

describe('mbc workbook', () => {
  it('writes the file, and replaces one that is there', async () => {
    const [file, out] = [join(folder, 'case.json'), join(folder, 'case.xlsx')]
    writeFileSync(file, JSON.stringify(smallCase()))
    writeFileSync(out, 'iets anders')
    expect(await mbc('workbook', file, '--out', out)).toEqual({ code: 0, out: `${out}: geschreven.\n`, err: '' })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes it in English where that is asked for', async () => {
    const [file, out] = [join(folder, 'english.json'), join(folder, 'english.xlsx')]
    writeFileSync(file, JSON.stringify(smallCase()))
    expect(await mbc('workbook', file, '--lang', 'en', '--out', out)).toEqual({
      code: 0,
      out: `${out}: written.\n`,
      err: '',
    })
    const { sheets } = await readXlsx(readFileSync(out))
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Guide',
      'Inputs',
      'Parties',
      'Society',
      'Amendment',
      'Years',
      'Calculation',
      'Clock',
      'Checks',
    ])
  })

  it('leaves nothing behind where it fails', async () => {
    const [file, out] = [join(folder, 'fout.json'), join(folder, 'fout.xlsx')]
    writeFileSync(file, '{ "name": "Fout" }')
    expect((await mbc('workbook', file, '--out', out)).code).toBe(1)
    expect(existsSync(out)).toBe(false)
    writeFileSync(file, JSON.stringify(smallCase()))
    const failed = await mbc('workbook', file, '--out', join(folder, 'geen-map', 'fout.xlsx'))
    expect([failed.code, failed.err]).toEqual([2, expect.stringContaining('is niet te schrijven')])
    expect((await mbc('workbook', file)).err).toContain('Noem met --out de werkmap')
  })
})
