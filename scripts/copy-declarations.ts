/**
 * Declares the CommonJS modules of `dist` as its ES modules are declared: the two hold the same names, and bundling the
 * declarations takes most of the time of a build. Run after tsup.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const declarations = (readdirSync('dist', { recursive: true }) as string[]).filter((file) => file.endsWith('.d.ts'))
const commonJs = (path: string): string => path.replace(/\.d\.ts$/, '.cjs')

/** Entries without a CommonJS module, for Node or the web alone, get no declaration of one. */
const isOfBoth = (file: string): boolean =>
  existsSync(join('dist', commonJs(file))) || !existsSync(join('dist', file.replace(/\.d\.ts$/, '.js')))

const copied = declarations.filter(isOfBoth)
for (const file of copied) {
  const text = readFileSync(join('dist', file), 'utf8')
  const required = text.replace(/((?:from |import |import\()')(\.{1,2}\/[^']+)\.js'/g, "$1$2.cjs'")
  writeFileSync(join('dist', file.replace(/\.d\.ts$/, '.d.cts')), required)
}
console.log(`${copied.length} declarations copied for CommonJS`)
