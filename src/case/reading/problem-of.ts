import { addressInData } from '../paths/address-of.js'
import type { Finding, Language, Problem } from '../problem.js'
import { problemInWords } from './problem-in-words.js'

/** What is wrong with data as a file holds them, in words. */
export const problemOf = (finding: Finding, input: unknown, language: Language): Problem =>
  problemInWords(finding, input, language, (path) => addressInData(input, path))
