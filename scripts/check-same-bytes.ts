/**
 * Whether the packed package writes the same bytes everywhere: results, simulations, reports and problems of several
 * cases, by this Node as a module and as CommonJS, in five time zones with five languages, and in Chromium. Other runtimes
 * are those of `npm run check:runtimes`. Needs
 * `npm run build` first, and chromium.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { consumer, manifest, packedPackage, run } from './packed/packed-package.js'
import { differences, type Written } from './packed/same-bytes/compare.js'
import { digestsInChromium } from './packed/same-bytes/in-chromium.js'
import { writePage, writeProgram } from './packed/same-bytes/programs.js'
import { places } from './packed/same-bytes/places.js'

const work = mkdtempSync(join(tmpdir(), 'same-bytes-'))
try {
  const { tarball } = packedPackage(work)
  const libraries = Object.keys(manifest.dependencies)
  const written: Written[] = []
  const add = (host: string, text: string): void => {
    written.push({ host, lines: text.trim().split('\n') })
    console.log(`${host}: ${written.at(-1)?.lines.length} texts`)
  }
  for (const type of ['module', 'commonjs'] as const) {
    const folder = consumer(work, type, type, libraries, tarball)
    writeProgram(folder, type)
    // CommonJS is the same code: two places are enough for it.
    for (const place of type === 'module' ? places : places.slice(-2))
      add(
        `Node ${process.versions.node}, ${type}, ${place.TZ}, ${place.LC_ALL}`,
        run(process.execPath, ['digests-of-all.js'], folder, place),
      )
    if (type === 'module') {
      writePage(folder)
      add('Chromium', await digestsInChromium(folder))
    }
  }
  const differing = differences(written)
  if (differing.length > 0) throw new Error(differing.join('\n'))
  console.log(`the same bytes, ${written.length} times`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
