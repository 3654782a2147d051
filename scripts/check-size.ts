/**
 * What the main entry costs a web page: minified and gzipped, without the libraries
 * that a page installs, and often shares, itself.
 */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const LIMIT_KB = 40

const { outputFiles } = await build({
  entryPoints: ['src/index.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  external: ['zod', 'decimal.js', 'date-fns'],
  logLevel: 'error',
})

const bytes = outputFiles.reduce((total, file) => total + gzipSync(file.contents, { level: 9 }).length, 0)
const kilobytes = bytes / 1000
const verdict = kilobytes < LIMIT_KB ? 'within' : 'ABOVE'
console.log(`src/index.ts: ${kilobytes.toFixed(1)} kB minified and gzipped, ${verdict} the limit of ${LIMIT_KB} kB`)
if (kilobytes >= LIMIT_KB) process.exitCode = 1
