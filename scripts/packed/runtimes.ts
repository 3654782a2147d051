import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { run } from './packed-package.js'

/** A program that runs JavaScript and TypeScript. */
export interface Runtime {
  readonly name: string
  readonly command: string
  /** What stands before the file that it runs. */
  readonly args: readonly string[]
}

/** The runtimes beside this Node that the package is held to, each in a version that anyone can repeat. */
export const versions = { node22: '22.23.5', node24: '24.22.3', bun: '1.4.5', deno: '2.9.6' } as const

/**
 * Downloads the runtimes of this platform into `work`, some 250 MB, from the npm registry; nothing is run at installation.
 *
 * @throws Error on a platform that is neither Linux nor macOS
 */
export const installedRuntimes = (work: string): readonly Runtime[] => {
  const { platform, arch } = process
  if (platform !== 'linux' && platform !== 'darwin') throw new Error(`No runtimes are known for ${platform}.`)
  const node = `node-${platform}-${arch}`
  const bun = `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`
  const deno = `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`
  const folder = join(work, 'runtimes')
  mkdirSync(folder)
  const dependencies = {
    node22: `npm:${node}@${versions.node22}`,
    node24: `npm:${node}@${versions.node24}`,
    [bun]: versions.bun,
    [deno]: versions.deno,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], folder)
  const at = (...path: readonly string[]): string => join(folder, 'node_modules', ...path)
  return [
    { name: `Node ${versions.node22}`, command: at('node22/bin/node'), args: [] },
    { name: `Node ${versions.node24}`, command: at('node24/bin/node'), args: [] },
    { name: `Bun ${versions.bun}`, command: at(bun, 'bin/bun'), args: [] },
    { name: `Deno ${versions.deno}`, command: at(deno, 'deno'), args: ['run', '--quiet', '--allow-all'] },
  ]
}
