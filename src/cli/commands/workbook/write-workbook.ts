import type { BusinessCase } from '../../../case/index.js'
import type { Language } from '../../../report/index.js'
import type { WorkbookOptions } from '../../../workbook/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { readCaseFile } from '../../files/read-case-file.js'
import { refuseCaseFile } from '../../files/refuse-case-file.js'
import { replaceFile } from '../../files/replace-file.js'
import type { Outlet } from '../../terminal/outlet.js'
import { Stop } from '../../terminal/stop.js'
import { updateWords } from './update-words.js'
import { expectWorkbookName } from './workbook-name.js'
import { simulated } from '../risk/simulated.js'

export interface WorkbookCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly out: string
  /** How often uncertain numbers are drawn; 0 for not at all. */
  readonly draws: number
}

/**
 * Writes the case in a file as a workbook, with mean, range and chance where numbers are uncertain. A file of that name is replaced once the new one is whole; on failure it
 * stays as it was.
 *
 * @returns the message for the user
 * @throws Stop with exit code 2 where the workbook cannot be made or written, 1 where the case is wrong; RiskError where no draw can
 *   satisfy its correlations
 */
export const writeWorkbook = async (
  file: string | undefined,
  { lang, reference, out, draws = 10_000 }: Pick<WorkbookCall, 'lang'> & Partial<WorkbookCall>,
  outlet: Outlet,
): Promise<string> => {
  const words = cliWords[lang]
  if (file === undefined) throw new Stop(exitCodes.callIsWrong, updateWords[lang].needsFile)
  if (out === undefined) throw new Stop(exitCodes.callIsWrong, updateWords[lang].needsOut)
  refuseCaseFile(file, out, lang)
  expectWorkbookName(out, lang)
  const businessCase = readCaseFile(file, lang, { reference })
  const bytes = await makeWorkbook(businessCase, {
    language: lang,
    simulation: await simulated(businessCase, draws, outlet),
  })
  replaceFile(out, bytes, (why) => new Stop(exitCodes.callIsWrong, words.fileUnwritable(out, why)))
  return `${words.fileWritten(out)}\n`
}

// Loaded only here, so that no other command needs the library for workbooks.
const makeWorkbook = async (
  businessCase: BusinessCase,
  options: WorkbookOptions & { readonly language: Language },
): Promise<Uint8Array> => {
  const { workbook } = await import('../../../workbook/index.js')
  return workbook(businessCase, options)
}
