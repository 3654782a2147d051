import { verdictText, verify } from '../../../receipt/index.js'
import type { Language } from '../../../report/index.js'
import { exitCodes } from '../../exit-codes.js'
import { readCaseWithData } from '../../files/read-case-file.js'
import type { Outlet } from '../../terminal/outlet.js'
import { Stop } from '../../terminal/stop.js'
import { fileBytes } from './file-bytes.js'
import { hashedFiles } from './hashed-files.js'

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
  const key = publicKey === undefined ? undefined : new TextDecoder().decode(fileBytes(publicKey, lang))
  // Whether the case can be carried out is no question here: its figures say it.
  const read =
    caseFile === undefined
      ? undefined
      : readCaseWithData(caseFile, lang, { feasibility: 'not-held', realised, reference })
  const verdict = await verify(bytes, {
    publicKey: key,
    ...(read === undefined ? {} : { businessCase: read.businessCase, files: await hashedFiles(read.files, lang) }),
  })
  outlet.out(json ? `${JSON.stringify(verdict, undefined, 2)}\n` : verdictText(verdict, { language: lang }))
  if (!json && verdict.sameContent && !verdict.holds && !sameContent) outlet.out(`${onlyContent[lang]}\n`)
  if (!(verdict.holds || (sameContent && verdict.sameContent))) throw new Stop(exitCodes.caseIsWrong, '')
}

const onlyContent = {
  nl: 'Is alleen de inhoud van belang, geef dan --same-content.',
  en: 'Where only the content matters, give --same-content.',
} as const
