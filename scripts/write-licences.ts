import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

const withAllUnder = (names: readonly string[], found = new Set<string>()): ReadonlySet<string> => {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    withAllUnder(Object.keys(manifestIn(join('node_modules', name)).dependencies ?? {}), found)
  }
  return found
}

/** Libraries of which the package holds a copy everywhere, so that nobody installs them. */
export const bundled = ['commander', 'ml-matrix']

/**
 * Writes the licences of all libraries whose code the package holds into one file: those it depends on, which the command and the workers
 * hold a copy of, and those that are bundled everywhere.
 */
export const writeLicences = (folder: string): void => {
  const names = [...withAllUnder([...Object.keys(manifestIn('.').dependencies ?? {}), ...bundled])].sort()
  const parts = names.map((name) => {
    const own = join('node_modules', name)
    const { version, license } = manifestIn(own)
    const file = readdirSync(own).find((candidate) => /^licen[cs]e/i.test(candidate))
    if (file === undefined) throw new Error(`${name} comes without the text of its licence.`)
    return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(join(own, file), 'utf8').trim()}\n`
  })
  writeFileSync(join(folder, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(80)}\n\n`))
}
