import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'

/** A project whose file was not read: the interventions in it are missing here. */
export function* projectFile({ input }: Checked): Generator<Finding> {
  const projects = valueAt(input, ['projects'])
  if (!Array.isArray(projects)) return
  for (const [position, project] of projects.entries()) {
    const file = valueAt(project, ['file'])
    if (typeof file !== 'string') continue
    yield {
      code: 'project-file',
      path: ['projects', position, 'file'],
      value: file,
      nl: () => ({
        message: 'het bestand van dit project is niet gelezen',
        reason: 'een programma en de bestanden van zijn projecten worden eerst tot één businesscase gemaakt',
        remedy: 'Lees de bestanden, en voeg ze samen met mergeProgramme.',
      }),
      en: () => ({
        message: 'the file of this project was not read',
        reason: 'a programme and the files of its projects are first made into one case',
        remedy: 'Read the files, and merge them with mergeProgramme.',
      }),
    }
  }
}
