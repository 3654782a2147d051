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

/**
 * Writes the licences of all libraries that the package depends on into one file beside the bundle that holds their
 * code.
 */
export const writeLicences = (folder: string): void => {
  const names = [...withAllUnder(Object.keys(manifestIn('.').dependencies ?? {}))].sort()
  const parts = names.map((name) => {
    const own = join('node_modules', name)
    const { version, license } = manifestIn(own)
    const file = readdirSync(own).find((candidate) => /^licen[cs]e/i.test(candidate))
    if (file === undefined) throw new Error(`${name} comes without the text of its licence.`)
    return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(join(own, file), 'utf8').trim()}\n`
  })
  writeFileSync(join(folder, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(80)}\n\n`))
}
