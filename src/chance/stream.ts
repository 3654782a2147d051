/** Uniform numbers, strictly between 0 and 1, one after the other. */
export interface Stream {
  next(): number
  /** The next numbers, into the first places of a column. */
  fill(column: Float64Array, count: number): void
}

/**
 * Draws in a chunk. Each parameter has its own stream for each chunk, so that draw 1,000,000 is the same whichever
 * worker computes it, and however many draws precede it. The draws of a seed depend on this number, so it never
 * changes.
 */
export const CHUNK = 4096

/**
 * The stream of uniform numbers of one parameter in one chunk of draws.
 *
 * Xoroshiro128+, started at a place of its own for each seed, name and chunk; one number of 32 bits a draw, taken in
 * the middle of its interval, so that 0 and 1 never occur.
 *
 * @param seed a whole number
 * @param name the path of the parameter in the case
 * @param chunk the chunk of draws that starts at draw 4096 x chunk
 */
export const stream = (seed: number, name: string, chunk: number): Stream => {
  const state = Int32Array.from(stateOf(`${seed}/${chunk}/${name}`))
  // The first numbers still reflect how the state was seeded.
  fillFrom(state, new Float64Array(4), 4)
  const single = new Float64Array(1)
  return {
    next: () => {
      fillFrom(state, single, 1)
      return single[0] as number
    },
    fill: (column, count) => {
      fillFrom(state, column, count)
    },
  }
}

/** The middle of one of 2^32 equal intervals. */
const uniformOf = (word: number): number => ((word >>> 0) + 0.5) * 2 ** -32

/**
 * The step of xoroshiro128+ (Blackman and Vigna 2018, with rotations 24, 16 and 37), with its state in variables. A test
 * holds it against the generator of the library pure-rand, bit for bit.
 */
export const fillFrom = (state: Int32Array, column: Float64Array, count: number): void => {
  let [s01, s00, s11, s10] = [state[0] as number, state[1] as number, state[2] as number, state[3] as number]
  for (let draw = 0; draw < count; draw++) {
    column[draw] = uniformOf(s00 + s10)
    const a0 = s10 ^ s00
    const a1 = s11 ^ s01
    const low = s00
    const high = s01
    s00 = (low << 24) ^ (high >>> 8) ^ a0 ^ (a0 << 16)
    s01 = (high << 24) ^ (low >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16))
    s10 = (a1 << 5) ^ (a0 >>> 27)
    s11 = (a0 << 5) ^ (a1 >>> 27)
  }
  state[0] = s01
  state[1] = s00
  state[2] = s11
  state[3] = s10
}

/**
 * 128 bits that differ in about half of their places for texts that differ at all: four lanes of FNV-1a, finished as in
 * MurmurHash3.
 */
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
