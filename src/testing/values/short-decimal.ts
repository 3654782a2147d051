import * as fc from 'fast-check'

/** Numbers with few decimals, as people write them. */
export const shortDecimal = (min: number, max: number, decimals: number): fc.Arbitrary<number> => {
  const scale = 10 ** decimals
  return fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((digits) => digits / scale)
}

/** Parts of a whole in two decimals, both ends included. */
export const fraction = (): fc.Arbitrary<number> => shortDecimal(0, 1, 2)

/** Rounds towards fewer households or euros, to a few decimals. */
export const roundedDown = (value: number, decimals: number): number =>
  // Subtracts a tiny amount first: floating point may put an exact bound just above itself.
  Math.max(0, Math.floor(value * 10 ** decimals - 1e-6)) / 10 ** decimals
