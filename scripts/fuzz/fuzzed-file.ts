import * as fc from 'fast-check'

import { hostileText } from './hostile-text.js'
import { rawBytes } from './raw-bytes.js'
import { slippedData } from './slipped-data.js'
import { slippedText } from './slipped-text.js'
import { soundData } from './sound-data.js'
import { written, type Format } from './written.js'

/** What a fuzzed file is: how it was made, how it is to be read, and its bytes. */
export interface FuzzedFile {
  readonly kind: FileKind
  readonly format: Format
  readonly bytes: Uint8Array
}

export const fileKinds = ['valid', 'data-slips', 'text-slips', 'hostile', 'bytes'] as const
export type FileKind = (typeof fileKinds)[number]

const format = fc.constantFrom<Format>('yaml', 'yaml', 'json')
const encoder = new TextEncoder()

const made = (kind: FileKind, content: (format: Format) => fc.Arbitrary<string | Uint8Array>) =>
  format.chain((chosen) =>
    content(chosen).map((each) => ({
      kind,
      format: chosen,
      bytes: typeof each === 'string' ? encoder.encode(each) : each,
    })),
  )

const kinds: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<FuzzedFile> }[] = [
  { weight: 10, arbitrary: made('valid', (chosen) => written(soundData, chosen)) },
  { weight: 35, arbitrary: made('data-slips', (chosen) => written(slippedData, chosen)) },
  { weight: 25, arbitrary: made('text-slips', slippedText) },
  { weight: 20, arbitrary: made('hostile', hostileText) },
  { weight: 10, arbitrary: made('bytes', rawBytes) },
]

export const fuzzedFile: fc.Arbitrary<FuzzedFile> = fc.oneof(...kinds)

// Of a batch fast-check makes the first cases small and later ones larger, so files are drawn some together.
const BATCH = 40

/** The files of a seed, from any on: the same file at the same place in every run. */
export function* filesOf(seed: number, from = 0): Generator<FuzzedFile, never> {
  for (let batch = Math.floor(from / BATCH); ; batch++) {
    const files = fc.sample(fuzzedFile, { seed: (seed * 1_000_003 + batch) | 0, numRuns: BATCH })
    yield* batch * BATCH < from ? files.slice(from - batch * BATCH) : files
  }
}
