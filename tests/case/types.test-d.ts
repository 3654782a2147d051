import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'

import type { Id } from '../../src/base/index.js'
import type { BusinessCase, BusinessCaseInput } from '../../src/case/index.js'
import type { caseSchema, StatedCase } from '../../src/case/parts/business-case.js'
import type { Decimal } from '../../src/money/index.js'

/** Schemas make arrays and objects that may be written to; what the library gives out may not. */
type Frozen<Value> = Value extends Decimal | string
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value

/** Decimals are read into texts before the schema sees them. */
type WithoutDecimal<Value> = Value extends Decimal
  ? never
  : Value extends object
    ? { readonly [Key in keyof Value]: WithoutDecimal<Value[Key]> }
    : Value

describe('the plain interfaces are what the schema reads and gives', () => {
  it('gives a BusinessCase, of which the other versions are not yet parsed', () => {
    expectTypeOf<Frozen<z.output<typeof caseSchema>>>().toEqualTypeOf<Frozen<StatedCase>>()
    type OtherVersions = 'scenarios' | 'variants'
    expectTypeOf<Omit<BusinessCase, OtherVersions>>().toEqualTypeOf<Omit<StatedCase, OtherVersions>>()
  })

  it('reads a BusinessCaseInput', () => {
    expectTypeOf<Frozen<z.input<typeof caseSchema>>>().toEqualTypeOf<WithoutDecimal<BusinessCaseInput>>()
  })
})

describe('an id that was checked', () => {
  it('is what lines of a parsed case and references to them have', () => {
    expectTypeOf<BusinessCase['parties'][number]['id']>().toEqualTypeOf<Id>()
    expectTypeOf<BusinessCase['costItems'][number]['targetGroup']>().toEqualTypeOf<Id>()
    expectTypeOf<BusinessCase['settlements'][number]['members'][number]>().toEqualTypeOf<Id>()
  })

  it('is a text, and a text is not yet one', () => {
    expectTypeOf<Id>().toExtend<string>()
    expectTypeOf<string>().not.toExtend<Id>()
  })
})
