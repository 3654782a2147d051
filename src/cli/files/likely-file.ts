import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { nearest } from '../../case/index.js'

/** The likely file beside a missing one: the same name with more or another extension, or a misspelled one. */
export const likelyFile = (file: string): string | undefined => {
  const name = basename(file)
  const others = cases(dirname(file)).filter((other) => other !== name)
  const stem = stemOf(name)
  const likely =
    others.find((other) => other.startsWith(`${name}.`)) ??
    others.find((other) => stemOf(other) === stem) ??
    nearest(name, others)
  return likely === undefined ? undefined : join(dirname(file), likely)
}

const EXTENSIONS = /\.(?:ya?ml|json|txt)$/i

// Windows hides the last extension, so that a name may have two.
const stemOf = (name: string): string => name.replace(EXTENSIONS, '').replace(EXTENSIONS, '').toLowerCase()

const cases = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => EXTENSIONS.test(name))
      .sort()
  } catch {
    return []
  }
}
