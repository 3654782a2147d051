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
  if (isSameFile(file, out)) throw new Stop(exitCodes.callIsWrong, cliWords[language].overCase(out))
}

/** Whether two paths lead to one file that exists. */
export const isSameFile = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map(identityOf)
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev
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
