import type { Language } from '../../../report/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { replaceFile } from '../../files/replace-file.js'
import { Stop } from '../../terminal/stop.js'
import { expectWorkbookName } from './workbook-name.js'
import { updateWords } from './update-words.js'

export interface TemplateCall {
  readonly lang: Language
  readonly template?: boolean
  readonly out?: string
}

/**
 * Writes an empty template in which to fill in a new case.
 *
 * @param file of a case, which a template does not take
 * @throws Stop with exit code 2 where it cannot be written
 */
export const writeTemplate = async (file: string | undefined, { lang, out }: TemplateCall): Promise<string> => {
  const words = updateWords[lang]
  if (file !== undefined) throw new Stop(exitCodes.callIsWrong, words.templateTakesNoFile(file))
  const place = out ?? words.templateName
  expectWorkbookName(place, lang)
  const { templateWorkbook } = await import('../../../workbook/index.js')
  const bytes = await templateWorkbook({ language: lang })
  replaceFile(place, bytes, (why) => new Stop(exitCodes.callIsWrong, cliWords[lang].fileUnwritable(place, why)))
  return `${cliWords[lang].fileWritten(place)}\n`
}
