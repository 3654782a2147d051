import { type Path, valueAt } from '../case/index.js'
import type { ProjectIndicators } from './project-indicators.js'
import type { MergeFinding } from './part-faults.js'
import type { Origin, ProjectPart } from './project-part.js'
import { sameData } from './same-data.js'
import { statedDifferently } from './stated-differently.js'

/** Fields of a project that its own file may state. */
export const ofProjectItself = ['name', 'description', 'scores'] as const

/** Where the file of a project states what the programme does not say of it. */
export const statedInFile = (projects: unknown, parts: readonly ProjectPart[], path: Path): Origin | undefined => {
  const [, position, field, ...rest] = path
  if (position === undefined || field === undefined) return undefined
  if (!ofProjectItself.some((known) => known === field)) return undefined
  if (valueAt(projects, [position, field]) !== undefined) return undefined
  const part = parts.find(({ project }) => project === valueAt(projects, [position, 'id']))
  return part === undefined || valueAt(part.data, [field]) === undefined
    ? undefined
    : { file: part.file, path: [field, ...rest] }
}

/** Projects whose scores the programme and their own file state, and not the same. */
export const scoredTwice = (projects: unknown, parts: readonly ProjectPart[]): readonly MergeFinding[] =>
  Array.isArray(projects)
    ? projects.flatMap((line: unknown, position): readonly MergeFinding[] => {
        const id = valueAt(line, ['id'])
        const stated = valueAt(line, ['scores'])
        const part = parts.find(({ project }) => project === id)
        const other = valueAt(part?.data, ['scores'])
        if (part === undefined || stated === undefined || other === undefined || sameData(stated, other)) return []
        return [
          statedDifferently(['projects', position, 'scores'], 'scores', [
            { origin: { file: undefined, path: ['projects', position, 'scores'] }, stated },
            { origin: { file: part.file, path: ['scores'] }, stated: other },
          ]),
        ]
      })
    : []

/** The projects of a programme, read: without their files, and with the name that the file gives where the programme gives none. */
export const projectsOf = (
  stated: unknown,
  parts: readonly ProjectPart[],
  indicators: readonly ProjectIndicators[],
): unknown =>
  Array.isArray(stated)
    ? stated.map((line: unknown, position) => {
        if (typeof line !== 'object' || line === null) return line
        const part = parts.find(({ project }) => project === valueAt(line, ['id']))
        // A file that was not read stays, so that parsing says so.
        const rest = Object.fromEntries(
          Object.entries(line).filter(([field]) => field !== 'file' || part === undefined),
        )
        const said = ofProjectItself.flatMap((field) => {
          const written = valueAt(part?.data, [field])
          return written === undefined || Object.hasOwn(rest, field) ? [] : [[field, written] as const]
        })
        const measured = indicators[position]?.stated
        return {
          ...rest,
          ...Object.fromEntries(said),
          ...(measured === undefined ? {} : { indicators: measured }),
        }
      })
    : stated
