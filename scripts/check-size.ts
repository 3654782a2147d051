/**
 * What the built package costs a web page: minified and gzipped, without the libraries that a page installs, and often
 * shares, itself. A bundler takes only what a page imports, so each row is the size of one way of using the library.
 * Run it after `npm run build`.
 */
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * kB above which a row fails. The first is the budget of the engine; the others guard against unnoticed growth.
 * docs/benchmarks.md says what they were raised for.
 */
const rows = [
  { what: 'calculate and explain', names: ['calculate', 'explain'], limit: 40 },
  {
    what: 'parse (all messages, in two languages), calculate and explain',
    names: ['parseBusinessCase', 'calculate', 'explain'],
    limit: 95,
  },
  { what: 'everything of the main entry', names: ['*'], limit: 136 },
] as const

const built = './dist/index.js'
if (!existsSync(built)) throw new Error('There is no dist: run npm run build first.')

for (const { what, names, limit } of rows) {
  const [first] = names
  const contents = first === '*' ? `export * from '${built}'` : `export { ${names.join(', ')} } from '${built}'`
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
  const bytes = outputFiles.reduce((total, file) => total + gzipSync(file.contents, { level: 9 }).length, 0)
  const kilobytes = bytes / 1000
  console.log(`${kilobytes.toFixed(1)} kB of at most ${limit}: ${what}`)
  if (kilobytes >= limit) process.exitCode = 1
}
