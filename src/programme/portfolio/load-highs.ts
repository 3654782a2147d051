import type { Highs } from 'highs'

import { ProgrammeError } from '../programme-error.js'

let loaded: Promise<Highs> | undefined

/**
 * Loads HiGHS, the solver of mixed-integer programmes: an optional peer, of some megabytes, for who chooses projects.
 *
 * @throws ProgrammeError `no-solver` where it is not installed
 */
export const loadHighs = (): Promise<Highs> => {
  loaded ??= import('highs').then(
    ({ default: load }) => load(),
    () => {
      loaded = undefined
      throw new ProgrammeError({
        code: 'no-solver',
        address: 'highs',
        values: { install: 'npm install highs' },
        texts: {
          nl: 'Projecten kiezen vraagt het pakket highs, en dat is niet geïnstalleerd. Installeer het met: npm install highs',
          en: 'Choosing projects needs the package highs, which is not installed. Install it with: npm install highs',
        },
      })
    },
  )
  return loaded
}
