import { describe, expect, it } from 'vitest'

import { type NumberKind, numberKinds } from '../../src/case/index.js'
import { brokenBound } from '../../src/case/numbers/decimal-value.js'
import { boundsOf } from '../../src/case/numbers/bounds.js'
import { Decimal } from '../../src/money/index.js'

const kinds: readonly (readonly [string, NumberKind])[] = Object.entries(numberKinds)

describe('the kinds of number that a case states', () => {
  it.each(kinds)('%s: its example and its usual range lie within its limits', (_, kind) => {
    const { from, to, decimals } = kind.usual
    expect(from).toBeLessThan(to)
    for (const value of [from, to, kind.example])
      expect(brokenBound(new Decimal(value), boundsOf(kind))).toBeUndefined()
    expect(kind.whole === true ? decimals : 0).toBe(0)
  })
})
