import { claimsRegister, type ProgrammeCase } from '../../programme/index.js'
import { claimsJson, claimsText, type Language } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { Stop } from '../terminal/stop.js'

/**
 * The claims register of the cases in some files, as text or JSON.
 *
 * @throws Stop with exit code 2 for fewer than two files, 1 where a case is wrong; ProgrammeError where the cases
 *   cannot be compared
 */
export const claims = (
  files: readonly string[],
  { lang, reference, json }: { lang: Language; reference?: string; json?: boolean },
): string => {
  const words = cliWords[lang]
  if (files.length < 2) throw new Stop(exitCodes.callIsWrong, words.oneCase)
  const cases = files.map((file): ProgrammeCase => {
    const businessCase = readCaseFile(file, lang, { reference })
    return { name: businessCase.name, businessCase }
  })
  const register = claimsRegister(cases)
  return json === true ? claimsJson(cases, register) : claimsText(cases, register, { language: lang })
}
