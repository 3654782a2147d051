import {
  parseBusinessCase,
  type BusinessCase,
  type Language,
  type Path,
  type Problem,
  languageOf,
} from '../case/index.js'
import { given } from '../money/index.js'
import { composeText, type ComposedText } from './compose-text.js'
import { inFile } from './in-file.js'
import { jsonFault } from './json-fault.js'
import { offsetOf } from './offset-of.js'
import { plainTree, type PlainTree } from './plain-tree.js'
import { cutProblem, jsonProblem, namedProblem, syntaxProblem, textProblem } from './yaml-words.js'

/** A problem with its place in the file, both from 1. */
export interface PlacedProblem extends Problem {
  readonly line?: number
  readonly column?: number
}

/** A case and the plain data it was read from, or all that is wrong with the text. */
export type ReadCase =
  | { readonly ok: true; readonly businessCase: BusinessCase; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] }

/** What a text was read into and the plain data it was read from, or all that is wrong with the text. */
export type ReadAs<Parsed extends Answer> =
  | (Extract<Parsed, { readonly ok: true }> & { readonly data: unknown })
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] }

/** What a parser answers: what it made of plain data, or the problems of these. */
type Answer = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

type Parse<Parsed extends Answer> = (data: unknown, options: { readonly language: Language }) => Parsed

/** How to read a text. */
export interface ReadOptions {
  readonly language?: Language | undefined
  /** JSON goes through the same reader, and must be valid JSON. */
  readonly format?: 'yaml' | 'json' | undefined
}

const MOST_FAULTS = 200

/**
 * Reads a case from the text of a YAML or JSON file. Never throws: it returns all faults of the text at once or, where
 * the text is sound, all problems of the case, each with its line and column, in Dutch unless English is asked for (any
 * other language is answered in Dutch).
 *
 * @example
 * readCase(textOf('begeleiding-thuis.yaml')).ok // true
 *
 * // A field that is misspelt, and others that are missing: all at once, each with its line.
 * const read = readCase('name: Leeg\ntimline: { from: 2024-01, through: 2024-12 }')
 * if (read.ok) throw new Error('This text is no case.')
 * read.problems.map(({ line, code }) => `${line}: ${code}`)
 * // ['1: missing', '1: missing', '1: missing', '1: missing', '1: missing', '2: unknown-key']
 */
export const readCase = (text: string, options?: ReadOptions): ReadCase => readAs(text, parseBusinessCase, options)

/**
 * The same for what another parser reads from plain data, such as `parseCasus`.
 *
 * @example
 * import { parseCasus } from 'maatschappelijke-businesscase/casus'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * read.ok // true
 */
export const readAs = <Parsed extends Answer>(
  text: string,
  parse: Parse<Parsed>,
  options?: ReadOptions,
): ReadAs<Parsed> => {
  const language = languageOf(options)
  try {
    return readText(text.replace(/^\ufeff/, ''), parse, language, options?.format ?? 'yaml')
  } catch {
    // A fault of ours or of the YAML library must not reach a user as a stack trace.
    return { ok: false, problems: [textProblem('unreadable', language)] }
  }
}

/**
 * Problems of a valid case (`CalculationError.problems`) with their line and column in the text that it was read from.
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml').replace('households: { value: 50,', 'households: { value: 500,')
 * const fault = ((): unknown => {
 *   try {
 *     return calculate(caseFrom(text))
 *   } catch (error) {
 *     return error
 *   }
 * })()
 * if (!(fault instanceof CalculationError)) throw fault
 * placedProblems(text, fault.problems('nl')).map(({ line, code }) => `${line}: ${code}`)
 * // ['38: enrolment-above-group']
 */
export const placedProblems = (
  text: string,
  problems: readonly Problem[],
  options?: ReadOptions,
): readonly PlacedProblem[] => {
  const plain = given
    .text('placedProblems', { nl: 'de tekst van een businesscase', en: 'the text of a case' }, text)
    .replace(/^\ufeff/, '')
  const found = given
    .list('placedProblems', { nl: 'problemen van een businesscase', en: 'problems of a case' }, problems)
    .map((problem) => ({
      ...given.object('placedProblems', { nl: 'een pad in elk probleem', en: 'a path in each problem' }, problem),
      path: given.list(
        'placedProblems',
        { nl: 'sleutels en plaatsen als pad van een probleem', en: 'keys and positions as the path of a problem' },
        problem.path,
      ),
    }))
  const composed = composeText(plain)
  if ('refused' in composed) return found
  return placed(found, composed, plainTree(composed.root, plain, options?.format ?? 'yaml'), languageOf(options))
}

