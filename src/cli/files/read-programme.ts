import { dirname, extname, isAbsolute, join, normalize } from 'node:path'

import { parseBusinessCase, problemOf, valueAt, type BusinessCase, type Problem } from '../../case/index.js'
import { mergeProgramme, type MergedProgramme, type ProjectPart } from '../../programme/index.js'
import type { Language } from '../../report/index.js'
import { placedProblems, readAs, type PlacedProblem, type ReadOptions } from '../../yaml/index.js'

/** The text of a file, and how to read it. */
export interface FileText {
  readonly text: string
  readonly options: Required<ReadOptions>
}

/** A programme that was read as one case, or what is wrong, by file. */
export type ReadProgramme =
  | { readonly ok: true; readonly businessCase: BusinessCase }
  | { readonly ok: false; readonly problems: readonly ProblemsOfFile[] }

export interface ProblemsOfFile {
  readonly file: string
  readonly problems: readonly PlacedProblem[]
}

/** The most projects that are read. */
const MOST_PROJECTS = 100

/**
 * Reads a programme with the files of its projects, as one case.
 *
 * @param read the text of a file; it stops where there is none
 * @param infeasible why a case cannot be carried out
 */
export const readProgramme = (
  file: string,
  own: FileText,
  language: Language,
  read: (file: string) => FileText,
  infeasible: (businessCase: BusinessCase) => readonly Problem[],
): ReadProgramme => {
  const programme = readAs(own.text, asWritten, own.options)
  if (!programme.ok) return { ok: false, problems: [{ file, problems: programme.problems }] }
  const texts = new Map<string | undefined, FileText & { readonly file: string }>([[undefined, { ...own, file }]])
  const parts: ProjectPart[] = []
  const faults: ProblemsOfFile[] = []
  for (const { project, path, place } of projectFiles(programme.data)) {
    if (!isBeside(path)) {
      faults.push({ file, problems: placed(own, [notBeside(path, place, language)]) })
      continue
    }
    const beside = join(dirname(file), path)
    const text = read(beside)
    const part = readAs(text.text, asWritten, text.options)
    if (!part.ok) {
      faults.push({ file: beside, problems: part.problems })
      continue
    }
    texts.set(path, { ...text, file: beside })
    parts.push({ project, file: path, data: part.data })
  }
  if (faults.length > 0) return { ok: false, problems: faults }
  const merged = mergeProgramme(programme.data, parts)
  const apart = merged.findings.map((finding) => problemOf(finding, merged.data, language))
  const parsed = parseBusinessCase(merged.data, { language })
  const found = [...apart, ...(parsed.ok ? infeasible(parsed.businessCase) : parsed.problems)]
  if (parsed.ok && found.length === 0) return parsed
  return { ok: false, problems: byFile(found, merged, texts) }
}

/** The data of a file, not yet read as anything. */
const asWritten = (): { readonly ok: true } => ({ ok: true })

interface ProjectFile {
  readonly project: string
  readonly path: string
  readonly place: readonly (string | number)[]
}

const projectFiles = (data: unknown): readonly ProjectFile[] => {
  const projects = valueAt(data, ['projects'])
  if (!Array.isArray(projects)) return []
  return projects.slice(0, MOST_PROJECTS).flatMap((each: unknown, position): ProjectFile[] => {
    const [project, path] = [valueAt(each, ['id']), valueAt(each, ['file'])]
    return typeof project === 'string' && typeof path === 'string'
      ? [{ project, path, place: ['projects', position, 'file'] }]
      : []
  })
}

/** A file in the folder of the programme, or in one beneath it: a case never reads what lies elsewhere. */
const isBeside = (path: string): boolean =>
  !isAbsolute(path) &&
  !/^[a-z]:|\\/i.test(path) &&
  !normalize(path).startsWith('..') &&
  ['.yaml', '.yml', '.json'].includes(extname(path).toLowerCase())

const notBeside = (path: string, place: ProjectFile['place'], language: Language): Problem =>
  problemOf(
    {
      code: 'project-file',
      path: place,
      value: path,
      nl: () => ({
        message: 'het bestand van een project moet naast dat van het programma staan',
        reason: 'een programma leest geen bestanden van elders; het zijn .yaml-, .yml- of .json-bestanden',
        remedy:
          'Zet het bestand in de map van het programma, en noem het zonder pad ervoor, zoals sociaal-recept.yaml.',
      }),
      en: () => ({
        message: 'the file of a project must stand beside that of the programme',
        reason: 'a programme reads no files from elsewhere; they are .yaml, .yml or .json files',
        remedy: 'Put the file in the folder of the programme, and name it without a path, such as sociaal-recept.yaml.',
      }),
    },
    undefined,
    language,
  )

const placed = ({ text, options }: FileText, problems: readonly Problem[]): readonly PlacedProblem[] =>
  placedProblems(text, problems, options)

/** Problems of a merged case in the files in which they stand, in the order in which the files are read. */
const byFile = (
  problems: readonly Problem[],
  { originOf }: MergedProgramme,
  texts: ReadonlyMap<string | undefined, FileText & { readonly file: string }>,
): readonly ProblemsOfFile[] =>
  [...texts].flatMap(([path, text]): readonly ProblemsOfFile[] => {
    const own = problems.flatMap((problem) => {
      const origin = originOf(problem.path)
      return origin.file === path ? [{ ...problem, path: origin.path }] : []
    })
    return own.length === 0 ? [] : [{ file: text.file, problems: placed(text, own) }]
  })
