import type { Language } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { Stop } from '../terminal/stop.js'

/**
 * The text of bytes of UTF-8; any other encoding would put wrong letters in a report, or read as nonsense.
 *
 * @throws Stop with exit code 1 where the bytes are no UTF-8
 */
export const decodedText = (bytes: Buffer, file: string, language: Language): string => {
  const words = cliWords[language]
  const mark = bytes.subarray(0, 2).toString('hex')
  // UTF-16 begins with its mark, or else with a Latin letter, of which one byte of two is zero.
  if (mark === 'fffe' || mark === 'feff' || (bytes[0] === 0) !== (bytes[1] === 0))
    throw new Stop(exitCodes.caseIsWrong, words.wideText(file))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Stop(exitCodes.caseIsWrong, words.otherEncoding(file, firstStrangeLine(bytes)))
  }
}

// Bytes that are no UTF-8 are read as U+FFFD; whoever wrote that sign itself earlier in the file is sent there first.
const firstStrangeLine = (bytes: Buffer): number => {
  const text = bytes.toString('utf8')
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length
}
