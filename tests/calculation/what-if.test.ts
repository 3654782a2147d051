import { readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formulasOf } from '../../src/calculation/index.js'
import { quantitiesByPath, withNumbers } from '../../src/case/index.js'
import type { Decimal } from '../../src/index.js'
import {
  calculate,
  CalculationError,
  calculationOf,
  UnknownFigureError,
  UnknownNumberError,
  type BusinessCase,
  type Calculation,
  type Results,
  type WhatIf,
} from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { readCase } from '../../src/yaml/index.js'
import { exampleCase } from '../examples/example-case.js'
import { parsed } from '../risk/uncertain-case.js'

/** What is answered with other numbers, or the error in its place. */
const answer = <T>(ask: () => T): T | string => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof CalculationError) return error.text('nl')
    throw error
  }
}

const digits = (results: Results | string): string => JSON.stringify(results)

/** Answers anew and by `whatIf`, of the same numbers; the same is good. */
const both = (calculation: Calculation, numbers: Readonly<Record<string, Decimal>>): readonly [string, string] => {
  const { businessCase } = calculation
  const stated = withNumbers(businessCase, new Map(Object.entries(numbers)))
  return [digits(answer(() => calculate(stated))), digits(answer(() => calculation.whatIf(numbers).results))]
}

/** Numbers of a case on which its figures rest. */
const used = (businessCase: BusinessCase): readonly (readonly [string, Decimal])[] => {
  const paths = new Set(
    formulasOf(businessCase).sheet.formulas.flatMap((formula) => (formula.op === 'parameter' ? [formula.path] : [])),
  )
  return [...quantitiesByPath(businessCase)].flatMap(([path, { value }]) =>
    paths.has(path) ? [[path, value] as const] : [],
  )
}

const fund = readCase(readFileSync('examples/fonds-zorgzame-stad.yaml', 'utf8'))
if (!fund.ok) throw new Error('the example does not read')
const { businessCase: fundCase } = fund

describe('a case with another number', () => {
  it('comes to what it would if it stated that, to the last digit: every number of the worked example', () => {
    const businessCase = exampleCase()
    const calculation = calculationOf(businessCase)
    const numbers = used(businessCase)
    expect(numbers.length).toBeGreaterThan(200)
    for (const [path, value] of numbers.filter((_, at) => at % 5 === 0)) {
      const [anew, again] = both(calculation, { [path]: value.times('0.97').plus('0.01') })
      expect(again, path).toBe(anew)
    }
  })

  it('does so in generated cases, with funds that buy enrolment and two numbers at once', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), fc.nat(), fc.nat(), (input, one, other) => {
        const businessCase = parsed(input)
        const calculation = answer(() => calculationOf(businessCase))
        if (typeof calculation === 'string') return
        const numbers = used(businessCase)
        if (numbers.length === 0) return
        const changed = Object.fromEntries(
          [one, other].map((at) => {
            const [path, value] = numbers[at % numbers.length]!
            return [path, path.includes('month') || path.includes('Delay') ? value : value.times('0.9')]
          }),
        )
        const [anew, again] = both(calculation, changed)
        expect(again).toBe(anew)
      }),
    )
  })

  it('answers a figure by its reference, a number or a row by budget year', () => {
    const calculation = calculationOf(exampleCase())
    const what: WhatIf = calculation.whatIf({})
    const { society, budgetYears } = calculation.results
    expect(what.figure('society.welfare.npv')).toEqual(society.welfare.npv)
    expect(what.figure('society.cash.net.byYear')).toHaveLength(budgetYears.length)
    expect(() => what.figure('society.cash.nvp')).toThrow(UnknownFigureError)
  })

  it('says why it cannot be carried out where a fund would buy enrolment for nothing', () => {
    const free = answer(() => calculationOf(fundCase).whatIf({ 'interventions.aanpak.costs.aanpak.amount': 0 }))
    expect(free).toMatch(/die niets kost, dus zonder einde\. Geef interventie 'aanpak' kosten/)
  })

  it('refuses a number that the case does not state, and what cannot be carried out with it', () => {
    const calculation = calculationOf(exampleCase())
    const error = (() => {
      try {
        calculation.whatIf({ startDelai: 3 })
      } catch (caught) {
        return caught
      }
      return undefined
    })()
    expect(error).toBeInstanceOf(UnknownNumberError)
    // The discount rate of a regime is no number of the case: results that say `nl-2021` could not rest on another.
    expect(() => calculation.whatIf({ 'reference.discounting.nl-2021.1': 0.05 })).toThrow(/discounting\.schedule/)
    const group = exampleCase().targetGroups[0]!.id
    expect(() => calculation.whatIf({ [`targetGroups.${group}.households`]: 1 })).toThrow(CalculationError)
    // What it was asked changes nothing of the calculation itself.
    expect(digits(calculation.results)).toBe(digits(calculate(exampleCase())))
  })
})
