import { fileKinds, type FileKind } from './fuzzed-file.js'
import type { Watched } from './watched.js'

type Row = Record<'files' | 'accepted' | 'refused' | 'stopped' | 'findings', number>

interface Slow {
  readonly at: number
  readonly ms: number
  readonly kind: FileKind
  readonly size: number
  readonly work: number
}

/** Counts what became of files, and remembers the slowest. */
export class Tally {
  readonly #rows: Readonly<Record<FileKind | 'ended', Row>> = {
    ...(Object.fromEntries(fileKinds.map((kind) => [kind, emptyRow()])) as Record<FileKind, Row>),
    ended: emptyRow(),
  }
  #slowest: readonly Slow[] = []
  #total = 0
  findings = 0
  peakMegabytes = 0

  add(watched: Watched): void {
    this.peakMegabytes = Math.max(this.peakMegabytes, process.memoryUsage.rss() / 1e6)
    if ('ended' in watched) {
      this.findings++
      this.#rows.ended.files++
      this.#rows.ended.findings++
      return
    }
    const row = this.#rows[watched.kind]
    row.files++
    row[watched.outcome]++
    row.findings += watched.findings.length
    this.findings += watched.findings.length
    this.#total += watched.ms
    const { at, ms, kind, size, work } = watched
    this.#slowest = [...this.#slowest, { at, ms, kind, size, work }].sort((one, other) => other.ms - one.ms).slice(0, 5)
  }

  text(): string {
    const rows = Object.entries(this.#rows).filter(([, { files }]) => files > 0)
    const count = rows.reduce((sum, [, { files }]) => sum + files, 0)
    return [
      '| kind | files | accepted | refused by the reader | refused by the calculation | findings |',
      '|---|---:|---:|---:|---:|---:|',
      ...rows.map(
        ([kind, row]) =>
          `| ${kind} | ${row.files} | ${row.accepted} | ${row.refused} | ${row.stopped} | ${row.findings} |`,
      ),
      '',
      `${count} files, ${this.findings} findings; ${(this.#total / Math.max(1, count)).toFixed(1)} ms a file; at most ${this.peakMegabytes.toFixed(0)} MB of memory`,
      ...this.#slowest.map(
        ({ at, ms, kind, size, work }) =>
          `slowest: file ${at} (${kind}, ${size} bytes, ${work} cells) took ${ms.toFixed(0)} ms`,
      ),
    ].join('\n')
  }
}

const emptyRow = (): Row => ({ files: 0, accepted: 0, refused: 0, stopped: 0, findings: 0 })
