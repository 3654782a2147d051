/**
 * Bytes of a WebAssembly module, as far as a column program needs it (WebAssembly Core Specification 2.0, chapter 5).
 */

/** An unsigned whole number in as few bytes as it takes (LEB128). */
export const unsigned = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return bytes
}

/** What is put into functions: every value is a vector of two doubles, for two draws. */
export const code = {
  get: (local: number): number[] => [0x20, ...unsigned(local)],
  set: (local: number): number[] => [0x21, ...unsigned(local)],
  tee: (local: number): number[] => [0x22, ...unsigned(local)],
  drop: [0x1a],
  /** Both draws have the same number. */
  constant: (value: number): number[] => {
    const bytes = [...new Uint8Array(littleEndian(value))]
    return [0xfd, 0x0c, ...bytes, ...bytes]
  },
  load: (offset: number): number[] => [0xfd, 0x00, 0x03, ...unsigned(offset)],
  store: (offset: number): number[] => [0xfd, 0x0b, 0x03, ...unsigned(offset)],
  absolute: [0xfd, 0xec, 0x01],
  negated: [0xfd, 0xed, 0x01],
  squareRoot: [0xfd, 0xef, 0x01],
  add: [0xfd, 0xf0, 0x01],
  subtract: [0xfd, 0xf1, 0x01],
  multiply: [0xfd, 0xf2, 0x01],
  divide: [0xfd, 0xf3, 0x01],
  floor: [0xfd, 0x75],
  truncated: [0xfd, 0x7a],
  isBelow: [0xfd, 0x49],
  isAbove: [0xfd, 0x4a],
  isAtMost: [0xfd, 0x4b],
  isAtLeast: [0xfd, 0x4c],
  choose: [0xfd, 0x52],
  both: [0xfd, 0x4e],
  either: [0xfd, 0x50],
  /** The bits of both doubles, moved up or down by so many places. */
  up: (places: number): number[] => [0x41, places, 0xfd, 0xcb, 0x01],
  down: (places: number): number[] => [0x41, places, 0xfd, 0xcd, 0x01],
  bits: (pattern: bigint): number[] => {
    const bytes = Array.from({ length: 8 }, (_, place) => Number((pattern >> BigInt(8 * place)) & 0xffn))
    return [0xfd, 0x0c, ...bytes, ...bytes]
  },
  isAny: [0xfd, 0x53],
  isNone: [0xfd, 0x53, 0x45],
  when: (body: readonly number[]): number[] => [0x04, 0x40, ...body, 0x0b],
  leave: [0x0f],
  call: (called: number): number[] => [0x10, ...unsigned(called)],
} as const

const littleEndian = (value: number): ArrayBuffer => {
  const buffer = new ArrayBuffer(8)
  new DataView(buffer).setFloat64(0, value, true)
  return buffer
}

const section = (id: number, content: readonly number[]): number[] => joined([[id], unsigned(content.length), content])
const list = (items: readonly (readonly number[])[]): number[] => joined([unsigned(items.length), ...items])
/** A plain loop: a module may be a hundred thousand bytes, and `flat` and spreading take ten times as long. */
const joined = (parts: readonly (readonly number[])[]): number[] => {
  const whole: number[] = []
  for (const part of parts) for (let place = 0; place < part.length; place++) whole.push(part[place] as number)
  return whole
}
const text = (characters: string): number[] => [
  ...unsigned(characters.length),
  ...Array.from(characters, (each) => each.charCodeAt(0)),
]

/** The local that holds the position of the loop, in bytes; local 0 holds its end. */
export const position = 1
/** The first local that holds a vector. */
export const firstVector = 2

/**
 * A function that runs its body for every two draws: from byte 0, by 16 bytes, up to the number of bytes it is given.
 */
export const loopOver = (vectors: number, body: readonly number[]): number[] => {
  const locals = list([
    [1, 0x7f],
    [...unsigned(vectors), 0x7b],
  ])
  const next = [...code.get(position), 0x41, 16, 0x6a, ...code.tee(position), ...code.get(0), 0x49, 0x0d, 0x00]
  const whole = joined([locals, [0x03, 0x40], body, next, [0x0b, 0x0b]])
  return joined([unsigned(whole.length), whole])
}

/** A function from a vector to a vector; its argument is local 0, and its other vectors come after it. */
export const functionOf = (vectors: number, body: readonly number[]): number[] => {
  const whole = joined([list([[...unsigned(vectors), 0x7b]]), body, [0x0b]])
  return joined([unsigned(whole.length), whole])
}

/**
 * A module of loops, exported as `0`, `1`, ..., that work in a memory imported as `m` `m`, and of functions that loops
 * may call: the number of a function is its place after the loops.
 */
export const moduleOf = (
  loops: readonly (readonly number[])[],
  functions: readonly (readonly number[])[],
): Uint8Array => {
  const sections = [
    section(
      1,
      list([
        [0x60, 1, 0x7f, 0],
        [0x60, 1, 0x7b, 1, 0x7b],
      ]),
    ),
    section(2, list([[...text('m'), ...text('m'), 0x02, 0x00, 0x01]])),
    section(3, list([...loops.map(() => [0]), ...functions.map(() => [1])])),
    section(7, list(loops.map((_, at) => [...text(String(at)), 0x00, ...unsigned(at)]))),
    section(10, list([...loops, ...functions])),
  ]
  return Uint8Array.from(joined([[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], ...sections]))
}
