import type { Language } from '../../../report/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { Stop } from '../../terminal/stop.js'

/** Excel refuses a workbook under the name of another kind of file. */
export const expectWorkbookName = (out: string, language: Language): void => {
  if (/\.xlsx$/i.test(out)) return
  const instead = `${out.replace(/(?:\.(?:xl\w*|ods|csv)|[/\\]+)$/i, '')}.xlsx`
  throw new Stop(exitCodes.callIsWrong, cliWords[language].noWorkbookName(out, instead))
}
