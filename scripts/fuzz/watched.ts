import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { Report, Span, Work } from './worker.js'

/** A file that was judged, or one at which the thread had to be stopped. */
export type Watched = Extract<Report, { readonly ms: number }> | { readonly at: number; readonly ended: string }

export interface WatchOptions extends Span {
  /** A thread that has been silent for so many milliseconds of processor time, or ten times as many by the clock, hangs. */
  readonly patience: number
  /** The most memory of the thread, in megabytes. */
  readonly memory: number
  readonly onFile: (watched: Watched) => void
}

/** Judges files in a thread; where a file makes it hang, or ends it, a new thread goes on with the next file. */
export const watched = async ({ to, onFile, ...options }: WatchOptions): Promise<void> => {
  let { from } = options
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', remove)
  while (from < to) {
    const ended = await oneThread({ ...options, from, to, onFile, folder })
    if (ended === undefined) break
    onFile(ended)
    from = ended.at + 1
  }
  process.off('exit', remove)
  remove()
}

/** Waits for a thread: on a busy machine it may get little of the processor, and is then no further than that. */
const guardOf = (patience: number, hangs: () => void): NodeJS.Timeout => {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  return setInterval(
    () => {
      const { user, system } = process.cpuUsage(processor)
      if ((user + system) / 1000 > patience || performance.now() - clock > 10 * patience) hangs()
    },
    Math.min(500, patience),
  )
}

/** Runs one thread; the file that ended it, where it did not come to its own end. */
const oneThread = ({ seed, from, to, folder, patience, memory, onFile }: WatchOptions & Work) =>
  new Promise<{ readonly at: number; readonly ended: string } | undefined>((resolve) => {
    const script = new URL('./worker.ts', import.meta.url).href
    const worker = new Worker(
      `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(script)}) })`,
      {
        eval: true,
        workerData: { seed, from, to, folder } satisfies Work,
        resourceLimits: { maxOldGenerationSizeMb: memory },
      },
    )
    let at = from
    const end = (ended?: string): void => {
      clearInterval(guard)
      resolve(ended === undefined ? undefined : { at, ended })
    }
    const hangs = (): void => {
      void worker.terminate()
      end(`silent for ${patience} ms`)
    }
    // Until the first file the thread reads the library.
    let guard = guardOf(patience + 120_000, hangs)
    worker.on('message', (report: Report) => {
      at = report.at
      clearInterval(guard)
      // Between files the next are made.
      guard = guardOf('begun' in report ? patience : patience + 60_000, hangs)
      if (!('begun' in report)) onFile(report)
    })
    worker.on('error', (error) => {
      end(error.stack ?? error.message)
    })
    worker.on('exit', () => {
      end()
    })
  })
