import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import type { Checked } from './sketch.js'

/** From a first month through a last, both included. */
export interface RunningMonths {
  readonly from: string
  readonly through: string
}

/**
 * The months in which something runs: its own, or else those of the timeline.
 * Undefined where a month was refused or the months are reversed.
 */
export const runningMonths = (
  { sketch, input }: Checked,
  phase: { readonly from?: string | undefined; readonly through?: string | undefined },
  path: Path,
): RunningMonths | undefined => {
  const month = (end: 'from' | 'through'): string | undefined =>
    valueAt(input, [...path, end]) === undefined ? sketch.timeline?.[end] : phase[end]
  const from = month('from')
  const through = month('through')
  return from === undefined || through === undefined || through < from ? undefined : { from, through }
}
