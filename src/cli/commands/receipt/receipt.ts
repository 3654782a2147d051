import { receiptOf, receiptText } from '../../../receipt/index.js'
import { type Language, wrapText } from '../../../report/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { readCaseWithData } from '../../files/read-case-file.js'
import { isSameFile } from '../../files/refuse-case-file.js'
import { replaceFile } from '../../files/replace-file.js'
import { Stop } from '../../terminal/stop.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { today } from '../../terminal/today.js'
import { fileBytes } from './file-bytes.js'
import { hashedFiles } from './hashed-files.js'
import { withKey } from './with-key.js'

export interface ReceiptCall {
  readonly lang: Language
  readonly realised?: string
  /** A file with reference data for the case. */
  readonly reference?: string
  readonly out?: string
  readonly draws?: number
  readonly seed?: number
  readonly sign?: string
  readonly date?: string
}

/**
 * The receipt of the case in a file, with the hashes of all files that it was read from.
 *
 * @returns the receipt, or where it was written
 * @throws Stop with exit code 1 where the case is wrong, 2 where a file cannot be read or written
 */
export const receipt = async (
  file: string,
  { lang, realised, reference, out, draws, seed = 1, sign, date = today() }: ReceiptCall,
): Promise<string> => {
  const words = cliWords[lang]
  const { businessCase, files } = readCaseWithData(file, lang, { realised, reference })
  if (out !== undefined && [...files, ...(sign === undefined ? [] : [sign])].some((other) => isSameFile(other, out)))
    throw new Stop(exitCodes.callIsWrong, wrapText(words.overSource(out), terminalWidth))
  const hashed = await hashedFiles(files, lang)
  const made = await withKey({ option: '--sign', file: sign }, lang, async () =>
    receiptOf(businessCase, {
      files: hashed,
      made: date,
      ...(draws === undefined ? {} : { simulation: { seed, draws } }),
      ...(sign === undefined ? {} : { sign: new TextDecoder().decode(fileBytes(sign, lang)) }),
    }),
  )
  if (out === undefined) return receiptText(made)
  const given = [
    file,
    ...(realised === undefined ? [] : ['--realised', realised]),
    ...(reference === undefined ? [] : ['--reference', reference]),
  ]
  replaceFile(out, receiptText(made), (why) => new Stop(exitCodes.callIsWrong, words.fileUnwritable(out, why)))
  return `${words.receiptWritten(out, Object.keys(made.figures).length, made.caseHash, made.resultsHash, given.join(' '))}\n`
}
