import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { InternalFault } from '../../src/base/index.js'
import {
  neededFor,
  readColumns,
  readExactly,
  sheetWriter,
  type Axes,
  type FormulaId,
  type SheetWriter,
} from '../../src/sheet/index.js'
import { lagWeights } from '../../src/sheet/lag-weights.js'
import { Decimal } from '../../src/money/index.js'

/** Two years by period; the clock has four months. */
const axes: Axes = { period: 3, year: 2, clock: 4, starts: [0, 6, 12], ends: [6, 12, 24] }

const named = (concept: string) => ({ label: { concept, about: {} }, unit: 'number' }) as const

const numbers = (row: readonly Decimal[]): readonly number[] => row.map(Number)

/** Writes one formula and reads it. */
const scalar = (make: (write: SheetWriter) => FormulaId): number => {
  const write = sheetWriter(axes)
  const id = make(write)
  return readExactly(write.sheet()).scalar(id).toNumber()
}

const row = (make: (write: SheetWriter) => FormulaId): readonly number[] => {
  const write = sheetWriter(axes)
  const id = make(write)
  return numbers(readExactly(write.sheet()).row(id))
}

describe('operations on single numbers', () => {
  const two = (
    verb: 'subtract' | 'divide' | 'quotient' | 'minimum' | 'maximum' | 'power',
    one: number,
    other: number,
  ): number =>
    scalar((write) =>
      write[verb](
        write.parameter('one', new Decimal(one), named('one')),
        write.parameter('other', new Decimal(other), named('other')),
      ),
    )

  it.each([
    ['subtract', 5, 3, 2],
    ['subtract', 5, 0, 5],
    ['divide', 6, 4, 1.5],
    ['divide', 0, 4, 0],
    ['divide', 1, 0, Infinity],
    ['divide', 0, 0, NaN],
    ['quotient', 7, 2, 3],
    ['quotient', 6, 2, 3],
    ['quotient', -7, 2, -4],
    ['quotient', -6, 2, -3],
    ['quotient', 0, 2, 0],
    ['minimum', 2, 3, 2],
    ['minimum', -2, -3, -3],
    ['maximum', 2, 3, 3],
    ['power', 1.1, 2, 1.21],
    ['power', 0, 0, 1],
    ['power', 4, 0.5, 2],
    ['power', 2, -1, 0.5],
  ] as const)('%s %d and %d is %d', (verb, one, other, expected) => {
    expect(two(verb, one, other)).toBe(expected)
  })

  it('selects above zero only, and never looks at what it does not select', () => {
    const choose = (test: number): number =>
      scalar((write) =>
        write.select(write.parameter('test', new Decimal(test), named('test')), write.constant(1), write.constant(2)),
      )
    expect([choose(0.1), choose(0), choose(-0), choose(-0.1)]).toEqual([1, 2, 2, 2])
    expect(
      scalar((write) => {
        const zero = write.constant(0)
        return write.select(zero, write.divide(zero, zero), write.constant(7))
      }),
    ).toBe(7)
  })

  it('keeps 34 digits', () => {
    const write = sheetWriter(axes)
    const third = write.divide(write.constant(1), write.constant(3))
    expect(readExactly(write.sheet()).scalar(third).toString()).toBe(`0.${'3'.repeat(34)}`)
  })
})

describe('rows', () => {
  const cells = (write: SheetWriter, values: readonly number[]): FormulaId => write.data('period', values)

  it('meet single numbers and other rows cell by cell', () => {
    expect(
      row((write) => write.multiply(write.constant(2), cells(write, [1, 2, 3]), cells(write, [1, 0, -1]))),
    ).toEqual([2, 0, -6])
    expect(row((write) => write.add(cells(write, [1, 2, 3]), write.constant(10)))).toEqual([11, 12, 13])
  })

  it('are read cell by cell also where cells are equal', () => {
    // The reader reuses what was the same a cell ago; a change in the last argument alone must be seen.
    expect(
      row((write) => write.add(cells(write, [1, 1, 1]), cells(write, [1, 1, 2]), cells(write, [0, 5, 5]))),
    ).toEqual([2, 7, 8])
    expect(
      row((write) => write.select(cells(write, [1, 1, 0]), cells(write, [1, 2, 3]), cells(write, [4, 5, 6]))),
    ).toEqual([1, 2, 6])
  })

  it('sum, run, and have a least and a greatest', () => {
    expect(scalar((write) => write.total(cells(write, [3, -5, 1])))).toBe(-1)
    expect(scalar((write) => write.least(cells(write, [3, -5, 1])))).toBe(-5)
    expect(scalar((write) => write.greatest(cells(write, [-3, -5, -4])))).toBe(-3)
    expect(row((write) => write.running(cells(write, [3, -5, 1])))).toEqual([3, -2, -1])
  })

  it('gather weighted cells of another row', () => {
    expect(
      row((write) =>
        write.gather('year', cells(write, [1, 10, 100]), [
          [
            { cell: 0, weight: 1 },
            { cell: 1, weight: 1 },
          ],
          [
            { cell: 2, weight: -1 },
            { cell: 0, weight: 2 },
          ],
        ]),
      ),
    ).toEqual([11, -98])
    expect(row((write) => write.gather('year', cells(write, [1, 10, 100]), [[], [{ cell: 0, weight: 1 }]]))).toEqual([
      0, 1,
    ])
  })

  it('are made of single numbers', () => {
    expect(row((write) => write.cells('year', [write.constant(5), write.constant(6)]))).toEqual([5, 6])
  })
})

