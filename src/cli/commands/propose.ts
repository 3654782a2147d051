import { proposeContributions } from '../../proposals/index.js'
import { idNamed, nearest } from '../../case/index.js'
import { type Language, proposalsText, wrapText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { smallScreenLines } from '../terminal/small-screen-lines.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface ProposalsCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly json?: boolean
  readonly among?: readonly string[]
  readonly full?: boolean
}

/**
 * Proposals for the case in a file, as text or JSON: side by side within two screens, unless each is asked for in full.
 *
 * @param among ids of the parties that take part; all where it is not given
 * @throws Stop with exit code 2 for a party that is not in the case, 1 where the case is wrong
 */
export const propose = (file: string, { lang, reference, json, among, full }: ProposalsCall): string => {
  const businessCase = readCaseFile(file, lang, { reference })
  const known: readonly string[] = businessCase.parties.map(({ id }) => id)
  const unknown = among?.filter((party) => !known.includes(party)) ?? []
  const likely = unknown.flatMap((party) => idNamed(businessCase, 'parties', party) ?? nearest(party, known) ?? [])
  if (unknown.length > 0) throw new Stop(exitCodes.callIsWrong, cliWords[lang].unknownParties(unknown, known, likely))
  const found = proposeContributions(businessCase, among === undefined ? {} : { among })
  if (json === true)
    return `${JSON.stringify({ format: 'mbc-proposals/1', name: businessCase.name, ...found }, undefined, 2)}\n`
  if (full === true || found.kind === 'nothing-to-share') return proposalsText(found, businessCase, { language: lang })
  const hint = wrapText(cliWords[lang].moreProposals(file), terminalWidth)
  const lines = smallScreenLines - 1 - hint.split('\n').length
  return `${proposalsText(found, businessCase, { language: lang, brief: true, lines })}\n${hint}\n`
}
