import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'

/** What a project says of itself alone: it has no money and no measure. */
const describing: readonly string[] = ['id', 'name', 'description', 'line']

/** A project that nothing belongs to: no intervention names it, and no file was named from which one could come. */
export function* emptyProjects(input: unknown): Generator<Finding> {
  const [projects, interventions] = [valueAt(input, ['projects']), valueAt(input, ['interventions'])]
  if (!Array.isArray(projects) || !Array.isArray(interventions)) return
  const named = new Set(interventions.map((each: unknown) => valueAt(each, ['project'])))
  for (const [position, project] of projects.entries()) {
    const id = valueAt(project, ['id'])
    if (typeof id !== 'string' || named.has(id)) continue
    if (Object.keys(project as object).every((field) => describing.includes(field)))
      yield {
        code: 'empty-project',
        path: ['projects', position, 'id'],
        value: id,
        nl: () => ({
          message: `bij project '${id}' hoort geen enkele interventie`,
          reason: 'een project zonder interventies kost niets en levert niets op',
          remedy: `Schrijf project: ${id} bij zijn interventies, noem zijn bestand met file, of haal het project weg.`,
        }),
        en: () => ({
          message: `no intervention belongs to project '${id}'`,
          reason: 'a project without interventions costs nothing and brings nothing',
          remedy: `Write project: ${id} in its interventions, name its file with file, or remove the project.`,
        }),
      }
  }
}