describe('lagged', () => {
  const lag = (months: number, from?: number): readonly number[] =>
    row((write) => write.lagged(write.data('period', [60, 120, 1200]), write.constant(months), from))

  it('moves what lies evenly over a period to where it then falls', () => {
    expect(lag(0)).toEqual([60, 120, 1200])
    // Three of six months stay; of the second half-year three months fall in the long year after.
    expect(lag(3)).toEqual([30, 30 + 60, 60 + 900])
    expect(lag(6)).toEqual([0, 60, 120 + 600])
    expect(lag(24)).toEqual([0, 0, 0])
  })

  it('lies over what comes after the month from which it counts', () => {
    // The first amount lies in months 4 and 5 only, so with a month of lag half of it stays.
    expect(lag(1, 4)).toEqual([30, 30 + 100, 20 + 1100])
  })

  it('loses nothing but what moves past the horizon', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 60 }),
        (lengths, months) => {
          const ends = lengths.map((_, position) =>
            lengths.slice(0, position + 1).reduce((sum, length) => sum + length, 0),
          )
          const starts = ends.map((end, position) => end - lengths[position]!)
          const horizon = ends[ends.length - 1]!
          const terms = lagWeights({ ...axes, period: lengths.length, starts, ends }, new Decimal(months))
          lengths.forEach((length, from) => {
            const arrived = Decimal.sum(
              0,
              ...terms
                .flat()
                .filter(({ cell }) => cell === from)
                .map(({ weight }) => weight),
            )
            const stays = Math.max(0, Math.min(length, horizon - months - starts[from]!))
            expect(arrived.minus(new Decimal(stays).div(length)).abs().lt('1e-30')).toBe(true)
          })
          for (const into of terms) for (const { weight } of into) expect(weight.gt(0)).toBe(true)
        },
      ),
    )
  })
})

describe('what a writer refuses', () => {
  it('is rows of different axes together, and a number where a row is needed', () => {
    const write = sheetWriter(axes)
    const periods = write.data('period', [1, 2, 3])
    const years = write.data('year', [1, 2])
    expect(() => write.add(periods, years)).toThrow(InternalFault)
    expect(() => write.total(write.constant(1))).toThrow(InternalFault)
    expect(() => write.running(write.constant(1))).toThrow(InternalFault)
    expect(() => write.shape(999 as FormulaId)).toThrow(InternalFault)
  })
})

describe('what a writer leaves out', () => {
  it('is zeros in sums and ones in products, and products with zero', () => {
    const write = sheetWriter(axes)
    const kept = write.parameter('kept', new Decimal(3), named('kept'))
    expect(write.add(kept, write.constant(0))).toBe(kept)
    expect(write.multiply(write.constant(1), kept)).toBe(kept)
    expect(write.multiply(kept, write.constant(0))).toBe(write.constant(0))
    expect(write.subtract(kept, write.constant(0))).toBe(kept)
    expect(write.add()).toBe(write.constant(0))
    expect(write.multiply()).toBe(write.constant(1))
  })
})

describe('names', () => {
  it('give a formula with two meanings two formulas, and a constant never one', () => {
    const write = sheetWriter(axes)
    const first = write.name(write.parameter('p', new Decimal(1), named('stated')), named('meaning'))
    expect(write.nameOf(first)?.label.concept).toBe('meaning')
    const constant = write.constant(4)
    const titled = write.name(constant, named('four'))
    expect(titled).not.toBe(constant)
    expect(write.nameOf(constant)).toBeUndefined()
    expect(readExactly(write.sheet()).scalar(titled).toNumber()).toBe(4)
  })
})

