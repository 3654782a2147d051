import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { appraisalOf } from '../../src/rules/index.js'
import { parseBusinessCase, type BusinessCaseInput } from '../../src/case/index.js'
import {
  compileColumns,
  operationCode,
  readColumns,
  readExactly,
  sheetWriter,
  type CellReference,
  type FormulaId,
  type Name,
  type Sheet,
} from '../../src/sheet/index.js'
import { Decimal } from '../../src/money/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'

const name: Name = { label: { concept: 'test', about: {} }, unit: 'number' }
const machinery = ['vectorised', 'interpreted'] as const
const axes = { period: 4, year: 4, clock: 4, starts: [0, 12, 24, 36], ends: [12, 24, 36, 48] }

/**
 * Reads the cells of one formula at given numbers for the parameters, by all machines, which must agree to the last
 * bit.
 */
const cellsOf = (sheet: Sheet, formula: FormulaId, inputs: Readonly<Record<string, readonly number[]>>): number[][] => {
  const shape = sheet.formulas[formula]!.shape
  const targets = Array.from({ length: shape === 'scalar' ? 1 : sheet.axes[shape] }, (_, cell) => ({ formula, cell }))
  const asked = { columns: Object.keys(inputs), targets }
  const columns = Object.values(inputs).map((numbers) => Float64Array.from(numbers))
  const [vectorised, ...others] = machinery.map((by) =>
    readColumns(sheet, asked, columns, { by, capacity: 2 }).outputs.map((column) => [...column]),
  )
  for (const other of others) expect(other).toEqual(vectorised)
  return vectorised!
}

const allCells = (sheet: Sheet): (CellReference & { reference: string })[] =>
  [...sheet.figures].flatMap(([reference, formula]) => {
    const { shape } = sheet.formulas[formula]!
    return Array.from({ length: shape === 'scalar' ? 1 : sheet.axes[shape] }, (_, cell) => ({
      reference,
      formula,
      cell,
    }))
  })

const parametersOf = (sheet: Sheet): Map<string, number> =>
  new Map(
    sheet.formulas.flatMap((formula) =>
      formula.op === 'parameter' ? [[formula.path, formula.value.toNumber()] as const] : [],
    ),
  )

const parsed = (input: BusinessCaseInput) => {
  const result = parseBusinessCase(input)
  if (!result.ok) throw new Error('the case should be valid')
  return result.businessCase
}

describe('the column reader on generated cases', () => {
  it('agrees with the exact reader, whichever parameters vary, and all machines agree to the last bit', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), fc.integer({ min: 1, max: 4 }), (input, every) => {
        const { sheet } = appraisalOf(parsed(input))
        const exact = readExactly(sheet)
        const targets = allCells(sheet)
        const stated = parametersOf(sheet)
        const columns = [...stated.keys()].filter((_, position) => position % every === 0)
        const at = columns.map((path) => Float64Array.of(stated.get(path)!))
        const [vectorised, ...others] = machinery.map((by) =>
          readColumns(sheet, { columns, targets }, at, { by }).outputs.map((column) => column[0]!),
        )
        for (const other of others) expect(other).toEqual(vectorised)
        const expected = targets.map(({ formula, cell }) =>
          (sheet.formulas[formula]!.shape === 'scalar' ? exact.scalar(formula) : exact.row(formula)[cell!]!).toNumber(),
        )
        // A generated budget is far larger than what is paid from it: its own figures are held to its own size.
        const isBudget = (position: number): boolean => targets[position]!.reference.startsWith('budget.')
        const sizeOf = (isOf: (position: number) => boolean): number =>
          Math.max(1, ...expected.filter((value, at) => Number.isFinite(value) && isOf(at)).map(Math.abs))
        const [scale, budgetScale] = [sizeOf((position) => !isBudget(position)), sizeOf(isBudget)]
        targets.forEach(({ reference, cell }, position) => {
          // Ratios of what cancels to zero, and moments on a knife edge, are no matter of rounding: they are tested
          // apart.
          if (
            /payback|extraYears|\.share$|^costShares|benefitCostRatio|bcr|PerEuro|structural|PerHousehold|retention|multiplier/i.test(
              reference,
            )
          )
            return
          const [want, got] = [expected[position]!, vectorised![position]!]
          const difference = Math.abs(want - got) / (isBudget(position) ? budgetScale : scale)
          expect(difference, `${reference}[${cell}]: ${want} and ${got}`).toBeLessThan(1e-9)
        })
      }),
    )
  })
})

