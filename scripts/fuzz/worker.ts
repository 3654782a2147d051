/** Judges files, from one on, in a thread that can be stopped: a file that never ends must not end the run. */
import { parentPort, workerData } from 'node:worker_threads'

import { filesOf, type FileKind } from './fuzzed-file.js'
import { judge, type Verdict } from './judge.js'

/** What to judge: the files of a seed, from one up to another. */
export interface Span {
  readonly seed: number
  readonly from: number
  readonly to: number
}

export interface Work extends Span {
  /** Where files are written for the command. */
  readonly folder: string
}

/** A file has begun, or is judged. */
export type Report =
  | { readonly at: number; readonly begun: true }
  | ({ readonly at: number; readonly kind: FileKind; readonly size: number } & Verdict)

const { seed, from, to, folder } = workerData as Work
const files = filesOf(seed, from)

for (let at = from; at < to; at++) {
  const file = files.next().value
  parentPort?.postMessage({ at, begun: true } satisfies Report)
  const verdict = await judge(file, folder)
  parentPort?.postMessage({ at, kind: file.kind, size: file.bytes.length, ...verdict } satisfies Report)
}
