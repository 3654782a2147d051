import { readFileSync } from 'node:fs'

/** A package in the lockfile, as npm writes it. */
interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** A library that comes along with the package. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string | undefined
  readonly hasInstallScript: boolean
  /** Its folder, such as `node_modules/zod`. */
  readonly folder: string
  /** Needed by all, or installed only by those who use an entry that needs it. */
  readonly scope: 'required' | 'optional'
  /** Whether the package itself asks for it. */
  readonly isDirect: boolean
  /** What it needs in its turn, as `name@version`. */
  readonly needs: readonly string[]
}

export const refOf = ({ name, version }: Pick<ShippedPackage, 'name' | 'version'>): string => `${name}@${version}`

export const lockfile = (): Lockfile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile

/** Libraries of which the package holds a copy, so that nobody installs them: one is for the command alone, one cannot run in a page unbundled. */
export const bundled: readonly string[] = ['commander', 'ml-matrix']

/**
 * What an installation of the package brings: its dependencies, what is bundled with it and its optional peers, with everything under them, by name.
 * It is read from the lockfile, so that it is of every platform and needs no registry.
 *
 * @param copied the libraries of which the package holds a copy
 * @throws Error where the lockfile does not hold a library that another one needs
 */
export const shippedPackages = ({ packages }: Lockfile, copied = bundled): readonly ShippedPackage[] => {
  const { dependencies = {}, peerDependencies = {} } = packages[''] ?? {}
  const found = new Map<string, ShippedPackage>()
  const placed = (name: string, within: string): readonly [string, LockedPackage] => {
    const folder = folderOf(packages, name, within)
    const locked = folder === undefined ? undefined : packages[folder]
    if (folder === undefined || locked === undefined)
      throw new Error(`${name}, which ${within || 'the package'} needs, is not in the lockfile.`)
    return [folder, locked]
  }
  const add = (name: string, within: string, scope: ShippedPackage['scope']): void => {
    const [folder, locked] = placed(name, within)
    if (found.has(folder)) return
    const { version = '', license: licence, hasInstallScript = false } = locked
    const needed = neededBy(locked)
    const needs = needed.map((each) => refOf({ name: each, version: placed(each, folder)[1].version ?? '' }))
    const isDirect = folder === `node_modules/${name}` && Object.hasOwn({ ...dependencies, ...peerDependencies }, name)
    found.set(folder, { name, version, licence, hasInstallScript, folder, scope, isDirect, needs })
    for (const each of needed) add(each, folder, scope)
  }
  for (const name of [...Object.keys(dependencies), ...copied]) add(name, '', 'required')
  for (const name of Object.keys(peerDependencies)) add(name, '', 'optional')
  return [...found.values()].sort((one, other) => (refOf(one) < refOf(other) ? -1 : 1))
}

/** Optional dependencies are installed where they can be; of peers only those that are not optional. */
const neededBy = ({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: LockedPackage) =>
  Object.keys({
    ...dependencies,
    ...optionalDependencies,
    ...Object.fromEntries(
      Object.entries(peerDependencies ?? {}).filter(([name]) => peerDependenciesMeta?.[name]?.optional !== true),
    ),
  })

/** Where Node finds a library that a package imports: in its own folder, or in one above it. */
const folderOf = (packages: Lockfile['packages'], name: string, within: string): string | undefined => {
  const folder = within === '' ? `node_modules/${name}` : `${within}/node_modules/${name}`
  if (Object.hasOwn(packages, folder)) return folder
  if (within === '') return undefined
  const above = within.lastIndexOf('/node_modules/')
  return folderOf(packages, name, above === -1 ? '' : within.slice(0, above))
}
