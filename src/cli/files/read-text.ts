import { readFileSync, statSync } from 'node:fs'

import type { Language } from '../../report/index.js'
import type { ReadOptions } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { systemCode } from '../terminal/system-code.js'
import { foreignFile } from './foreign-file.js'
import { likelyFile } from './likely-file.js'

/** The text of a file, and how to read it. */
export interface FileText {
  readonly text: string
  readonly options: Required<ReadOptions>
}

/** Why a file has no text to read: in words, with what the command then ends with. */
export interface Unreadable {
  readonly exitCode: number
  readonly message: string
  /** Whether there is no such file, and the one that was likely intended. */
  readonly missing?: { readonly likely: string | undefined }
}

const mostBytes = 10_000_000

/**
 * Reads the text of a file, or says why that cannot be done.
 *
 * @param content what the file should hold
 */
export const readText = (
  file: string,
  language: Language,
  content: 'case' | 'csv' = 'case',
): ({ readonly ok: true } & FileText) | ({ readonly ok: false } & Unreadable) => {
  const words = cliWords[language]
  const wrong = (message: string): { readonly ok: false } & Unreadable => ({
    ok: false,
    exitCode: exitCodes.caseIsWrong,
    message,
  })
  try {
    const { size } = statSync(file)
    if (size > mostBytes) return wrong(words.tooLarge(file, Math.ceil(size / 1e6)))
    const bytes = readFileSync(file)
    const foreign = foreignFile(bytes)
    if (foreign !== undefined) return wrong(content === 'csv' ? words.noCsv(file) : words.foreign[foreign](file))
    if (isWide(bytes)) return wrong(words.wideText(file))
    const text = decodedText(bytes)
    if (text === undefined) return wrong(words.otherEncoding(file, firstStrangeLine(bytes)))
    return { ok: true, text, options: { language, format: file.toLowerCase().endsWith('.json') ? 'json' : 'yaml' } }
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    const refused = { ok: false, exitCode: exitCodes.callIsWrong } as const
    if (code === 'EISDIR') return { ...refused, message: words.isFolder(file) }
    if (code !== 'ENOENT') return { ...refused, message: words.unreadable(file, code) }
    const likely = likelyFile(file)
    return { ...refused, message: words.noFile(file, likely), missing: { likely } }
  }
}

// UTF-16 begins with its mark, or else with a Latin letter, of which one byte of two is zero.
const isWide = (bytes: Buffer): boolean =>
  ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex')) || (bytes[0] === 0) !== (bytes[1] === 0)

/** The text of UTF-8 bytes. Any other encoding would put wrong letters in a report, or be unreadable. */
const decodedText = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Bytes that are not UTF-8 are read as U+FFFD; a file that holds that sign itself earlier on gets the line of that
// sign.
const firstStrangeLine = (bytes: Buffer): number => {
  const text = bytes.toString('utf8')
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length
}
