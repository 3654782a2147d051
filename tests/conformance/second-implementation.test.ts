import { describe, expect, it } from 'vitest'

import { caseOf } from '../../scripts/conformance/vector.js'
import type { BusinessCase } from '../../src/index.js'
import { rungs } from '../../src/index.js'
import { naiveBusinessCase } from '../rules/naive-business-case.js'
import { readVectors } from './read-vectors.js'

const total = (row: readonly number[]): number => row.reduce((sum, one) => sum + one, 0)

/** The figures that the naive implementation knows, by address. */
const naiveFigures = (businessCase: BusinessCase): ReadonlyMap<string, readonly number[]> => {
  const naive = naiveBusinessCase(businessCase)
  const found = new Map<string, readonly number[]>()
  const moves = new Set(
    businessCase.interventions.flatMap(({ id, effects }) =>
      effects.filter((effect) => 'movesTo' in effect).map((effect) => `${id}.${effect.id}`),
    ),
  )
  for (const { intervention, effect, ...rows } of naive.effects)
    if (!moves.has(`${intervention}.${effect}`))
      for (const rung of rungs)
        if (rung in rows) found.set(`ladder.${intervention}.${effect}.${rung}.total`, [total(rows[rung as 'gross'])])
  for (const [party, { years, npv }] of Object.entries(naive.byParty)) {
    found.set(
      `${party}.cash.costs.byYear`,
      years.map(({ costs }) => costs),
    )
    found.set(
      `${party}.cash.savings.byYear`,
      years.map(({ savings }) => savings.cashable),
    )
    found.set(
      `${party}.savings.prudent.byYear`,
      years.map(({ savings }) => savings.prudent),
    )
    found.set(
      `${party}.welfare.societal.byYear`,
      years.map(({ welfare }) => welfare),
    )
    found.set(
      `${party}.cash.settlement.byYear`,
      years.map(({ settlement }) => settlement),
    )
    found.set(
      `${party}.cash.received.byYear`,
      years.map(({ received }) => received),
    )
    found.set(
      `${party}.cash.paid.byYear`,
      years.map(({ paid }) => paid),
    )
    found.set(
      `${party}.cash.net.byYear`,
      years.map(({ net }) => net),
    )
    found.set(
      `${party}.cash.cumulative`,
      years.map(({ cumulative }) => cumulative),
    )
    found.set(`${party}.cash.npv`, [npv])
  }
  found.set('society.welfare.npv', [naive.society.npv])
  return found
}

describe('the naive second implementation', () => {
  it.each(readVectors().map((vector) => [vector.name, vector] as const))('passes %s', (_, vector) => {
    const naive = naiveFigures(caseOf(vector.case))
    const wanted = [...naive].flatMap(([address, numbers]) => {
      const stated = vector.figures[address]
      return stated === undefined ? [] : [{ address, numbers, stated: [stated].flat() }]
    })
    expect(wanted.length).toBeGreaterThan(10)
    const size = Math.max(1, ...wanted.flatMap(({ stated }) => stated.map((one) => Math.abs(Number(one)))))
    const away = wanted.flatMap(({ address, numbers, stated }) =>
      numbers.flatMap((number, at) =>
        Math.abs(number - Number(stated[at])) <= 1e-9 * size ? [] : [`${address}[${at}]: ${number}, not ${stated[at]}`],
      ),
    )
    expect(away).toEqual([])
  })
})
