import { valueAt } from '../../../case/index.js'
import { verdictText, verify } from '../../../receipt/index.js'
import { type Language, wrapText } from '../../../report/index.js'
import { exitCodes } from '../../exit-codes.js'
import { readCaseWithData } from '../../files/read-case-file.js'
import type { Outlet } from '../../terminal/outlet.js'
import { Stop } from '../../terminal/stop.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { fileBytes } from './file-bytes.js'
import { hashedFiles } from './hashed-files.js'
import { withKey } from './with-key.js'

export interface VerificationCall {
  readonly lang: Language
  readonly realised?: string
  /** A file with reference data for the case. */
  readonly reference?: string
  readonly publicKey?: string
  readonly sameContent?: boolean
  readonly json?: boolean
}

/**
 * Prints what a receipt, held against a new calculation and the case in a file, shows to differ.
 *
 * @throws Stop with exit code 1 where anything differs, or the case is wrong; 2 where a file cannot be read
 */
export const verification = async (
  receipt: string,
  caseFile: string | undefined,
  { lang, realised, reference, publicKey, sameContent = false, json = false }: VerificationCall,
  outlet: Outlet,
): Promise<void> => {
  const bytes = fileBytes(receipt, lang)
  if (caseFile !== undefined) refuseSwapped(receipt, caseFile, bytes, lang)
  const key = publicKey === undefined ? undefined : new TextDecoder().decode(fileBytes(publicKey, lang))
  // Whether the case can be carried out is no question here: its figures say it.
  const read =
    caseFile === undefined
      ? undefined
      : readCaseWithData(caseFile, lang, { feasibility: 'not-held', realised, reference })
  const ofCase =
    read === undefined ? {} : { businessCase: read.businessCase, files: await hashedFiles(read.files, lang) }
  const verdict = await withKey({ option: '--public-key', file: publicKey }, lang, async () =>
    verify(bytes, { publicKey: key, ...ofCase }),
  )
  outlet.out(json ? `${JSON.stringify(verdict, undefined, 2)}\n` : verdictText(verdict, { language: lang }))
  if (!json && verdict.sameContent && !verdict.holds && !sameContent) outlet.out(`${onlyContent[lang]}\n`)
  if (!(verdict.holds || (sameContent && verdict.sameContent))) throw new Stop(exitCodes.caseIsWrong, '')
}

/** Refuses a case in the place of the receipt, and the receipt in that of the case. */
const refuseSwapped = (receipt: string, caseFile: string, bytes: Uint8Array, lang: Language): void => {
  if (!isReceipt(bytes) && isReceipt(fileBytes(caseFile, lang)))
    throw new Stop(exitCodes.callIsWrong, wrapText(swapped[lang](receipt, caseFile), terminalWidth))
}

/** Whether bytes say that they are a receipt, of any version. */
const isReceipt = (bytes: Uint8Array): boolean => {
  try {
    const format = valueAt(JSON.parse(new TextDecoder().decode(bytes)), ['format'])
    return typeof format === 'string' && format.startsWith('mbc-receipt/')
  } catch {
    return false
  }
}

const swapped: Readonly<Record<Language, (first: string, second: string) => string>> = {
  nl: (first, second) =>
    `'${first}' is geen rekenbewijs, en '${second}' wel. Noem eerst het rekenbewijs, en dan de businesscase: mbc verify ${second} ${first}.`,
  en: (first, second) =>
    `'${first}' is no receipt, and '${second}' is one. Name the receipt first, and then the case: mbc verify ${second} ${first}.`,
}

const onlyContent = {
  nl: 'Is alleen de inhoud van belang, geef dan --same-content.',
  en: 'Where only the content matters, give --same-content.',
} as const
