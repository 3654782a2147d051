/**
 * The packed package on other runtimes than this Node: newer ones, Bun and Deno. Every recipe runs there as it stands, and
 * results, simulations, reports and problems of several cases are the same bytes. Needs `npm run build` first, and
 * downloads the runtimes.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { consumer, manifest, packedPackage, root, run } from './packed/packed-package.js'
import { installedRuntimes } from './packed/runtimes.js'
import { differences, type Written } from './packed/same-bytes/compare.js'
import { places } from './packed/same-bytes/places.js'
import { writeProgram } from './packed/same-bytes/programs.js'

const work = mkdtempSync(join(tmpdir(), 'runtimes-'))
try {
  const { tarball } = packedPackage(work)
  const libraries = Object.keys(manifest.dependencies)
  const here = { name: `Node ${process.versions.node}`, command: process.execPath, args: [] }
  const others = installedRuntimes(work)

  const written: Written[] = []
  for (const type of ['module', 'commonjs'] as const) {
    const folder = consumer(work, type, type, libraries, tarball)
    writeProgram(folder, type)
    for (const [at, { name, command, args }] of [here, ...others].entries()) {
      const text = run(command, [...args, 'digests-of-all.js'], folder, places[at % places.length])
      written.push({ host: `${name}, ${type}`, lines: text.trim().split('\n') })
      console.log(`${name}, ${type}: ${written.at(-1)?.lines.length} texts`)
    }
  }
  const differing = differences(written)
  if (differing.length > 0) throw new Error(differing.join('\n'))
  console.log(`the same bytes, ${written.length} times`)

  const folder = join(work, 'module')
  cpSync(join(root, 'examples/recepten'), join(folder, 'recepten'), { recursive: true })
  const recipes = readdirSync(join(folder, 'recepten')).filter((name) => /\.(?:ts|mjs)$/.test(name))
  for (const { name, command, args } of others) {
    for (const recipe of recipes) run(command, [...args, join('recepten', recipe)], folder)
    console.log(`${name} runs ${recipes.join(', ')}`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
