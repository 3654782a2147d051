import type { Language } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import type { Outlet } from './outlet.js'

/**
 * Writes to the standard streams of the process.
 *
 * Such a stream fails after it was written to. Where the reader has stopped, as behind `| head`, that is no failure: it
 * has all it wanted. Any other failure, such as a full disk, is reported in one sentence and sets the exit code of the
 * process.
 */
export const standardOutlet = (language: Language): Outlet => {
  const { stdout, stderr } = process
  let isReported = false
  for (const stream of [stdout, stderr]) {
    stream.on('error', ({ code = '?' }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || isReported) return
      isReported = true
      process.exitCode = exitCodes.callIsWrong
      if (stream === stdout) stderr.write(`${cliWords[language].outputLost(code)}\n`)
    })
  }
  return {
    out: (text) => {
      stdout.write(text)
    },
    err: (text) => {
      stderr.write(text)
    },
    isWatched: stderr.isTTY,
  }
}