const readText = <Parsed extends Answer>(
  text: string,
  parse: Parse<Parsed>,
  language: Language,
  format: 'yaml' | 'json',
): ReadAs<Parsed> => {
  const composed = composeText(text)
  if ('refused' in composed)
    return { ok: false, problems: [{ ...textProblem(composed.refused, language), ...composed.place }] }
  const read = readComposed(composed, text, parse, language, format)
  return read.ok || format === 'json' ? read : { ok: false, problems: explained(read.problems, composed, language) }
}

/** The problems; a sign from Word or a web page replaces the problems that it explains. */
const explained = (
  problems: readonly PlacedProblem[],
  { foreignSigns, placeOf }: ComposedText,
  language: Language,
): readonly PlacedProblem[] => {
  const { signs, others } = foreignSigns.explain(problems, placeOf)
  if (signs.length === 0) return problems
  const explained = signs
    .slice(0, MOST_FAULTS)
    .map((sign) => ({ ...syntaxProblem(sign, language), ...placeOf(sign.offset) }))
  return [...explained, ...others]
    .sort((one, other) => (one.line ?? Infinity) - (other.line ?? Infinity))
    .slice(0, MOST_FAULTS)
}

const readComposed = <Parsed extends Answer>(
  composed: ComposedText,
  text: string,
  parse: Parse<Parsed>,
  language: Language,
  format: 'yaml' | 'json',
): ReadAs<Parsed> => {
  // Invalid JSON is reported as such, even where it is not YAML either.
  const fault = format === 'json' ? jsonFault(text) : undefined
  if (fault !== undefined)
    return { ok: false, problems: [{ ...jsonProblem(fault.found, language), ...composed.placeOf(fault.offset) }] }
  if (composed.faults.length > 0) return { ok: false, problems: syntaxProblems(composed, language) }
  const tree = plainTree(composed.root, text, format)
  if (tree.faults.length > 0) {
    const problems = tree.faults
      .slice(0, MOST_FAULTS)
      .map((named) => ({ ...namedProblem(named, language), ...composed.placeOf(named.offset) }))
    return { ok: false, problems }
  }
  if (tree.bombAt !== undefined)
    return { ok: false, problems: [{ ...textProblem('alias-bomb', language), ...composed.placeOf(tree.bombAt) }] }
  const parsed: Answer = parse(tree.data, { language })
  if (parsed.ok && tree.cut.length === 0) return { ...(parsed as Extract<Parsed, { ok: true }>), data: tree.data }
  const cut = tree.cut.slice(0, MOST_FAULTS).map((each) => cutProblem(each, language))
  const found = parsed.ok ? [] : parsed.problems.map((problem) => inFile(problem, language))
  const problems = [...cut, ...found].slice(0, MOST_FAULTS)
  return { ok: false, problems: placed(problems, composed, tree, language) }
}

const syntaxProblems = (composed: ComposedText, language: Language): readonly PlacedProblem[] =>
  composed.faults
    .slice(0, MOST_FAULTS)
    .map((fault) => ({ ...syntaxProblem(fault, language), ...composed.placeOf(fault.offset) }))

const atKey: readonly Problem['code'][] = ['unknown-key', 'forbidden-key']

/** Whether the key is what is wrong: a field that does not exist, or a key of a table that refers to nothing. */
const isAtKey = ({ code, path, value }: Problem): boolean =>
  atKey.includes(code) || (code === 'dangling-id' && value === path.at(-1))

const placed = (
  problems: readonly Problem[],
  composed: ComposedText,
  tree: PlainTree,
  language: Language,
): readonly PlacedProblem[] =>
  problems
    .map((problem, position) => {
      const offset = offsetOf(composed.root, problem.path, tree.targets, isAtKey(problem))
      if (problem.code === 'too-large' && tree.targets.size > 0)
        return { position, offset, problem: { ...textProblem('alias-bomb', language), ...composed.placeOf(offset) } }
      return {
        position,
        offset: problem.code === 'more-problems' ? Infinity : offset,
        problem: { ...problem, ...place(problem.path, composed, offset) },
      }
    })
    .sort((one, other) => one.offset - other.offset || one.position - other.position)
    .map(({ problem }) => problem)

const place = (path: Path, composed: ComposedText, offset: number): Partial<PlacedProblem> =>
  path.length === 0 && composed.root === null ? { line: 1, column: 1 } : composed.placeOf(offset)
