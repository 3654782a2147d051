import type { Path } from '../case/index.js'
import type { MergeFinding } from './part-faults.js'
import type { Origin } from './project-part.js'
import { sameData } from './same-data.js'
import { statedDifferently } from './stated-differently.js'

/** What one file states as realised; the file is `undefined` for that of the programme. */
export interface RealisedOfFile {
  readonly file: string | undefined
  readonly stated: unknown
}

/** What several files state as realised, together. */
export interface MergedRealised {
  /** As stated; `undefined` where no file states anything. */
  readonly stated: unknown
  readonly findings: readonly MergeFinding[]
  /** Where something of it is written: of what several files state, the first. */
  readonly originOf: (path: Path) => Origin
}

/**
 * Puts what files state as realised together, down to each fact: who entered in a period, what a cost took in a year, one
 * count, one measurement, one price. So a project may count its households while the controller states what was spent. A
 * fact that two files state must be the same in both, as must the reference month.
 */
export const mergeRealised = (files: readonly RealisedOfFile[]): MergedRealised => {
  const [first] = files
  if (first === undefined) return { stated: undefined, findings: [], originOf: (path) => ({ file: undefined, path }) }
  const findings: MergeFinding[] = []
  const owners = new Map<string, string | undefined>()
  const own = (path: Path, file: string | undefined, stated: unknown): void => {
    owners.set(keyOf(path), file)
    if (isJoined(path) && isRecord(stated))
      for (const [field, part] of Object.entries(stated)) own([...path, field], file, part)
  }
  const joined = (one: unknown, other: unknown, file: string | undefined, path: Path): unknown => {
    if (sameData(one, other)) return one
    if (!isJoined(path) || !isRecord(one) || !isRecord(other)) {
      const origin = { file: owners.get(keyOf(path)), path }
      findings.push(
        statedDifferently(path, String(path.at(-1)), [
          { origin, stated: one },
          { origin: { file, path }, stated: other },
        ]),
      )
      return one
    }
    const together: Record<string, unknown> = { ...one }
    for (const [field, part] of Object.entries(other)) {
      if (part === undefined) continue
      const place = [...path, field]
      const known = Object.hasOwn(together, field) && together[field] !== undefined
      if (!known) own(place, file, part)
      // Defined, and not assigned: a field that is called __proto__ is data too, which parsing refuses.
      Object.defineProperty(together, field, {
        value: known ? joined(together[field], part, file, place) : part,
        enumerable: true,
        writable: true,
        configurable: true,
      })
    }
    return together
  }
  own(ROOT, first.file, first.stated)
  return {
    stated: files.slice(1).reduce((one, { file, stated }) => joined(one, stated, file, ROOT), first.stated),
    findings,
    originOf: (path) => ({ file: ownerOf(owners, path), path }),
  }
}

const ROOT: Path = ['realised']

/** The parts that are joined field by field; any other is one fact, and is stated as a whole. */
const isJoined = (path: Path): boolean =>
  joinedParts.some((part) => part.length === path.length && part.every((step, at) => step === ANY || step === path[at]))

const ANY = Symbol('any id')

const joinedParts: readonly (readonly (string | typeof ANY)[])[] = [
  ['realised'],
  ['realised', 'interventions'],
  ['realised', 'interventions', ANY],
  ['realised', 'interventions', ANY, 'enrolled'],
  ['realised', 'interventions', ANY, 'spent'],
  ['realised', 'interventions', ANY, 'spent', ANY],
  ['realised', 'interventions', ANY, 'measured'],
  ['realised', 'prices'],
  ['realised', 'prices', ANY],
]

const keyOf = (path: Path): string => JSON.stringify(path.map(String))

/** The file that states the nearest part around a place. */
const ownerOf = (owners: ReadonlyMap<string, string | undefined>, path: Path): string | undefined => {
  const around = path.map((_, at) => keyOf(path.slice(0, path.length - at)))
  return owners.get(around.find((key) => owners.has(key)) ?? keyOf(ROOT))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
