import { describe, expectTypeOf, it } from 'vitest'

import type { ReadTree } from '../../src/calculation/read-tree.js'
import type { Decimal } from '../../src/money/index.js'
import type { FormulaId, RowId, ScalarId, SheetWriter } from '../../src/sheet/index.js'
import type { Month } from '../../src/timeline/index.js'

declare const write: SheetWriter
declare const [scalar, row, either]: [ScalarId, RowId, FormulaId]

describe('a formula carries its shape in its type', () => {
  it('by what is written', () => {
    expectTypeOf(write.constant(1)).toEqualTypeOf<ScalarId>()
    expectTypeOf(write.data('year', [1])).toEqualTypeOf<RowId>()
    expectTypeOf(write.total(row)).toEqualTypeOf<ScalarId>()
    expectTypeOf(write.running(row)).toEqualTypeOf<RowId>()
  })

  it('and a row meets a number as a row', () => {
    expectTypeOf(write.add(scalar, scalar)).toEqualTypeOf<ScalarId>()
    expectTypeOf(write.add(scalar, row)).toEqualTypeOf<RowId>()
    expectTypeOf(write.subtract(row, either)).toEqualTypeOf<RowId>()
    expectTypeOf(write.add(scalar, either)).toEqualTypeOf<FormulaId>()
    expectTypeOf(write.select(scalar, row, scalar)).toEqualTypeOf<RowId>()
    expectTypeOf(write.oneMinus(scalar)).toEqualTypeOf<ScalarId>()
  })

  it('but a row times a number may be the number zero', () => {
    expectTypeOf(write.multiply(scalar, row)).toEqualTypeOf<FormulaId>()
    expectTypeOf(write.multiply(row, row)).toEqualTypeOf<RowId>()
  })
})

describe('a tree that is read has the type of the tree of formulas', () => {
  it('with numbers for single formulas and lists for rows', () => {
    expectTypeOf<ReadTree<{ readonly a: ScalarId; readonly b: { readonly c?: RowId } }>>().toEqualTypeOf<{
      readonly a: Decimal
      readonly b: { readonly c?: readonly Decimal[] }
    }>()
  })
})

describe('a month', () => {
  it('is a text, and not any text is a month', () => {
    expectTypeOf<Month>().toExtend<string>()
    expectTypeOf<string>().not.toExtend<Month>()
  })
})
