import { describe, expect, it } from 'vitest'

import { Decimal } from '../../src/money/index.js'
import { derivedUnits, sheetWriter, type FormulaId, type Name, type Unit } from '../../src/sheet/index.js'

const named = (unit: Unit): Name => ({ label: { concept: 'test', about: {} }, unit })

/** Two years by year: what is written, under the name of a unit. */
const written = (
  unit: Unit,
  formula: (stated: (unit: Unit) => FormulaId, write: ReturnType<typeof sheetWriter>) => FormulaId,
) => {
  const write = sheetWriter({ period: 2, year: 2, clock: 24, starts: [0, 12], ends: [12, 24] })
  let count = 0
  const stated = (of: Unit): FormulaId => write.parameter(`number.${count++}`, new Decimal(2), named(of))
  const id = write.name(formula(stated, write), named(unit))
  const { mismatches, checked } = derivedUnits(write.sheet())
  return { fits: mismatches.length === 0, checked: checked.has(id), found: mismatches[0]?.found }
}

const fits = { fits: true, checked: true, found: undefined }

describe('units by algebra', () => {
  it('make euros of households, euros per household-year and years, and of nothing less', () => {
    expect(
      written('eur', (stated, write) =>
        write.multiply(stated('households'), stated('eur-per-household-year'), stated('years')),
      ),
    ).toEqual(fits)
    expect(
      written('eur', (stated, write) => write.multiply(stated('households'), stated('eur-per-household-year'))).fits,
    ).toBe(false)
    expect(
      written('eur', (stated, write) => write.multiply(stated('household-years'), stated('eur-per-household-year'))),
    ).toEqual(fits)
    expect(
      written('eur', (stated, write) => write.multiply(stated('eur'), stated('eur'), stated('share'))).found,
    ).toEqual(['eur^2 or eur^2 year^-1 or eur^2 year^-2', 'eur'])
  })

  it('make a price of a volume and what a unit costs', () => {
    const cost = (stated: (unit: Unit) => FormulaId, write: ReturnType<typeof sheetWriter>): FormulaId =>
      write.multiply(stated('units-per-household-year'), stated('eur-per-unit'), stated('factor'))
    expect(written('eur-per-household-year', cost)).toEqual(fits)
    expect(written('eur-per-unit', cost).fits).toBe(false)
  })

  it('add and compare only what counts the same', () => {
    expect(written('eur', (stated, write) => write.add(stated('eur'), stated('eur'), write.constant(3)))).toEqual(fits)
    for (const op of ['add', 'subtract', 'minimum', 'maximum'] as const) {
      const meet = (write: ReturnType<typeof sheetWriter>): ((...args: readonly [FormulaId, FormulaId]) => FormulaId) =>
        write[op]
      expect(written('eur', (stated, write) => meet(write)(stated('eur'), stated('households'))).fits, op).toBe(false)
    }
    expect(written('eur', (stated, write) => write.select(stated('months'), stated('eur'), write.constant(0)))).toEqual(
      fits,
    )
    expect(written('eur', (stated, write) => write.select(stated('eur'), stated('share'), stated('eur'))).fits).toBe(
      false,
    )
    expect(
      written('eur', (stated, write) => write.total(write.cells('year', [stated('eur'), stated('months')]))).fits,
    ).toBe(false)
  })

  it('take a ratio of like things for a share', () => {
    expect(
      written('share', (stated, write) => write.divide(stated('household-years'), stated('household-years'))),
    ).toEqual(fits)
    expect(written('share', (stated, write) => write.divide(stated('household-years'), stated('months'))).fits).toBe(
      false,
    )
    expect(written('eur-per-household', (stated, write) => write.divide(stated('eur'), stated('households')))).toEqual(
      fits,
    )
  })

  it('make years of months by twelve, and by nothing else', () => {
    expect(written('years', (stated, write) => write.divide(stated('months'), write.constant(12)))).toEqual(fits)
    expect(written('years', (stated, write) => write.divide(stated('months'), write.constant(10))).fits).toBe(false)
    expect(written('years', (stated) => stated('months')).fits).toBe(false)
  })

  it('make household-years of households by a share of each month, over twelve', () => {
    const inEffect = (by: number) =>
      written('household-years', (_, write) => {
        const share = write.name(write.data('clock', Array<number>(24).fill(0.5)), named('share'))
        const entering = write.name(write.data('period', [1, 2]), named('households'))
        const row = write.convolve('period', entering, share)
        return by === 1 ? row : write.divide(row, write.constant(by))
      })
    expect(inEffect(12)).toEqual(fits)
    expect(inEffect(1).fits).toBe(false)
  })

  it('raise nothing but a plain number to a power, and move rows by nothing but months', () => {
    expect(
      written('factor', (stated, write) =>
        write.power(write.add(write.constant(1), stated('share')), write.constant(2)),
      ),
    ).toEqual(fits)
    expect(written('eur', (stated, write) => write.power(stated('eur'), write.constant(2))).fits).toBe(false)
    const moved = (by: Unit) =>
      written('eur', (stated, write) => write.lagged(write.cells('period', [stated('eur'), stated('eur')]), stated(by)))
        .fits
    expect([moved('months'), moved('years')]).toEqual([true, false])
  })

  it('hold what is written later to what was said of it before', () => {
    const bound = (unit: Unit): boolean => {
      const write = sheetWriter({ period: 2, year: 2, clock: 24, starts: [0, 12], ends: [12, 24] })
      const later = write.name(write.forward(), named('households'))
      write.bind(later, write.name(write.data('period', [1, 2]), named(unit)))
      return derivedUnits(write.sheet()).mismatches.length === 0
    }
    expect([bound('households'), bound('eur')]).toEqual([true, false])
  })

  it('say nothing of constants, and of zeros under any name', () => {
    expect(written('eur', (_, write) => write.constant(3))).toEqual({ fits: true, checked: false, found: undefined })
    expect(
      written('households', (stated, write) =>
        write.add(write.name(write.data('period', [0, 0]), named('eur')), stated('households')),
      ),
    ).toEqual(fits)
  })
})