describe('the column reader on each operation', () => {
  const sheetOf = (make: (write: ReturnType<typeof sheetWriter>, x: FormulaId, y: FormulaId) => FormulaId) => {
    const write = sheetWriter(axes)
    const x = write.parameter('x', new Decimal(1), name)
    const y = write.parameter('y', new Decimal(1), name)
    const formula = make(write, x, y)
    return { sheet: write.sheet(), formula }
  }
  const numbers = [-2, -0.5, 0, 0.25, 1, 3, 12, 35]
  const pairs = numbers.flatMap((x) => numbers.map((y) => [x, y] as const))
  const inputs = { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }

  it.each([
    ['add', (x: number, y: number) => x + y],
    ['subtract', (x: number, y: number) => x - y],
    ['multiply', (x: number, y: number) => x * y],
    ['minimum', (x: number, y: number) => Math.min(x, y)],
    ['maximum', (x: number, y: number) => Math.max(x, y)],
  ] as const)('%s', (op, expected) => {
    const { sheet, formula } = sheetOf((write, x, y) =>
      (write[op] as (one: FormulaId, other: FormulaId) => FormulaId)(x, y),
    )
    expect(cellsOf(sheet, formula, inputs)[0]).toEqual(pairs.map(([x, y]) => expected(x, y)))
  })

  it('quotient is the number of whole times, rounded down, for an uncertain divisor too', () => {
    const { sheet, formula } = sheetOf((write, x, y) => write.quotient(x, y))
    expect(cellsOf(sheet, formula, { x: [35, 36, -1, 0.5], y: [12, 12, 12, 0.25] })[0]).toEqual([2, 3, -1, 2])
  })

  it('power multiplies whole powers out, from the left, whether the exponent is known or drawn', () => {
    const known = sheetOf((write, x) => write.power(x, write.constant(3)))
    const drawn = sheetOf((write, x, y) => write.power(x, y))
    const expected = [1.1 * 1.1 * 1.1, 0.3 * 0.3 * 0.3, -8]
    expect(cellsOf(known.sheet, known.formula, { x: [1.1, 0.3, -2] })[0]).toEqual(expected)
    expect(cellsOf(drawn.sheet, drawn.formula, { x: [1.1, 0.3, -2], y: [3, 3, 3] })[0]).toEqual(expected)
    expect(cellsOf(drawn.sheet, drawn.formula, { x: [4, 2, 2], y: [0.5, 0, -2] })[0]).toEqual([2, 1, 0.25])
    expect(cellsOf(drawn.sheet, drawn.formula, { x: [2], y: [1.5] })[0]![0]).toBeCloseTo(2 ** 1.5, 12)
  })

  it('power of one half is a square root, which WebAssembly has', () => {
    const { sheet, formula } = sheetOf((write, x) => write.power(x, write.constant(0.5)))
    expect(cellsOf(sheet, formula, { x: [4, 2, 0] })[0]).toEqual([2, Math.sqrt(2), 0])
    expect(compileColumns(sheet, { columns: ['x'], targets: [{ formula }] }).codes).toEqual(
      Uint8Array.of(operationCode.squareRoot),
    )
  })

  it('select takes the other branch at zero, and what is not chosen may be no number', () => {
    const { sheet, formula } = sheetOf((write, x, y) => write.select(x, write.divide(y, x), y))
    expect(cellsOf(sheet, formula, { x: [2, 0, -1], y: [6, 6, 6] })[0]).toEqual([3, 6, 6])
  })

  it('running, total, least and greatest go over a row', () => {
    const row = (write: ReturnType<typeof sheetWriter>, x: FormulaId) =>
      write.multiply(x, write.data('period', [1, -3, 2, 5]))
    const running = sheetOf((write, x) => write.running(row(write, x)))
    expect(cellsOf(running.sheet, running.formula, { x: [1, 10] })).toEqual([
      [1, 10],
      [-2, -20],
      [0, 0],
      [5, 50],
    ])
    for (const [op, expected] of [
      ['total', [5, -5]],
      ['least', [-3, -5]],
      ['greatest', [5, 3]],
    ] as const) {
      const { sheet, formula } = sheetOf((write, x) => write[op](row(write, x)))
      expect(cellsOf(sheet, formula, { x: [1, -1] })[0]).toEqual(expected)
    }
  })

  it('gather weighs cells', () => {
    const { sheet, formula } = sheetOf((write, x) =>
      write.gather('year', write.multiply(x, write.data('period', [1, 2, 3, 4])), [
        [],
        [
          { cell: 3, weight: 1 },
          { cell: 0, weight: -1 },
        ],
        [{ cell: 1, weight: 0.5 }],
        [{ cell: 2, weight: 1 }],
      ]),
    )
    expect(cellsOf(sheet, formula, { x: [2] })).toEqual([[0], [6], [2], [6]])
  })

  it('lagged follows a lag that is drawn, as the exact reader does for each lag', () => {
    const { sheet, formula } = sheetOf((write, x, y) =>
      write.lagged(write.multiply(x, write.data('period', [12, 24, 0, 36])), y),
    )
    const lags = [0, 1, 6, 12, 17.5, 40, 60]
    const cells = cellsOf(sheet, formula, { x: lags.map(() => 1), y: lags })
    lags.forEach((lag, draw) => {
      const overrides = new Map([
        ['x', new Decimal(1)],
        ['y', new Decimal(lag)],
      ])
      const exact = readExactly(sheet, { overrides }).row(formula).map(Number)
      exact.forEach((value, period) => {
        expect(cells[period]![draw]).toBeCloseTo(value, 10)
      })
    })
  })
})

