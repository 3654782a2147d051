import { readFileSync, statSync } from 'node:fs'

import type { Language } from '../../../report/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { Stop } from '../../terminal/stop.js'
import { systemCode } from '../../terminal/system-code.js'

/** Above any receipt and any file of a case. */
const mostBytes = 50_000_000

/** The bytes of a file. @throws Stop with exit code 2 where it cannot be read, 1 where it is too large */
export const fileBytes = (file: string, language: Language): Uint8Array => {
  const words = cliWords[language]
  try {
    const { size } = statSync(file)
    if (size > mostBytes) throw new Stop(exitCodes.caseIsWrong, words.tooLarge(file, Math.ceil(size / 1e6)))
    return readFileSync(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Stop(
      exitCodes.callIsWrong,
      code === 'ENOENT' ? words.noFile(file, undefined) : words.unreadable(file, code),
    )
  }
}
