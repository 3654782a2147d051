import type { Path } from './path.js'

/** The fields that state the terms of a contribution; one of them is written. */
const termFields = ['once', 'yearly', 'shareOfSavings', 'shareOfAgreement']

/**
 * The path in the written case for a path in the case that was read.
 * They differ where a shorthand was written: `price: 55` for a price and its value, `payers: gemeente` for a list of
 * periods with shares. The terms of a contribution and the rule of a settlement are written as fields of their line.
 */
export const writtenPath = (input: unknown, path: Path): Path => {
  const written: (string | number)[] = []
  let here = input
  for (let position = 0; position < path.length; position += 1) {
    const step = path[position]
    if (step === undefined || typeof here !== 'object' || here === null) break
    if (typeof step === 'number' && !Array.isArray(here)) {
      // Shares written without a list have neither a position nor the key `shares`.
      position += 1
      continue
    }
    if (step === 'rule' && position < path.length - 1) continue
    const name = step === 'terms' ? (termFields.find((field) => Object.hasOwn(here as object, field)) ?? step) : step
    written.push(name)
    if (!Object.hasOwn(here, name)) return [...written, ...path.slice(position + 1)]
    here = (here as Readonly<Record<string | number, unknown>>)[name]
  }
  return written
}
