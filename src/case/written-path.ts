import type { Path } from './problem.js'

/**
 * The place in a written case of a place in the case that was read.
 * They differ where a shorthand was written: `price: 55` for a price and its value, `payers: gemeente` for a list of periods with shares.
 */
export const writtenPath = (input: unknown, path: Path): Path => {
  const written: (string | number)[] = []
  let here = input
  for (let position = 0; position < path.length; position += 1) {
    const step = path[position]
    if (step === undefined || typeof here !== 'object' || here === null) break
    if (typeof step === 'number' && !Array.isArray(here)) {
      // Shares written without a list: neither the position nor the word `shares` is there.
      position += 1
      continue
    }
    written.push(step)
    if (!Object.hasOwn(here, step)) return [...written, ...path.slice(position + 1)]
    here = (here as Readonly<Record<string | number, unknown>>)[step]
  }
  return written
}
