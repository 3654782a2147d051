import { valueAt } from '../../case/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { readAs } from '../../yaml/index.js'
import { exitCodes } from '../exit-codes.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'
import type { FileText } from './read-text.js'

/** The kinds of file that a household or a group of households is written in. */
export type Kind = 'case' | 'casus'

const words: Readonly<Record<Language, Readonly<Record<Kind, (file: string) => string>>>> = {
  nl: {
    casus: (file) =>
      `'${file}' is een casus, over één huishouden (services en plans), en geen businesscase. Gebruik mbc casus ${file}; mbc group maakt van casussen een businesscase.`,
    case: (file) =>
      `'${file}' is een businesscase (costItems en interventions), en geen casus. Gebruik mbc calculate ${file}; wat in een casus mag staan, zegt mbc schema --casus.`,
  },
  en: {
    casus: (file) =>
      `'${file}' is a casus, about one household (services and plans), and no business case. Use mbc casus ${file}; mbc group makes a business case of casussen.`,
    case: (file) =>
      `'${file}' is a business case (costItems and interventions), and no casus. Use mbc calculate ${file}; mbc schema --casus says what a casus may hold.`,
  },
}

/** The lists that only a file of that kind has. */
const ofKind: Readonly<Record<Kind, readonly string[]>> = {
  case: ['costItems', 'interventions', 'targetGroups', 'projects'],
  casus: ['services', 'plans'],
}

/**
 * Refuses a case where a casus belongs, or a casus where a case does: what is wrong is the command, and not each of its
 * fields.
 *
 * @throws Stop with exit code 2
 */
export const refuseOtherKind = (file: string, { text, options }: FileText, asked: Kind, language: Language): void => {
  const read = readAs(text, () => ({ ok: true }) as const, options)
  if (!read.ok) return
  const has = (kind: Kind): boolean => ofKind[kind].some((list) => Array.isArray(valueAt(read.data, [list])))
  const other = asked === 'case' ? 'casus' : 'case'
  if (has(other) && !has(asked))
    throw new Stop(exitCodes.callIsWrong, wrapText(words[language][other](file), terminalWidth))
}
