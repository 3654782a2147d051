import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** Uniform numbers, strictly between 0 and 1, one after the other. */
export interface Stream {
  next(): number
  /** The next numbers, into the first places of a column. */
  fill(column: Float64Array, count: number): void
}

/**
 * How many draws belong together: each parameter has a stream of its own for each chunk of draws, so that draw 1,000,000 is the same
 * whoever works it out, and however many draws go before it. Part of what a seed means: it never changes.
 */
export const CHUNK = 4096

/**
 * The stream of uniform numbers of one parameter in one chunk of draws.
 *
 * Xoroshiro128+ (of the library pure-rand), started at a place of its own for each seed, name and chunk; one number of 32 bits a draw,
 * taken in the middle of its interval, so that 0 and 1 never occur.
 *
 * @param seed a whole number
 * @param name the path of the parameter in the case
 * @param chunk draws 4096 x chunk and on
 */
export const stream = (seed: number, name: string, chunk: number): Stream => {
  const generator = xoroshiro128plusFromState(stateOf(`${seed}/${chunk}/${name}`))
  // The first numbers still show how the state was made.
  for (let skipped = 0; skipped < 4; skipped++) generator.next()
  return {
    next: () => ((generator.next() >>> 0) + 0.5) * 2 ** -32,
    fill: (column, count) => {
      for (let draw = 0; draw < count; draw++) column[draw] = ((generator.next() >>> 0) + 0.5) * 2 ** -32
    },
  }
}

/** 128 bits that differ in about half of their places for texts that differ at all: four lanes of FNV-1a, finished as in MurmurHash3. */
const stateOf = (text: string): readonly [number, number, number, number] => {
  const lanes: [number, number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position)
    lanes[0] = Math.imul(lanes[0] ^ code, 0x01000193)
    lanes[1] = Math.imul(lanes[1] ^ code, 0x85ebca77)
    lanes[2] = Math.imul(lanes[2] ^ code, 0xc2b2ae3d)
    lanes[3] = Math.imul(lanes[3] ^ code, 0x27d4eb2f)
  }
  const [a, b, c, d] = lanes
  return [mixed(a ^ d), mixed(b ^ mixed(a)), mixed(c ^ mixed(b)), mixed(d ^ mixed(c)) | 1]
}

const mixed = (word: number): number => {
  let bits = word ^ (word >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
