import { type Language, wrapText } from '../../../report/index.js'
import { caseFromTemplate, templateLanguage, type ReadWorkbook } from '../../../workbook/index.js'
import { caseYaml } from '../../../yaml/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { replaceFile } from '../../files/replace-file.js'
import { Stop } from '../../terminal/stop.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { refused } from './refused.js'
import { updateWords } from './update-words.js'

/**
 * Makes a new file of a template that was filled in.
 *
 * @throws Stop with exit code 1 where something in it is wrong, and then nothing is written; 2 for another workbook, or
 *   where the file cannot be written
 */
export const caseOfTemplate = (
  file: string,
  book: ReadWorkbook,
  {
    lang,
    from,
    dryRun,
    json,
  }: { readonly lang: Language; readonly from: string; readonly dryRun?: boolean; readonly json?: boolean },
): string => {
  const words = updateWords[lang]
  if ('refused' in book || templateLanguage(book) !== undefined) {
    if (!/\.(?:ya?ml|json)$/i.test(file))
      throw new Stop(exitCodes.callIsWrong, wrapText(words.noCaseName(file), terminalWidth))
  } else throw new Stop(exitCodes.callIsWrong, wrapText(words.noTemplate(file, from), terminalWidth))
  const made = caseFromTemplate(book, { language: lang })
  if (!made.ok) throw refused(from, made.problems, lang)
  const text = file.toLowerCase().endsWith('.json')
    ? `${JSON.stringify(made.input, undefined, 2)}\n`
    : caseYaml(made.input)
  if (dryRun !== true)
    replaceFile(file, text, (why) => new Stop(exitCodes.callIsWrong, cliWords[lang].fileUnwritable(file, why)))
  if (json === true)
    return `${JSON.stringify({ format: 'mbc-update/1', workbook: from, written: dryRun !== true, changes: [], made: file, notes: [] }, undefined, 2)}\n`
  return `${(dryRun === true ? words.wouldMake : words.made)(file)}\n`
}
