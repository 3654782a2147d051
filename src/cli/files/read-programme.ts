import {
  type BusinessCase,
  type Finding,
  type Path,
  type Problem,
  type ProblemCode,
  problemOf,
} from '../../case/index.js'
import {
  mergeProgramme,
  type MergedProgramme,
  type Origin,
  type ProjectPart,
  type RealisationPart,
  type ReferencePart,
} from '../../programme/index.js'
import type { Language } from '../../report/index.js'
import { placedProblems, placeOfPath, readAs, type PlacedProblem } from '../../yaml/index.js'
import { projectFilesOf, projectTexts } from './project-files.js'
import type { FileText } from './read-text.js'

/** A case with the plain data that it was read from: of a programme, those of all its files together. */
export interface WholeCase extends WholeData {
  readonly businessCase: BusinessCase
}

/** The plain data of one or more files together. */
export interface WholeData {
  readonly data: unknown
  /** What was read otherwise than it is written, as it is of an earlier format. */
  readonly notes?: readonly string[]
  /** The files that were read. */
  readonly files: readonly string[]
  /** Where something of the data is written. */
  readonly placeOf: (path: Path) => PlaceInFile | undefined
}

/** A line and a column of a file, both from 1. */
export interface PlaceInFile {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What a parser makes of plain data, or the problems of these. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** A programme that was read as one case, or what is wrong, by file. */
export type ReadProgramme<Parsed extends Answer> =
  | (Extract<Parsed, { readonly ok: true }> & WholeData)
  | { readonly ok: false; readonly problems: readonly ProblemsOfFile[] }

/** How the data of all files together are read. */
export interface Reader<Parsed extends Answer> {
  readonly parse: (data: unknown, options: { readonly language: Language }) => Parsed
  /** Why what was read cannot be carried out. */
  readonly refusals?: (parsed: Extract<Parsed, { readonly ok: true }>) => readonly Problem[]
}

export interface ProblemsOfFile {
  readonly file: string
  readonly problems: readonly PlacedProblem[]
}

/** Whether a text is a programme that names files of its projects. */
export const hasProjectFiles = ({ text, options }: FileText): boolean => {
  const written = readAs(text, asWritten, options)
  return written.ok && projectFilesOf(written.data).length > 0
}

/** A file beside that of a case. */
export interface TextBeside extends FileText {
  readonly file: string
}

/** Files beside that of a case: with what is realised of it, and with reference data for it. */
export interface TextsBeside {
  readonly realised?: TextBeside | undefined
  readonly reference?: TextBeside | undefined
}

/**
 * Reads a programme with the files of its projects, or a case or a casus, and what is realised and reference data where these are
 * files of their own, as one case; or says all that is wrong with it and with them. Where a file cannot be read, what refers to it is not
 * judged.
 *
 */
export const readProgramme = <Parsed extends Answer>(
  file: string,
  own: FileText,
  language: Language,
  { parse, refusals = () => [] }: Reader<Parsed>,
  { realised, reference }: TextsBeside = {},
): ReadProgramme<Parsed> => {
  const programme = readAs(own.text, asWritten, own.options)
  if (!programme.ok) return { ok: false, problems: [{ file, problems: programme.problems }] }
  const texts = new Map<string | undefined, SourceFile>([[undefined, { ...own, file, faults: [] }]])
  const parts: ProjectPart[] = []
  const faults: Finding[] = []
  const named = projectFilesOf(programme.data)
  for (const read of projectTexts(file, named, language)) {
    if ('fault' in read) {
      faults.push(read.fault)
      continue
    }
    const { project, path } = read
    const part = readAs(read.text.text, asWritten, read.text.options)
    texts.set(path, { ...read.text, file: read.file, faults: part.ok ? [] : part.problems })
    if (part.ok) parts.push({ project, file: path, data: part.data })
  }
  const realisation = realised === undefined ? undefined : partIn(realised, texts)
  const overlay = reference === undefined ? undefined : partIn(reference, texts)
  const merged = mergeProgramme(programme.data, parts, realisation, overlay)
  const isWhole =
    parts.length === named.length &&
    (realised === undefined || realisation !== undefined) &&
    (reference === undefined || overlay !== undefined) &&
    merged.findings.every(({ code }) => code !== 'later-format')
  const parsed = parse(merged.data, { language })
  if (parsed.ok && isWhole && merged.findings.length === 0) {
    const answer = parsed as Extract<Parsed, { readonly ok: true }>
    const problems = refusals(answer)
    return problems.length === 0
      ? {
          ...answer,
          data: merged.data,
          files: [...texts.values()].map((each) => each.file),
          placeOf: (path) => {
            const origin = merged.originOf(path)
            const source = texts.get(origin.file)
            const place = source && placeOfPath(source.text, origin.path)
            return place && { file: source.file, ...place }
          },
        }
      : { ok: false, problems: byFile(found(problems, merged), texts) }
  }
  // A line that another file states differently is not of its project in the merged case.
  const isJudged = isWhole
    ? ({ code }: Problem) => code !== 'empty-project' || merged.findings.length === 0
    : isOfItsOwnLine
  const between = parsed.ok ? [] : parsed.problems.filter(isJudged)
  return {
    ok: false,
    problems: byFile(
      [
        ...faults.map((fault) => ({ problem: problemOf(fault, programme.data, language), origin: inProgramme(fault) })),
        ...merged.findings.map((finding) => mergeProblem(finding, merged, texts, language)),
        ...found(between, merged),
      ],
      texts,
    ),
  }
}

/** The data of a file beside, with its text among those of the other files; `undefined` where the text is no data. */
const partIn = (
  beside: TextBeside,
  texts: Map<string | undefined, SourceFile>,
): (RealisationPart & ReferencePart) | undefined => {
  const read = readAs(beside.text, asWritten, beside.options)
  // A programme names files from its own folder, so a name may be that of another file.
  const name = texts.has(beside.file) ? `./${beside.file}` : beside.file
  texts.set(name, { ...beside, faults: read.ok ? [] : read.problems })
  return read.ok ? { file: name, data: read.data } : undefined
}

interface SourceFile extends FileText {
  readonly file: string
  /** Why its text is no data. */
  readonly faults: readonly PlacedProblem[]
}

type Texts = ReadonlyMap<string | undefined, SourceFile>

interface FoundProblem {
  readonly problem: Problem
  readonly origin: Origin
}

/** The data of a file, not yet read as anything. */
const asWritten = (): { readonly ok: true } => ({ ok: true })

const inProgramme = ({ path }: Finding): Origin => ({ file: undefined, path })

const found = (problems: readonly Problem[], { originOf }: MergedProgramme): readonly FoundProblem[] =>
  problems.map((problem) => ({ problem, origin: originOf(problem.path) }))

/** What merging found, where it is written; of what is written twice, the message ends with the second place. */
const mergeProblem = (
  finding: MergedProgramme['findings'][number],
  { data, originOf }: MergedProgramme,
  texts: Texts,
  language: Language,
): FoundProblem => {
  const [first = originOf(finding.path), second] = finding.places
  const problem = problemOf(finding, data, language)
  const text = texts.get(second?.file)
  if (second === undefined || text === undefined) return { problem, origin: first }
  const [placed] = placedProblems(text.text, [{ ...problem, path: second.path }], text.options)
  const place = [text.file, placed?.line, placed?.column].filter((each) => each !== undefined).join(':')
  return { problem: { ...problem, message: `${problem.message}; ${alsoAt[language]} ${place}` }, origin: first }
}

const alsoAt = { nl: 'ook op', en: 'also at' } as const

/** What is wrong with a line itself, whatever the files say that could not be read. */
const isOfItsOwnLine = ({ code, path }: Problem): boolean =>
  ofItsOwnLine.has(code) || ((code === 'missing' || code === 'empty') && path.length > 1)

const ofItsOwnLine: ReadonlySet<ProblemCode> = new Set([
  'wrong-type',
  'not-a-number',
  'not-finite',
  'not-whole',
  'percentage',
  'out-of-bounds',
  'bad-month',
  'bad-id',
  'reserved-id',
  'bad-year',
  'unknown-choice',
  'unknown-key',
  'unquoted-text',
  'forbidden-key',
  'too-long',
  'too-many',
  'duplicate-id',
  'exactly-one',
  'at-most-one',
  'impossible-distribution',
  'dates-reversed',
  'outside-timeline',
  'budget-plan',
  'later-format',
  'more-problems',
])

/** Problems in the files in which they stand, in the order in which the files are read. */
const byFile = (problems: readonly FoundProblem[], texts: Texts): readonly ProblemsOfFile[] =>
  [...texts].flatMap(([path, { file, faults, text, options }]): readonly ProblemsOfFile[] => {
    const own = problems.flatMap(({ problem, origin }) =>
      origin.file === path ? [{ ...problem, path: origin.path }] : [],
    )
    return own.length === 0 && faults.length === 0
      ? []
      : [{ file, problems: [...faults, ...placedProblems(text, own, options)] }]
  })
