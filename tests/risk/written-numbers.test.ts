import { readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'

import { appraisalOf, countedBy, type Concept } from '../../src/rules/index.js'
import { boundsOf, parseBusinessCase } from '../../src/case/index.js'
import { writtenNumbers, type WrittenNumber } from '../../src/case/paths/written-numbers.js'
import { quantitiesByPath } from '../../src/case/paths/quantities-by-path.js'
import type { FormulaId } from '../../src/sheet/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { wholeCase } from '../case/whole-case.js'
import { exampleFiles } from '../rules/whole-cases.js'

/**
 * The numbers of a case by path: those the model rests on, with their values, and those that the case is known to
 * state.
 */
const numbersOf = (input: unknown) => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { formulas, names } = appraisalOf(parsed.businessCase).sheet
  return {
    names: new Map(
      formulas.flatMap((formula, id) =>
        formula.op === 'parameter' ? [[formula.path, names.get(id as FormulaId)] as const] : [],
      ),
    ),
    model: new Map(
      formulas.flatMap((formula) =>
        formula.op === 'parameter' ? [[formula.path, formula.value.toNumber()] as const] : [],
      ),
    ),
    parsed: quantitiesByPath(parsed.businessCase),
    written: writtenNumbers({ sketch: parsed.businessCase, input }) ?? new Map<string, WrittenNumber>(),
  }
}

/**
 * What a case may state and no figure uses: there is no saving to pay, cash or divide, no cost of the group, no such
 * evidence, no such year.
 */
const unused =
  /^haircuts\.|^budget\.sources|^contingency$|^settlements\.|^targetGroups\.[^.]+\.(?:households(?:@[\d-]+)?|growth|share)$|^populations\.|^costItems\.[^.]+\.(?:payers|cashable)|^incomeItems\.[^.]+\.(?:recipients|cashable)|^interventions\.[^.]+\.(?:costs\.[^.]+\.payers|income\.[^.]+\.recipients)@|^prices\.indices\.|^discounting\.schedule\[|^reference\./

/** Who pays or receives: a share of 1 for who is named as paying or receiving all. */
const payer = /\.(?:payers|recipients|sources)(?:@[\d-]+)?\.[a-z0-9-]+$/

const holds = (input: unknown): void => {
  const { model, names, parsed, written } = numbersOf(input)
  // No numbers of the case: who pays all, by name, which the model writes as a share of 1, and published index numbers.
  const named = [...model]
    .filter(([path, value]) => path.startsWith('reference.indices.') || (value === 1 && payer.test(path)))
    .map(([path]) => path)
  expect([...model.keys()].filter((path) => !written.has(path) && !named.includes(path))).toEqual([])
  expect([...written.keys()].filter((path) => !model.has(path) && !unused.test(path))).toEqual([])
  // What was read has the very same numbers under the same names, but for those of a regime that the case chooses.
  expect(
    [...parsed.keys()].filter((path) => !written.has(path) && !(parsed.get(path)?.value.eq(1) && payer.test(path))),
  ).toEqual([])
  expect([...written.keys()].filter((path) => !parsed.has(path) && !path.startsWith('reference.'))).toEqual([])
  // The figure on the sheet counts what the definition of the field says, and may go as far.
  for (const [path, { unit, bounds }] of written) {
    if (!model.has(path)) continue
    expect(names.get(path)?.unit, path).toBe(unit)
    const { kind } = countedBy(names.get(path)?.label.concept as Concept)
    expect(kind && boundsOf(kind), path).toEqual(bounds)
  }
  // Also one that no field states, such as a published index number.
  for (const [path, name] of names) expect(countedBy(name?.label.concept as Concept).kind, path).toBeDefined()
  for (const [path, { isUncertain }] of written)
    if (parsed.has(path)) expect(parsed.get(path)?.uncertainty !== undefined, path).toBe(isUncertain)
}

describe('the numbers that scenarios and correlations can name', () => {
  it('are those that the model rests on, in a case in which every field is written', () => {
    holds(wholeCase())
  })
  it('are those that the model rests on, in every example', () => {
    for (const file of exampleFiles) holds(parse(readFileSync(`examples/${file}`, 'utf8')))
  })
  it('are those that the model rests on, in every case', () => {
    fc.assert(fc.property(businessCaseArbitrary({ agreements: true }), holds))
  })
})
