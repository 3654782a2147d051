import { laterFormat, type Path, valueAt } from '../case/index.js'
import { given } from '../money/index.js'
import { ofProjectItself, projectsOf, scoredTwice, statedInFile } from './project-details.js'
import { partFaults, type MergeFinding } from './part-faults.js'
import type { Origin, ProjectPart } from './project-part.js'
import { mergeRealised } from './merge-realised.js'
import { mergeReference } from './reference/merge-reference.js'
import { projectIndicators } from './project-indicators.js'
import { realisationFaults, type RealisationPart } from './realisation-part.js'
import { referenceFaults, type ReferencePart } from './reference/reference-part.js'
import { sameData } from './same-data.js'
import { statedDifferently } from './stated-differently.js'
import { statedTwice } from './stated-twice.js'

/** A programme and its projects, or a case and what is realised of it, as one case: plain data for `parseBusinessCase`. */
export interface MergedProgramme {
  readonly data: unknown
  /** What two files state differently, and what the file of a project cannot state; empty where there is neither. */
  readonly findings: readonly MergeFinding[]
  /** Where something of the merged case is written: its file (`undefined` for the programme's own) and its path there. */
  readonly originOf: (path: Path) => Origin
}

/** The lists of a case whose lines several files may add to; a line is known by its id. */
const mergedLists = [
  'parties',
  'wholes',
  'populations',
  'targetGroups',
  'costItems',
  'incomeItems',
  'interventions',
  'settlements',
  'agreements',
  'pm',
] as const

/**
 * Makes one case of a programme and the files of its projects (docs/method.md, 18): a project states what only it has,
 * and the programme what several share. An id that is stated twice must be stated the same. What is realised may stand in
 * any of them, or in a file of its own.
 *
 * @param alone a file of its own with what is realised, of a programme or of a case without projects
 * @param overlay a file of its own with reference data, which are added to those that the other files state
 * @throws ArgumentTypeError for parts that are no list of objects, and for a realisation or an overlay that is no
 *   object
 *
 * @example
 * const shared = { name: 'Zorgzame Stad', projects: [{ id: 'poh', file: 'poh.yaml' }] }
 * const poh = { targetGroups: [{ id: 'jongeren', households: 200 }] }
 * mergeProgramme(shared, [{ project: 'poh', file: 'poh.yaml', data: poh }]).data
 * // { name: 'Zorgzame Stad', projects: [{ id: 'poh' }], targetGroups: [{ id: 'jongeren', households: 200 }] }
 */
