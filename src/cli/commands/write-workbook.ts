import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import type { Language } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { refuseCaseFile } from '../files/refuse-case-file.js'
import { Stop } from '../terminal/stop.js'
import { systemCode } from '../terminal/system-code.js'

/**
 * Writes the case in a file as a workbook. A file of that name is replaced once the new one is whole; on failure it
 * stays as it was.
 *
 * @returns the message for the user
 * @throws Stop with exit code 2 where the workbook cannot be made or written, 1 where the case is wrong
 */
export const writeWorkbook = async (file: string, { lang, out }: { lang: Language; out: string }): Promise<string> => {
  const words = cliWords[lang]
  refuseCaseFile(file, out, lang)
  // Excel refuses a workbook under the name of another kind of file.
  if (!/\.xlsx$/i.test(out))
    throw new Stop(
      exitCodes.callIsWrong,
      words.noWorkbookName(out, `${out.replace(/(?:\.(?:xl\w*|ods|csv)|[/\\]+)$/i, '')}.xlsx`),
    )
  const businessCase = readCaseFile(file, lang)
  const bytes = await makeWorkbook(businessCase, lang)
  const unfinished = `${out}.${process.pid}.tmp`
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, out)
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished)
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Stop(exitCodes.callIsWrong, words.workbookUnwritable(out, code))
  }
  return `${words.workbookWritten(out)}\n`
}

// Loaded only here, so that no other command needs the library for workbooks.
const makeWorkbook = async (businessCase: ReturnType<typeof readCaseFile>, lang: Language): Promise<Uint8Array> => {
  const { workbook } = await import('../../workbook/index.js')
  try {
    return await workbook(businessCase, { language: lang })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Stop(exitCodes.callIsWrong, cliWords[lang].needsLibrary('hucre@1.0.0'))
  }
}
