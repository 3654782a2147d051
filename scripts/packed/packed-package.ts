import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

export const root = process.cwd()
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** Runs a program to its end and returns what it prints; throws with all that it says where it fails. */
export const run = (file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string => {
  try {
    return execFileSync(file, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...env },
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${[file, ...args].join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}

/** The package as it would be published, in a folder, and how large it is. Needs `npm run build` first. */
export const packedPackage = (work: string) => {
  if (!existsSync('dist')) throw new Error('There is no dist: run npm run build first.')
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], root)) as {
    filename: string
    size: number
    unpackedSize: number
    entryCount: number
  }[]
  if (packed === undefined) throw new Error('npm pack made nothing.')
  return { ...packed, tarball: join(work, packed.filename) }
}

/** A program of its own in `work`, with the unpacked package and the named libraries of this checkout. */
export const consumer = (
  work: string,
  name: string,
  type: 'module' | 'commonjs',
  libraries: readonly string[],
  tarball: string,
): string => {
  const folder = join(work, name)
  const installed = join(folder, 'node_modules', manifest.name)
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], work)
  for (const library of libraries) {
    symlinkSync(resolve(root, 'node_modules', library), join(folder, 'node_modules', library), 'junction')
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type }))
  return folder
}
