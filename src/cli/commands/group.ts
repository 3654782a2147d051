import { writeFileSync } from 'node:fs'

import { groupOf } from '../../casus/index.js'
import type { Language } from '../../report/index.js'
import { caseYaml } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCasusFile } from '../files/read-case-file.js'
import { refuseCaseFile } from '../files/refuse-case-file.js'
import { Stop } from '../terminal/stop.js'
import { systemCode } from '../terminal/system-code.js'

export interface GroupCall {
  readonly lang: Language
  readonly plan: string
  /** A file of its own with reference data for the casussen. */
  readonly reference?: string
  readonly out: string
}

/**
 * Makes a case of the casussen in some files: a target group of as many households.
 *
 * @returns what was written, for the user, and in how many of them the plan succeeded
 * @throws Stop with exit code 1 where a casus is wrong, 2 where the case cannot be written; RangeError where the
 *   casussen are not alike
 */
export const group = (files: readonly string[], { lang, plan, reference, out }: GroupCall): string => {
  const words = cliWords[lang]
  const casussen = files.map((file) => readCasusFile(file, lang, reference))
  const { input, success } = groupOf(casussen, plan)
  for (const file of files) refuseCaseFile(file, out, lang)
  try {
    writeFileSync(out, caseYaml(input))
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Stop(exitCodes.callIsWrong, words.unwritableFile(out, code))
  }
  return `${words.groupWritten(out, casussen.length)}${success.of === 0 ? '' : ` ${words.succeeded(success.succeeded, success.of)}`}\n`
}
