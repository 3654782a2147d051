import { valueAt, type Path } from '../case/index.js'
import type { MergeFinding } from './part-faults.js'
import type { Origin, ProjectPart } from './project-part.js'
import { sameData } from './same-data.js'
import { statedDifferently } from './stated-differently.js'

/** The indicators of a project, from the file of the programme and from its own, with where each is written. */
export interface ProjectIndicators {
  /** As stated; `undefined` where neither file states any. */
  readonly stated: unknown
  readonly findings: readonly MergeFinding[]
  /** Where the indicators, or something of one of them, are written, by their path in the merged case. */
  readonly originOf: (path: Path) => Origin
}

/**
 * Puts the indicators that the programme states of a project together with those that stand at the top of the project's
 * own file, by id.
 *
 * @param place where they stand in the merged case
 */
export const projectIndicators = (project: unknown, part: ProjectPart | undefined, place: Path): ProjectIndicators => {
  const [own, beside] = [valueAt(project, ['indicators']), valueAt(part?.data, ['indicators'])]
  const ofProgramme = (path: Path): Origin => ({ file: undefined, path })
  // What is no list is refused where the case is read; that of the programme first.
  if (
    part === undefined ||
    beside === undefined ||
    (own !== undefined && !(Array.isArray(own) && Array.isArray(beside)))
  )
    return { stated: own, findings: [], originOf: ofProgramme }
  const within = (path: Path): Path => path.slice(place.length)
  if (!Array.isArray(own) || !Array.isArray(beside))
    return {
      stated: beside,
      findings: [],
      originOf: (path) => ({ file: part.file, path: ['indicators', ...within(path)] }),
    }
  // Twice in one file is a double id, which a check of the case finds.
  const ids: readonly unknown[] = own.map((line) => valueAt(line, ['id']))
  const placed = (beside as readonly unknown[]).map((line, position) => {
    const id = valueAt(line, ['id'])
    return { line, position, known: id === undefined ? -1 : ids.indexOf(id) }
  })
  const added = placed.filter(({ known }) => known === -1)
  return {
    stated: [...(own as unknown[]), ...added.map(({ line }) => line)],
    findings: placed.flatMap(({ line, known, position }) =>
      known === -1 || sameData(own[known], line)
        ? []
        : [
            statedDifferently([...place, known], String(ids[known]), [
              { origin: { file: undefined, path: [...place, known] }, stated: own[known] },
              { origin: { file: part.file, path: ['indicators', position] }, stated: line },
            ]),
          ],
    ),
    originOf: (path) => {
      const [position, ...rest] = within(path)
      const line = typeof position === 'number' ? added[position - own.length] : undefined
      return line === undefined ? ofProgramme(path) : { file: part.file, path: ['indicators', line.position, ...rest] }
    },
  }
}
