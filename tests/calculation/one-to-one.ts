import { expect } from 'vitest'

import { formulasOf } from '../../src/calculation/index.js'
import { addressSteps, addressText, pathsByAddress, readNumbers, valueAt } from '../../src/case/index.js'
import { addressOf, parseAddress, type BusinessCase } from '../../src/index.js'
import { addressOfName, definedName } from '../../src/workbook/names/defined-name.js'

export interface Read {
  readonly businessCase: BusinessCase
  readonly data: unknown
}

/** Every address of a case: those of its figures, of its numbers, and of the published numbers that it is calculated with. */
export const addressesOf = (
  businessCase: BusinessCase,
): {
  readonly figures: readonly string[]
  readonly numbers: readonly string[]
  readonly published: readonly string[]
} => {
  const { sheet } = formulasOf(businessCase)
  return {
    figures: [...sheet.figures.keys()],
    numbers: [...readNumbers(businessCase)].map(({ address }) => address),
    published: [
      ...new Set(
        sheet.formulas.flatMap((formula) =>
          formula.op === 'parameter' && formula.path.startsWith('reference.') ? [formula.path] : [],
        ),
      ),
    ],
  }
}

export const textOf = (address: string): string =>
  addressText(
    parseAddress(address).steps.map((step) => {
      switch (step.kind) {
        case 'name':
          return step.name
        case 'position':
          return step.position
        case 'month':
          return `@${step.month}`
      }
    }),
  )

/** Addresses are one to one with figures and numbers, and each is the name of one cell. */
export const expectOneToOne = (businessCase: BusinessCase): void => {
  const { figures, numbers, published } = addressesOf(businessCase)
  const all = [...figures, ...numbers, ...published]
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((address) => textOf(address) !== address)).toEqual([])
  expect(all.filter((address) => addressText(addressSteps(address)) !== address)).toEqual([])
  const named = all.flatMap((address) => {
    const name = definedName(address)
    return name === undefined ? [] : [{ name, address }]
  })
  expect(named.filter(({ name, address }) => addressOfName(name) !== address)).toEqual([])
  expect(all.length - named.length).toBe(
    all.filter((address) => address.length > 250 && definedName(address) === undefined).length,
  )
}

/** The way from a number to its place in the case and back. */
export const expectPathsBack = ({ businessCase, data }: Read): void => {
  const pathOf = pathsByAddress(data)
  let found = 0
  for (const { address, place } of readNumbers(businessCase)) {
    expect(addressOf(businessCase, place)).toBe(address)
    const path = pathOf(address)
    // What the file leaves to its default is written nowhere.
    if (path === undefined) continue
    // A payer of everything is written as a name: its share stands where the whole list does.
    const inFile = addressOf(data, path) ?? ''
    expect(inFile === address || (typeof valueAt(data, path) === 'string' && address.startsWith(inFile)), address).toBe(
      true,
    )
    found += 1
  }
  expect(found).toBeGreaterThan(5)
}
