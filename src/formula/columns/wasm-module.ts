/** Bytes of a WebAssembly module, as far as a column program needs it (WebAssembly Core Specification 2.0, chapter 5). */

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
  add: [0xfd, 0xf0, 0x01],
  subtract: [0xfd, 0xf1, 0x01],
  multiply: [0xfd, 0xf2, 0x01],
  divide: [0xfd, 0xf3, 0x01],
  floor: [0xfd, 0x75],
  isAbove: [0xfd, 0x4a],
  isAtMost: [0xfd, 0x4b],
  isAtLeast: [0xfd, 0x4c],
  choose: [0xfd, 0x52],
} as const

const littleEndian = (value: number): ArrayBuffer => {
  const buffer = new ArrayBuffer(8)
  new DataView(buffer).setFloat64(0, value, true)
  return buffer
}

const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content]
const list = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()]
const text = (characters: string): number[] => [...unsigned(characters.length), ...[...characters].map((each) => each.charCodeAt(0))]

/** The local that says how far the loop is, in bytes; local 0 is where it ends. */
export const position = 1
/** The first local that holds a vector. */
export const firstVector = 2

/** A function that runs its body for every two draws: from byte 0, by 16 bytes, up to the number of bytes it is given. */
export const loopOver = (vectors: number, body: readonly number[]): number[] => {
  const locals = list([[1, 0x7f], [...unsigned(vectors), 0x7b]])
  const next = [...code.get(position), 0x41, 16, 0x6a, ...code.tee(position), ...code.get(0), 0x49, 0x0d, 0x00]
  const whole = locals.concat([0x03, 0x40], body, next, [0x0b, 0x0b])
  return unsigned(whole.length).concat(whole)
}

/** A module of such functions, exported as `0`, `1`, ..., that work in a memory imported as `m` `m`. */
export const moduleOf = (functions: readonly (readonly number[])[]): Uint8Array => {
  const sections = [
    section(1, list([[0x60, 1, 0x7f, 0]])),
    section(2, list([[...text('m'), ...text('m'), 0x02, 0x00, 0x01]])),
    section(3, list(functions.map(() => [0]))),
    section(7, list(functions.map((_, at) => [...text(String(at)), 0x00, ...unsigned(at)]))),
    section(10, list(functions)),
  ]
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, ...sections.flat()])
}
