import { statSync } from 'node:fs'

import type { Language } from '../report/language.js'
import { cliWords } from './cli-words.js'
import { exitCodes } from './exit-codes.js'
import { Stop } from './stop.js'

/**
 * Refuses to write over the case itself, under whatever spelling of its path, or by a link to it.
 *
 * @throws Stop with exit code 2
 */
export const refuseCaseFile = (file: string, out: string, language: Language): void => {
  const [own, other] = [file, out].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
  if (own !== undefined && own.ino === other?.ino && own.dev === other.dev) throw new Stop(exitCodes.callIsWrong, cliWords[language].overCase(out))
}
