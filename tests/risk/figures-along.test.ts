import { describe, expect, it } from 'vitest'

import { calculationOf, type Calculation } from '../../src/index.js'
import { quantitiesByPath } from '../../src/case/index.js'
import { figuresAlong, RiskError } from '../../src/risk/index.js'
import { exampleCase } from '../examples/example-case.js'

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))

const exactly = (calculation: Calculation, numbers: Record<string, number>, figure: string): number =>
  Number(calculation.whatIf(numbers).figure(figure))

describe('figures along many values', () => {
  const businessCase = exampleCase()
  const calculation = calculationOf(businessCase)
  const price = 'costItems.wmo-begeleiding.price'
  const success = [...quantitiesByPath(businessCase).keys()].find((path) => path.endsWith('.success')) ?? price

  it('are what the exact reader answers at each of them, to 1e-9', () => {
    const values = [10, 40, 55.5, 90]
    for (const [figure, column] of figuresAlong(businessCase, { [price]: values }))
      values.forEach((value, at) => {
        expect(near(column[at]!, exactly(calculation, { [price]: value }, figure)), `${figure} at ${value}`).toBe(true)
      })
  })

  it('move several numbers together, point by point', () => {
    const along = figuresAlong(businessCase, { [price]: [30, 60], [success]: [0.2, 0.4] }, ['society.welfare.npv'])
    const [first, second] = along.get('society.welfare.npv')!
    expect(near(first!, exactly(calculation, { [price]: 30, [success]: 0.2 }, 'society.welfare.npv'))).toBe(true)
    expect(near(second!, exactly(calculation, { [price]: 60, [success]: 0.4 }, 'society.welfare.npv'))).toBe(true)
  })

  it('are refused for an unknown number, an unknown figure, and lists of different lengths', () => {
    expect(() => figuresAlong(businessCase, { 'costItems.x.price': [1] })).toThrow(RiskError)
    expect(() => figuresAlong(businessCase, { [price]: [1] }, ['society.npv'])).toThrow(RiskError)
    expect(() => figuresAlong(businessCase, { [price]: [1, 2], [success]: [0.5] })).toThrow(/as many values/)
  })
})
