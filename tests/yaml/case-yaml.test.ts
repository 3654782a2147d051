import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { caseInput, Decimal, parseBusinessCase, type BusinessCaseInput } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { caseYaml, readCase } from '../../src/yaml/index.js'
import { smallCase } from '../rules/small-case.js'
import { parsed } from '../rules/whole-cases.js'

const readBack = (input: BusinessCaseInput): unknown => {
  const read = readCase(caseYaml(input))
  return read.ok ? caseInput(read.businessCase) : read.problems
}

describe('a case that caseYaml writes', () => {
  it('has no number that could be thousands: 33.999 is written with a zero more, and read as what it is', () => {
    for (const price of [33.999, new Decimal('33.999'), 1.125, -33.999] as const)
      expect(caseYaml({ costItems: [{ price }] } as never)).toContain(`price: ${String(price)}0\n`)
    const input = smallCase({ item: { price: 33.999 } }) as never
    const read = readCase(caseYaml(input))
    expect(read.ok && read.businessCase.costItems[0]?.price[0]?.value.toString()).toBe('33.999')
  })

  it('leaves other numbers as they are', () => {
    expect(caseYaml({ contingency: 0.125, startDelay: 12 })).toBe('contingency: 0.125\nstartDelay: 12\n')
  })

  it('is read back as the same case, as it was written and as it is stored', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        const businessCase = parsed(input)
        expect(readBack(input)).toEqual(caseInput(businessCase))
        expect(readBack(caseInput(businessCase))).toEqual(caseInput(businessCase))
      }),
    )
  })

  it('may hold a decimal with more digits than a number', () => {
    const exact = parseBusinessCase(smallCase({ item: { price: new Decimal('0.1234567890123456789') } }))
    if (!exact.ok) throw new Error('not in order')
    expect(readBack(smallCase({ item: { price: new Decimal('0.1234567890123456789') } }) as never)).toEqual(
      caseInput(exact.businessCase),
    )
  })
})