describe('the exact reader', () => {
  const sheet = () => {
    const write = sheetWriter(axes)
    const price = write.parameter('price', new Decimal(10), named('price'))
    const cost = write.multiply(price, write.data('period', [1, 2, 3]))
    const unused = write.divide(write.constant(1), write.constant(0))
    const total = write.total(cost)
    return { sheet: write.sheet(), price, cost, unused, total }
  }

  it('reads only what is asked for, and what that rests on', () => {
    const { sheet: written, price, cost, unused, total } = sheet()
    const values = readExactly(written, { only: [total] })
    expect(values.scalar(total).toNumber()).toBe(60)
    expect(() => values.row(cost)).toThrow(InternalFault)
    expect(() => values.scalar(price)).toThrow(InternalFault)
    const needed = neededFor(written, [total])
    expect([price, cost, total, unused].map((id) => needed[id])).toEqual([1, 1, 1, 0])
  })

  it('puts other numbers in the place of parameters, by path', () => {
    const { sheet: written, total } = sheet()
    const values = readExactly(written, { overrides: new Map([['price', new Decimal('0.5')]]) })
    expect(values.scalar(total).toNumber()).toBe(3)
  })

  it('does not give a row for a number or a number for a row', () => {
    const { sheet: written, cost, total } = sheet()
    const values = readExactly(written)
    expect(() => values.scalar(cost)).toThrow(InternalFault)
    expect(() => values.row(total)).toThrow(InternalFault)
  })
})

describe('rows that go round in a circle', () => {
  const whole: Axes = { ...axes, clock: 24 }
  /** What comes back in a period is what a formula of the entries until the period before comes to. */
  const circle = (comesBack: (write: SheetWriter, entering: FormulaId) => FormulaId) => {
    const write = sheetWriter(whole)
    const back = write.forward()
    const entering = write.add(write.data('period', [10, 4, 1]), back)
    const made = comesBack(write, entering)
    write.bind(back, write.gather('period', made, [[], [{ cell: 0, weight: 1 }], [{ cell: 1, weight: 1 }]]))
    return { sheet: write.sheet(), entering, back, made }
  }
  const half = (write: SheetWriter): FormulaId => write.parameter('half', new Decimal('0.5'), named('half'))

  it('are read earliest period first', () => {
    // Of the 10 that enter half come back: 4 + 5 = 9 enter. Of those 19 half come back: 1 + 9.5 = 10.5.
    const { sheet, entering, back } = circle((write, row) => write.running(write.multiply(row, half(write))))
    const values = readExactly(sheet)
    expect(numbers(values.row(back))).toEqual([0, 5, 9.5])
    expect(numbers(values.row(entering))).toEqual([10, 9, 10.5])
    expect(numbers(readExactly(sheet, { only: [entering] }).row(entering))).toEqual([10, 9, 10.5])
    const doubled = readExactly(sheet, { overrides: new Map([['half', new Decimal(1)]]) })
    expect(numbers(doubled.row(entering))).toEqual([10, 14, 25])
  })

  it.each<[string, (write: SheetWriter, row: FormulaId) => FormulaId]>([
    ['add', (write, row) => write.add(row, half(write))],
    ['subtract', (write, row) => write.subtract(row, half(write))],
    ['multiply', (write, row) => write.multiply(row, half(write))],
    ['divide', (write, row) => write.divide(row, write.constant(3))],
    ['quotient', (write, row) => write.quotient(row, write.constant(3))],
    ['minimum', (write, row) => write.minimum(row, write.constant(7))],
    ['maximum', (write, row) => write.maximum(row, write.constant(7))],
    ['power', (write, row) => write.power(row, write.constant(2))],
    ['select', (write, row) => write.select(write.subtract(row, write.constant(9)), row, half(write))],
    ['running', (write, row) => write.running(row)],
    ['lagged', (write, row) => write.lagged(row, half(write))],
    ['convolve', (write, row) => write.convolve('period', row, write.data('clock', Array<number>(24).fill(0.25)))],
  ])('come by %s to what the column reader, cell by cell, makes of them', (_, comesBack) => {
    const { sheet, entering } = circle(comesBack)
    const exact = numbers(readExactly(sheet).row(entering))
    const targets = exact.map((_cell, cell) => ({ formula: entering, cell }))
    const { outputs } = readColumns(sheet, { columns: [], targets }, [])
    expect(exact[2]).not.toBe(1)
    exact.forEach((value, cell) => {
      expect(outputs[cell]![0]).toBeCloseTo(value, 9)
    })
  })

  it('cannot hold a cell that rests on itself, nor what looks at all periods at once', () => {
    const write = sheetWriter(axes)
    const back = write.forward()
    write.bind(back, write.add(back, write.data('period', [1, 1, 1])))
    expect(() => readExactly(write.sheet())).toThrow('rests on itself in period 0')
    const { sheet } = circle((inside, row) => inside.multiply(row, inside.total(row)))
    expect(() => readExactly(sheet)).toThrow('goes round in a circle')
  })
})
