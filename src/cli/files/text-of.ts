import type { Language } from '../../report/index.js'
import { Stop } from '../terminal/stop.js'
import { readText, type FileText } from './read-text.js'

/**
 * The text of a file, and how to read it.
 *
 * @throws Stop with why it cannot be read
 */
export const textOf = (file: string, language: Language, content?: 'case' | 'csv'): FileText => {
  const read = readText(file, language, content)
  if (read.ok) return read
  throw new Stop(read.exitCode, read.message)
}
