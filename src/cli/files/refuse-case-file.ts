import { statSync, type BigIntStats } from 'node:fs'

import type { Language } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { Stop } from '../terminal/stop.js'

/**
 * Refuses to write over the case itself, under whatever spelling of its path, or by a link to it.
 *
 * @throws Stop with exit code 2
 */
export const refuseCaseFile = (file: string, out: string, language: Language): void => {
  const [own, other] = [file, out].map(identityOf)
  if (own !== undefined && own.ino === other?.ino && own.dev === other.dev)
    throw new Stop(exitCodes.callIsWrong, cliWords[language].overCase(out))
}

/**
 * What is at a path; nothing where no such path can exist, such as under a file that is taken for a folder. Writing
 * there then fails with a message of its own.
 */
const identityOf = (path: string): BigIntStats | undefined => {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}
