import { ArgumentRangeError } from '../../../base/index.js'
import { type Language, wrapText } from '../../../report/index.js'
import { exitCodes } from '../../exit-codes.js'
import { Stop } from '../../terminal/stop.js'
import { terminalWidth } from '../../terminal/terminal-width.js'

/** The option that names the file of a key, and that file. */
interface KeyFile {
  readonly option: '--sign' | '--public-key'
  readonly file: string | undefined
}

/**
 * Does what needs a key; where the file holds none, the message names the option and the file, since those are what the
 * caller wrote.
 *
 * @throws Stop with exit code 2 for a key that is none
 */
export const withKey = async <T>({ option, file }: KeyFile, language: Language, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (file === undefined || !(error instanceof ArgumentRangeError) || error.code !== 'bad-key') throw error
    const [, ...said] = error.text(language).split(' ')
    throw new Stop(exitCodes.callIsWrong, wrapText(`${option} '${file}' ${said.join(' ')}`, terminalWidth))
  }
}
