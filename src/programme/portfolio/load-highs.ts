import type { Highs } from 'highs'

import { missingPackage } from '../../base/index.js'

export type { Highs }

let loaded: Promise<Highs> | undefined

/**
 * Loads HiGHS, the solver of mixed-integer programmes: an optional peer, of some megabytes, for who chooses projects.
 *
 * @throws {MissingPackageError} where it is not installed
 */
export const loadHighs = async (): Promise<Highs> => {
  loaded ??= import('highs').catch(absent).then(({ default: load }) => load())
  try {
    return await loaded
  } catch (error) {
    loaded = undefined
    throw error
  }
}

const absent = missingPackage(['highs'], { nl: 'Projecten kiezen', en: 'Choosing projects' })
