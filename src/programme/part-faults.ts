import { type Finding, laterFormat } from '../case/index.js'
import type { Origin } from './project-part.js'

/** What keeps files of a programme from being one case. Its path is that of the merged case. */
export interface MergeFinding extends Finding {
  /** Where it is written, in its file: of what two files state, both. */
  readonly places: readonly Origin[]
}

/** A file beside that of the case, which states a later format than this version reads. */
export const formatFaults = (file: string, data: unknown): readonly MergeFinding[] => {
  const later = laterFormat(data)
  return later === undefined ? [] : [{ ...later, places: [{ file, path: later.path }] }]
}

/** What the file of one project states that no project can. */
export const partFaults = ({
  project,
  file,
  data,
}: {
  readonly project: string
  readonly file: string
  readonly data: unknown
}): readonly MergeFinding[] => {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [
      {
        code: 'wrong-type',
        path: [],
        places: [{ file, path: [] }],
        nl: () => ({
          message: `in het bestand van project '${project}' staan geen velden van een businesscase`,
          remedy: 'Schrijf er wat alleen bij dit project hoort, zoals interventions: met daaronder zijn interventies.',
        }),
        en: () => ({
          message: `the file of project '${project}' has no fields of a case`,
          remedy: 'Write in it what only this project has, such as interventions: with its interventions beneath.',
        }),
      },
    ]
  const formats = formatFaults(file, data)
  if (formats.length > 0 || !Object.hasOwn(data, 'projects')) return formats
  return [
    {
      code: 'project-file',
      path: ['projects'],
      places: [{ file, path: ['projects'] }],
      nl: () => ({
        message: `project '${project}' noemt zelf projecten`,
        reason: 'een programma heeft één lijst van projecten, en leest geen bestanden die een project noemt',
        remedy: 'Haal projects hier weg, en zet die projecten in het bestand van het programma.',
      }),
      en: () => ({
        message: `project '${project}' names projects of its own`,
        reason: 'a programme has one list of projects, and reads no files that a project names',
        remedy: 'Remove projects here, and put those projects in the file of the programme.',
      }),
    },
  ]
}
