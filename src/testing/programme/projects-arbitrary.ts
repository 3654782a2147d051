import * as fc from 'fast-check'

import { compact } from '../values/compact.js'
import { pick } from '../values/pick.js'

/** The projects of a programme, and that of each intervention; each has one at least, and some interventions have none. */
export const projectsArbitrary = fc
  .record({
    most: fc.integer({ min: 1, max: 3 }),
    of: fc.array(fc.nat(11), { minLength: 1, maxLength: 8 }),
    name: fc.option(fc.constant('Sociaal recept'), { nil: undefined }),
  })
  .map(({ most, of, name }) => (interventions: number) => {
    const ids = Array.from({ length: most }, (_, at) => `project-${at + 1}`)
    const projectOf = Array.from({ length: interventions }, (_, at) => {
      const choice = pick(of, at) % (most + 1)
      return choice === most ? undefined : pick(ids, choice)
    })
    return {
      projectOf,
      projects: ids.filter((id) => projectOf.includes(id)).map((id) => compact({ id, name })),
    }
  })
