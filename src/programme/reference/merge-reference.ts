import { type Path, referenceLists, valueAt } from '../../case/index.js'
import type { MergeFinding } from '../part-faults.js'
import type { Origin } from '../project-part.js'
import { sameData } from '../same-data.js'
import { statedDifferently } from '../stated-differently.js'
import { statedTwice } from '../stated-twice.js'

/** What one file states as reference data; the file is `undefined` for that of the case or the programme. */
export interface ReferenceOfFile {
  readonly file: string | undefined
  readonly stated: unknown
}

/** The reference data of several files, together. */
export interface MergedReference {
  /** As stated; `undefined` where no file states anything. */
  readonly stated: unknown
  readonly findings: readonly MergeFinding[]
  /** Where something of it is written: of what several files state, the first. */
  readonly originOf: (path: Path) => Origin
}

/**
 * Puts the reference data of files together, record by record. A record that two files state must be the same in both;
 * within one file it is stated once.
 */
export const mergeReference = (files: readonly ReferenceOfFile[]): MergedReference => {
  const [first] = files
  if (first === undefined) return { stated: undefined, findings: [], originOf: (path) => ({ file: undefined, path }) }
  // Where nothing is merged, or one is no object, the first is read as it is: parsing says what is wrong with it.
  const [unlike] = files.filter(({ stated }) => !isRecord(stated))
  if (files.length === 1 || unlike !== undefined) {
    const read = unlike ?? first
    return { stated: read.stated, findings: [], originOf: (path) => ({ file: read.file, path }) }
  }
  const findings: MergeFinding[] = []
  const merged: Record<string, unknown> = {}
  const origins = new Map<string, Origin[]>()
  const fields = new Map<string, string | undefined>()
  for (const { file, stated } of files) {
    for (const [field, part] of Object.entries(stated as object)) {
      const isList = (referenceLists as readonly string[]).includes(field)
      if (!isList || !Array.isArray(part) || (Object.hasOwn(merged, field) && !Array.isArray(merged[field]))) {
        if (Object.hasOwn(merged, field)) continue
        // Defined, and not assigned: a field that is called __proto__ is data too, which parsing refuses.
        Object.defineProperty(merged, field, { value: part, enumerable: true, writable: true, configurable: true })
        fields.set(field, file)
        continue
      }
      const lines = (merged[field] ??= []) as unknown[]
      const placed = origins.get(field) ?? []
      origins.set(field, placed)
      for (const [position, record] of part.entries()) {
        const origin: Origin = { file, path: ['referenceData', field, position] }
        const id = valueAt(record, ['id'])
        const known = id === undefined ? -1 : lines.findIndex((other) => valueAt(other, ['id']) === id)
        if (known === -1) {
          lines.push(record)
          placed.push(origin)
          continue
        }
        const before = placed[known] as Origin
        const path: Path = ['referenceData', field, known]
        if (before.file === file) findings.push(statedTwice(path, String(id), [before, origin]))
        else if (!sameData(lines[known], record))
          findings.push(
            statedDifferently(path, String(id), [
              { origin: before, stated: lines[known] },
              { origin, stated: record },
            ]),
          )
      }
    }
  }
  return {
    stated: merged,
    findings,
    originOf: (path) => {
      const [, field, position, ...rest] = path
      const line = typeof position === 'number' ? origins.get(String(field))?.[position] : undefined
      if (line !== undefined) return { file: line.file, path: [...line.path, ...rest] }
      return { file: fields.has(String(field)) ? fields.get(String(field)) : first.file, path }
    },
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
