import { proposeContributions } from '../../proposals/index.js'
import { idNamed, nearest } from '../../case/index.js'
import { type Language, proposalsText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { Stop } from '../terminal/stop.js'

/**
 * Proposals for the case in a file, as text or JSON.
 *
 * @param among ids of the parties that take part; all where it is not given
 * @throws Stop with exit code 2 for a party that is not in the case, 1 where the case is wrong
 */
export const propose = (
  file: string,
  { lang, json, among }: { lang: Language; json?: boolean; among?: readonly string[] },
): string => {
  const businessCase = readCaseFile(file, lang)
  const known: readonly string[] = businessCase.parties.map(({ id }) => id)
  const unknown = among?.filter((party) => !known.includes(party)) ?? []
  const likely = unknown.flatMap((party) => idNamed(businessCase, 'parties', party) ?? nearest(party, known) ?? [])
  if (unknown.length > 0) throw new Stop(exitCodes.callIsWrong, cliWords[lang].unknownParties(unknown, known, likely))
  const found = proposeContributions(businessCase, among === undefined ? {} : { among })
  return json === true
    ? `${JSON.stringify({ format: 'mbc-proposals/1', name: businessCase.name, ...found }, undefined, 2)}\n`
    : proposalsText(found, businessCase, { language: lang })
}
