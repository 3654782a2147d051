import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

const built = './dist/index.js'

/**
 * What a page takes from the built package that imports these names, or all (`*`): kilobytes, minified and gzipped,
 * without the libraries that a page installs, and often shares, itself.
 */
export const librarySize = async (names: readonly string[]): Promise<number> => {
  if (!existsSync(built)) throw new Error('There is no dist: run npm run build first.')
  const contents = names[0] === '*' ? `export * from '${built}'` : `export { ${names.join(', ')} } from '${built}'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    external: ['zod', 'decimal.js', 'date-fns', 'date-fns/*'],
    logLevel: 'error',
  })
  return outputFiles.reduce((total, file) => total + gzipSync(file.contents, { level: 9 }).length, 0) / 1000
}
