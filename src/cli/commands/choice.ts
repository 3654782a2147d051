import { choose } from '../../programme/index.js'
import { choiceJson, choiceText, type Language } from '../../report/index.js'
import { readCaseFile } from '../files/read-case-file.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface ChoiceCall {
  readonly lang: Language
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
  { lang, json, choose: objective, draws, seed }: ChoiceCall,
): Promise<string> => {
  const programme = readCaseFile(file, lang, { feasibility: 'not-held' })
  const chosen = await choose(programme, { objective, draws, seed })
  return json === true ? choiceJson(chosen) : choiceText(programme, chosen, { language: lang, width: terminalWidth })
}
