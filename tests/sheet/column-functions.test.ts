import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { columnMachine, operationCode, programWriter } from '../../src/sheet/index.js'
import { vectoriseColumns } from '../../src/sheet/columns/vectorise-columns.js'

const { exponential, inverseNormal, squareRoot } = operationCode

/** One function over a column, by every machine; all must give the same bits. */
const everywhere = (
  code: typeof exponential | typeof inverseNormal | typeof squareRoot,
  numbers: readonly number[],
): number[] => {
  const write = programWriter([{ low: -Infinity, high: Infinity, mayBeNaN: true }])
  const program = write.program([write.operation(code, 0)])
  const capacity = numbers.length + (numbers.length % 2)
  const [vectorised, ...others] = (['vectorised', 'interpreted'] as const).map((by) => {
    const machine = columnMachine(program, { by, capacity })
    machine.input(0).set(numbers)
    machine.run(numbers.length)
    return [...machine.output(0).subarray(0, numbers.length)]
  })
  for (const other of others) expect(other).toEqual(vectorised)
  return vectorised!
}

describe('functions of one number in a column program', () => {
  it('run as vectors here, so that the comparison is one', () => {
    const write = programWriter([{ low: 0, high: 1, mayBeNaN: false }])
    expect(vectoriseColumns(write.program([write.operation(inverseNormal, 0)]), 2)).toBeDefined()
  })
  it('give the same bits by every machine: the exponential', () => {
    const edges = [
      0,
      1,
      -1,
      0.34,
      0.35,
      -0.34,
      -0.35,
      1e-12,
      -1e-300,
      709.78,
      709.79,
      711,
      1e10,
      -708,
      -720,
      -744.9,
      -745.2,
      -1e10,
      Infinity,
      -Infinity,
      NaN,
    ]
    const values = everywhere(exponential, edges)
    edges.forEach((x, at) => {
      if (Math.abs(x) < 700) expect(Math.abs(values[at]! / Math.exp(x) - 1)).toBeLessThan(4e-16)
    })
    expect(values.slice(-4)).toEqual([0, Infinity, 0, NaN])
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -760, max: 720 }), { minLength: 1, maxLength: 40 }),
        (numbers) => void everywhere(exponential, numbers),
      ),
    )
  })
  it('give the same bits by every machine: the inverse of the normal distribution', () => {
    const edges = [
      0.5,
      0.075,
      0.925,
      0.0749999,
      0.9250001,
      0.975,
      1e-9,
      1e-11,
      1e-12,
      1e-200,
      2 ** -33,
      1 - 2 ** -33,
      1 - 2 ** -53,
      0,
      1,
    ]
    const values = everywhere(inverseNormal, edges)
    expect(values[5]).toBeCloseTo(1.959963984540054, 14)
    expect(values.slice(-2)).toEqual([-Infinity, Infinity])
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 2 ** -60, max: 1 - 2 ** -53 }), { minLength: 1, maxLength: 40 }),
        (numbers) => void everywhere(inverseNormal, numbers),
      ),
    )
    const tails = fc.integer({ min: 2, max: 1000 }).map((power) => 2 ** -power)
    fc.assert(
      fc.property(
        fc.array(tails, { minLength: 1, maxLength: 40 }),
        (numbers) => void everywhere(inverseNormal, numbers),
      ),
    )
  })
  it('give the same bits by every machine: the square root', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0 }), { minLength: 1, maxLength: 40 }),
        (numbers) => void everywhere(squareRoot, numbers),
      ),
    )
  })
  it('are computed at once for a number that is known', () => {
    const write = programWriter([])
    expect(write.known(write.operation(exponential, write.constant(0)))).toBe(1)
    expect(write.known(write.operation(squareRoot, write.constant(9)))).toBe(3)
  })
})
