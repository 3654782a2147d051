import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'

import { describe, expect, it } from 'vitest'

const MOST_ENTRIES = 25

const entries = readdirSync('src', { recursive: true, withFileTypes: true }).map((entry) => ({
  folder: entry.parentPath.replaceAll('\\', '/'),
  path: `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`,
  isFile: entry.isFile(),
}))
const files = entries.filter(({ path, isFile }) => isFile && path.endsWith('.ts')).map(({ path }) => path)

/** The floor or annex of a file, such as `risk`; none for a file that stands in src itself. */
const floorOf = (file: string): string | undefined => /^src\/(\w+)\//.exec(file)?.[1]

interface Import {
  readonly from: string
  readonly to: string
}

const importsOf = (from: string): readonly Import[] =>
  [...readFileSync(from, 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\(|\bURL\() ?'(\.[^']+)'/g)]
    .map(([, path = '']) => ({ from, to: join(dirname(from), path) }))
    .filter(({ to }) => to.startsWith('src/'))

describe('the folders of src', () => {
  it(`hold at most ${MOST_ENTRIES} entries side by side`, () => {
    const folders = [...new Set(entries.map(({ folder }) => folder))]
    const sizeOf = (folder: string): number => entries.filter((entry) => entry.folder === folder).length
    expect(folders.length).toBeGreaterThan(30)
    expect(folders.filter((folder) => sizeOf(folder) > MOST_ENTRIES)).toEqual([])
  })
})

describe('the floors of src', () => {
  const between = files.flatMap(importsOf).filter(({ from, to }) => floorOf(from) !== floorOf(to))

  it('are entered by an index: that of the floor, or of a room in it', () => {
    expect(between.length).toBeGreaterThan(300)
    expect(between.filter(({ to }) => !/(?:^|\/)index\.js$/.test(to))).toEqual([])
  })
})
