import type { Outlet } from '../../terminal/outlet.js'

/** Does long work, and shows a progress bar to a user who watches. */
export const withProgress = <T>(outlet: Outlet, work: (onProgress: (done: number, draws: number) => void) => T): T => {
  const bar = progressBar((text) => {
    if (outlet.isWatched === true) outlet.err(text)
  })
  try {
    return work(bar.show)
  } finally {
    bar.clear()
  }
}

/** The progress of a long calculation, as a bar on one line. */
interface ProgressBar {
  readonly show: (done: number, whole: number) => void
  /** Takes the bar away. */
  readonly clear: () => void
}

const cells = 30

/** A bar that is redrawn when it grows; nothing is drawn for work that is done at the first report. */
const progressBar = (write: (text: string) => void): ProgressBar => {
  let shown = 0
  return {
    show: (done, whole) => {
      const filled = Math.floor((cells * done) / whole)
      if (filled === shown || (shown === 0 && done === whole)) return
      shown = filled
      write(`\r[${'#'.repeat(filled)}${'.'.repeat(cells - filled)}] ${Math.floor((100 * done) / whole)} %`)
    },
    clear: () => {
      if (shown > 0) write(`\r${' '.repeat(cells + 8)}\r`)
    },
  }
}
