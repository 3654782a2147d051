import type { Outlet } from '../terminal/outlet.js'
import { progressBar } from '../terminal/progress-bar.js'

/** Does long work with a progress bar for who looks on. */
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
