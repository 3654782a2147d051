import * as fc from 'fast-check'

import { exampleTexts } from './sound-data.js'
import { written, type Format } from './written.js'
import { soundData } from './sound-data.js'

const encoder = new TextEncoder()

/** How files of other programs begin: a zip, a PDF, an image, gzip, an old office file, and marks of UTF-16 and 32. */
const heads = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0x1f, 0x8b, 0x08],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [],
]

const noise = fc.uint8Array({ maxLength: 3000 })

const flips = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 20 })

const flipped = (text: string, places: readonly (readonly [number, number])[]): Uint8Array => {
  const bytes = encoder.encode(text)
  for (const [at, bit] of places) {
    const place = at % Math.max(1, bytes.length)
    const byte = bytes[place]
    if (byte !== undefined) bytes[place] = byte ^ (1 << bit)
  }
  return bytes
}

const wide = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

/** Bytes that no editor of cases wrote: noise, files of other programs, other encodings, and files with flipped bits. */
export const rawBytes = (format: Format): fc.Arbitrary<Uint8Array> => {
  const text = format === 'json' ? written(soundData, format) : fc.constantFrom(...exampleTexts)
  return fc.oneof(
    noise,
    fc.tuple(fc.constantFrom(...heads), noise).map(([head, rest]) => Uint8Array.from([...head, ...rest])),
    fc.tuple(text, flips).map(([sound, places]) => flipped(sound, places)),
    fc.tuple(text, fc.boolean()).map(([sound, isBigEndian]) => wide(sound, isBigEndian)),
    text.map((sound) => Uint8Array.from(Buffer.from(sound, 'latin1'))),
    fc.tuple(text, fc.nat()).map(([sound, at]) => encoder.encode(sound).slice(0, at % (sound.length + 1))),
    fc.string({ unit: 'binary', maxLength: 1000 }).map((each) => encoder.encode(each)),
  )
}
