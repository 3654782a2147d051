import { realpathSync } from 'node:fs'
import { dirname, extname, isAbsolute, join, normalize, relative, sep } from 'node:path'

import { type Finding, type Path, valueAt } from '../../case/index.js'
import type { Language } from '../../report/index.js'
import { projectFileFaults } from './project-file-faults.js'
import { readText, type FileText } from './read-text.js'

/** The file that a programme names for a project. */
export interface ProjectFile {
  readonly project: string
  /** As the programme names it. */
  readonly path: string
  /** Where the programme names it. */
  readonly place: Path
}

/** The text of a project's file and where the file is, or why it is not read. */
export type ProjectText = ProjectFile & { readonly file: string } & (
    { readonly text: FileText } | { readonly fault: Finding }
  )

/** The most files that are read; a case has no more projects. */
const MOST_PROJECT_FILES = 100

/** The files that a programme names for its projects. */
export const projectFilesOf = (data: unknown): readonly ProjectFile[] => {
  const projects = valueAt(data, ['projects'])
  if (!Array.isArray(projects)) return []
  return projects.flatMap((each: unknown, position): ProjectFile[] => {
    const [project, path] = [valueAt(each, ['id']), valueAt(each, ['file'])]
    return typeof project === 'string' && typeof path === 'string'
      ? [{ project, path, place: ['projects', position, 'file'] }]
      : []
  })
}

/**
 * Reads the files of the projects of a programme, each once: only what stands in its folder or beneath it, and never the
 * programme itself. Files of projects name no further files, so that reading ends.
 */
export const projectTexts = (
  programme: string,
  named: readonly ProjectFile[],
  language: Language,
): readonly ProjectText[] => {
  const folder = dirname(programme)
  const [home, own] = [identityOf(folder === '' ? '.' : folder), identityOf(programme)]
  const readBy = new Map<string, string>()
  return named.slice(0, MOST_PROJECT_FILES).map((each): ProjectText => {
    const file = join(folder, each.path)
    const refused = (fault: Finding): ProjectText => ({ ...each, file, fault })
    if (!isBeside(each.path)) return refused(projectFileFaults.notBeside(each))
    const identity = identityOf(file)
    if (identity !== undefined && identity === own) return refused(projectFileFaults.itself(each))
    if (identity !== undefined && home !== undefined && !identity.startsWith(home.endsWith(sep) ? home : home + sep))
      return refused(projectFileFaults.linksAway(each))
    const other = readBy.get(identity ?? file)
    if (other !== undefined) return refused(projectFileFaults.ofAnother(each, other))
    readBy.set(identity ?? file, each.project)
    const text = readText(file, language)
    if (text.ok) return { ...each, file, text }
    if (text.missing === undefined) return refused(projectFileFaults.unreadable(each, text.message))
    const { likely } = text.missing
    return refused(projectFileFaults.missing(each, likely === undefined ? undefined : relative(folder, likely)))
  })
}

/** A file in the folder of the programme, or in one beneath it: a case never reads what lies elsewhere. */
const isBeside = (path: string): boolean =>
  !isAbsolute(path) &&
  !/^[a-z]:|\\/i.test(path) &&
  !/^\.\.(?:[/\\]|$)/.test(normalize(path)) &&
  ['.yaml', '.yml', '.json'].includes(extname(path).toLowerCase())

/** What is at a path, whatever links lead to it and however its letters are written; nothing where there is none. */
const identityOf = (path: string): string | undefined => {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