export const mergeProgramme = (
  programme: unknown,
  asked: readonly ProjectPart[],
  alone?: RealisationPart,
  overlay?: ReferencePart,
): MergedProgramme => {
  const reference =
    overlay === undefined
      ? undefined
      : given.object(
          'mergeProgramme',
          { nl: 'file en data van een naslag', en: 'file and data of reference data' },
          overlay,
        )
  const realisation =
    alone === undefined
      ? undefined
      : given.object(
          'mergeProgramme',
          { nl: 'file en data van een realisatie', en: 'file and data of what is realised' },
          alone,
        )
  const parts = given
    .list('mergeProgramme', { nl: 'delen van projecten', en: 'parts of projects' }, asked)
    .map((part) =>
      given.object(
        'mergeProgramme',
        { nl: 'een project, file en data in elk deel', en: 'a project, file and data in each part' },
        part,
      ),
    )
  if (typeof programme !== 'object' || programme === null || Array.isArray(programme))
    return { data: programme, findings: [], originOf: (path) => ({ file: undefined, path }) }
  const data: Record<string, unknown> = { ...programme }
  const origins = new Map<string, Origin[]>()
  const fieldOrigins = new Map<string, string>()
  const findings: MergeFinding[] = []
  for (const list of mergedLists) {
    const own = valueAt(programme, [list])
    if (!Array.isArray(own)) continue
    data[list] = [...(own as unknown[])]
    origins.set(
      list,
      own.map((_, position) => ({ file: undefined, path: [list, position] })),
    )
  }
  for (const { project, file, data: part } of parts) {
    findings.push(...partFaults({ project, file, data: part }))
    if (typeof part !== 'object' || part === null || Array.isArray(part) || laterFormat(part) !== undefined) continue
    for (const [field, stated] of Object.entries(part)) {
      if (stated === undefined || apart.includes(field)) continue
      if (isMerged(field) && Array.isArray(stated)) {
        const lines = (data[field] ??= []) as unknown[]
        const placed = origins.get(field) ?? []
        if (!Array.isArray(lines)) continue
        origins.set(field, placed)
        for (const [position, written] of stated.entries()) {
          const line: unknown = field === 'interventions' ? ofProject(written, project) : written
          const id = valueAt(line, ['id'])
          const known = id === undefined ? -1 : lines.findIndex((other) => valueAt(other, ['id']) === id)
          if (known === -1) {
            lines.push(line)
            placed.push({ file, path: [field, position] })
            continue
          }
          const [first, second] = [placed[known] as Origin, { file, path: [field, position] }]
          if (first.file === file) findings.push(statedTwice([field, known], String(id), [first, second]))
          else if (!sameData(lines[known], line))
            findings.push(
              statedDifferently([field, known], String(id), [
                { origin: first, stated: lines[known] },
                { origin: second, stated: line },
              ]),
            )
        }
      } else if (!Object.hasOwn(data, field) || data[field] === undefined) {
        // Defined, and not assigned: a field that is called __proto__ is data too, which parsing refuses.
        Object.defineProperty(data, field, { value: stated, enumerable: true, writable: true, configurable: true })
        fieldOrigins.set(field, file)
      } else if (!sameData(data[field], stated)) {
        findings.push(
          statedDifferently([field], field, [
            { origin: { file: fieldOrigins.get(field), path: [field] }, stated: data[field] },
            { origin: { file, path: [field] }, stated },
          ]),
        )
      }
    }
  }
  const projects = valueAt(programme, ['projects'])
  const indicators = (Array.isArray(projects) ? projects : []).map((project: unknown, position) => {
    const part = parts.find((each) => each.project === valueAt(project, ['id']))
    return projectIndicators(project, part, ['projects', position, 'indicators'])
  })
  findings.push(...indicators.flatMap((each) => each.findings), ...scoredTwice(projects, parts))
  data['projects'] = projectsOf(projects, parts, indicators)
  const realised = mergeRealised(
    [{ file: undefined, data: programme }, ...parts, ...(realisation === undefined ? [] : [realisation])].flatMap(
      ({ file, data: of }) => {
        const stated = valueAt(of, ['realised'])
        return stated === undefined ? [] : [{ file, stated }]
      },
    ),
  )
  findings.push(...realised.findings, ...(realisation === undefined ? [] : realisationFaults(realisation)))
  if (realised.stated !== undefined) data['realised'] = realised.stated
  const records = mergeReference(
    [{ file: undefined, data: programme }, ...parts, ...(reference === undefined ? [] : [reference])].flatMap(
      ({ file, data: of }) => {
        const stated = valueAt(of, ['referenceData'])
        return stated === undefined ? [] : [{ file, stated }]
      },
    ),
  )
  findings.push(...records.findings, ...(reference === undefined ? [] : referenceFaults(reference)))
  if (records.stated !== undefined) data['referenceData'] = records.stated
  return {
    data,
    findings,
    originOf: (path) => {
      const [field, position, ...rest] = path
      if (field === 'realised') return realised.originOf(path)
      if (field === 'referenceData') return records.originOf(path)
      const measured = field === 'projects' && rest[0] === 'indicators' ? indicators[Number(position)] : undefined
      if (measured !== undefined) return measured.originOf(path)
      const own = field === 'projects' ? statedInFile(projects, parts, path) : undefined
      if (own !== undefined) return own
      const line = typeof position === 'number' ? origins.get(String(field))?.[position] : undefined
      if (line !== undefined) return { file: line.file, path: [...line.path, ...rest] }
      return { file: fieldOrigins.get(String(field)), path }
    },
  }
}

/** What a project's file says of the project itself, and what is merged in its own way. */
const apart: readonly string[] = [...ofProjectItself, 'indicators', 'format', 'projects', 'realised', 'referenceData']

const isMerged = (field: string): boolean => (mergedLists as readonly string[]).includes(field)

/** An intervention with the project in whose file it stands, unless it names one. */
const ofProject = (intervention: unknown, project: string): unknown =>
  typeof intervention === 'object' && intervention !== null && valueAt(intervention, ['project']) === undefined
    ? { ...intervention, project }
    : intervention