describe('what cannot be read', () => {
  const write = sheetWriter(axes)
  const formula = write.add(write.parameter('price', new Decimal(2), name), write.constant(1))
  const sheet = write.sheet()

  it('is a path that no formula uses', () => {
    expect(() => readColumns(sheet, { columns: ['prize'], targets: [{ formula }] }, [Float64Array.of(1)])).toThrow(
      "'prize'",
    )
  })
  it('is a path named twice', () => {
    const column = Float64Array.of(1)
    expect(() => readColumns(sheet, { columns: ['price', 'price'], targets: [{ formula }] }, [column, column])).toThrow(
      'twice',
    )
  })
  it('is a cell beyond its row, or a formula beyond the sheet', () => {
    expect(() => readColumns(sheet, { columns: [], targets: [{ formula, cell: 7 }] }, [])).not.toThrow()
    expect(() => readColumns(sheet, { columns: [], targets: [{ formula: 99 as FormulaId }] }, [])).toThrow(
      'not on this sheet',
    )
  })
  it('is columns of different lengths', () => {
    expect(() => readColumns(sheet, { columns: ['price'], targets: [{ formula }] }, [])).toThrow('1 columns')
  })
  it('is a cell that needs itself', () => {
    const circle: Sheet = {
      axes,
      formulas: [
        { op: 'add', shape: 'scalar', args: [1 as FormulaId] },
        { op: 'add', shape: 'scalar', args: [0 as FormulaId] },
      ],
      names: new Map(),
      bindings: new Map(),
      figures: new Map(),
    }
    expect(() => readColumns(circle, { columns: [], targets: [{ formula: 0 as FormulaId }] }, [])).toThrow(
      'needs itself',
    )
  })
})

describe('where WebAssembly is not allowed', () => {
  it('interprets', () => {
    const write = sheetWriter(axes)
    const formula = write.multiply(
      write.parameter('price', new Decimal(2), name),
      write.parameter('volume', new Decimal(2), name),
    )
    const sheet = write.sheet()
    const forbid = () => {
      throw new EvalError('wasm-unsafe-eval is not allowed')
    }
    vi.stubGlobal('WebAssembly', { Memory: forbid, Module: forbid })
    try {
      const { outputs } = readColumns(sheet, { columns: ['price', 'volume'], targets: [{ formula }] }, [
        Float64Array.of(2, 3),
        Float64Array.of(5, 7),
      ])
      expect([...outputs[0]!]).toEqual([10, 21])
    } finally {
      vi.unstubAllGlobals()
    }
  })
  it('a formula may rest on formulas after it, as long as no cell needs itself', () => {
    const later: Sheet = {
      axes,
      formulas: [
        { op: 'add', shape: 'period', args: [1 as FormulaId, 2 as FormulaId] },
        {
          op: 'gather',
          shape: 'period',
          args: [0 as FormulaId],
          terms: [[], [{ cell: 0, weight: 2 }], [{ cell: 1, weight: 2 }], [{ cell: 2, weight: 2 }]],
        },
        { op: 'parameter', shape: 'scalar', path: 'x', value: new Decimal(1) },
      ],
      names: new Map(),
      bindings: new Map(),
      figures: new Map(),
    }
    expect(cellsOf(later, 0 as FormulaId, { x: [1, 10] })).toEqual([
      [1, 10],
      [3, 30],
      [7, 70],
      [15, 150],
    ])
  })
})
