import { choose } from '../../programme/choose/index.js'
import type { Language } from '../../report/index.js'
import { choiceJson, choiceText } from '../../report/programme/index.js'
import { readCaseFile } from '../files/read-case-file.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface ChoiceCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly json?: boolean
  readonly choose: string
  readonly draws?: number
  readonly seed?: number
}

/**
 * The best choice among the projects of a programme, as text or JSON. The file may plan more than fits in the budget: that
 * is what there is to choose.
 *
 * @throws Stop with exit code 1 where a file is wrong or nothing can be chosen, 2 where the call is wrong
 */
export const choice = async (
  file: string,
  { lang, reference, json, choose: objective, draws, seed }: ChoiceCall,
): Promise<string> => {
  const programme = readCaseFile(file, lang, { feasibility: 'not-held', reference })
  const chosen = await choose(programme, { objective, draws, seed })
  return json === true ? choiceJson(chosen) : choiceText(programme, chosen, { language: lang, width: terminalWidth })
}
