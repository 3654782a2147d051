import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

import { valueAt, type Path } from '../../../case/index.js'
import { mergeProgramme, type MergedProgramme } from '../../../programme/index.js'
import type { Language } from '../../../report/index.js'
import { readAs, type ReadOptions } from '../../../yaml/index.js'
import { projectFilesOf, projectTexts } from '../../files/project-files.js'
import { textOf } from '../../files/text-of.js'

/** A file of a case: its text as it is, with the mark that it may begin with, and the data in it. */
export interface CaseText {
  /** As the programme names it; `undefined` for the file of the case itself. */
  readonly name: string | undefined
  readonly file: string
  /** From the folder of the case. */
  readonly inFolder: string
  readonly project: string | undefined
  /** A file with reference data beside the case. */
  readonly isReference?: true
  readonly text: string
  readonly options: ReadOptions
  readonly data: unknown
}

/** The files of a case that was read before, so that each is sound. */
export const caseTexts = (file: string, language: Language, reference?: string): readonly CaseText[] => {
  const folder = dirname(file)
  const own = textOf(file, language)
  const whole = (name: string | undefined, at: string, project: string | undefined, options: ReadOptions): CaseText => {
    const text = readFileSync(at, 'utf8')
    return { name, file: at, inFolder: relative(folder, at), project, text, options, data: dataOf(text, options) }
  }
  const first = whole(undefined, file, undefined, own.options)
  const parts = projectTexts(file, projectFilesOf(first.data), language).flatMap((part) =>
    'text' in part ? [whole(part.path, part.file, part.project, part.text.options)] : [],
  )
  const beside: readonly CaseText[] =
    reference === undefined
      ? []
      : [{ ...whole(reference, reference, undefined, textOf(reference, language).options), isReference: true }]
  return [first, ...parts, ...beside]
}

/** The data in a text, not yet read as anything. */
export const dataOf = (text: string, options: ReadOptions): unknown => {
  const read = readAs(text, asWritten, options)
  return read.ok ? read.data : undefined
}

const asWritten = (): { readonly ok: true } => ({ ok: true })

/** The files of a case as one case. */
export const mergedTexts = ([own, ...others]: readonly CaseText[]): MergedProgramme => {
  const overlay = others.find(({ isReference }) => isReference)
  const parts = others.filter((other) => other !== overlay)
  return mergeProgramme(
    own?.data,
    parts.map(({ project = '', name = '', data }) => ({ project, file: name, data })),
    undefined,
    overlay && { file: overlay.name ?? overlay.file, data: overlay.data },
  )
}

/** Where else the same line is written: a line that two files state must be the same in both. */
export const samePlaces = (
  texts: readonly CaseText[],
  of: CaseText,
  [list, position, ...rest]: Path,
): readonly (readonly [CaseText, Path])[] => {
  const id = valueAt(
    of.data,
    [list, position, 'id'].filter((step) => step !== undefined),
  )
  if (typeof position !== 'number' || typeof id !== 'string' || list === 'projects') return []
  return texts.flatMap((other): readonly (readonly [CaseText, Path])[] => {
    const lines = other === of ? undefined : valueAt(other.data, [list as string])
    const at = Array.isArray(lines) ? lines.findIndex((line: unknown) => valueAt(line, ['id']) === id) : -1
    return at === -1 ? [] : [[other, [list as string, at, ...rest]]]
  })
}
