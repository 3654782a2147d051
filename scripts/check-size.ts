/**
 * What the built package costs a web page. A bundler takes only what a page imports, so each row is the size of one way of
 * using the library. Run it after `npm run build`.
 */
import { librarySize } from './library-size.js'

/**
 * kB above which a row fails. The first is the budget of the engine; the others guard against unnoticed growth.
 * docs/benchmarks.md says what they were raised for.
 */
const rows = [
  { what: 'calculate and explain', names: ['calculate', 'explain'], limit: 61 },
  {
    what: 'parse (all messages, in two languages), calculate and explain',
    names: ['parseBusinessCase', 'calculate', 'explain'],
    limit: 162,
  },
  { what: 'everything of the main entry', names: ['*'], limit: 220 },
] as const

for (const { what, names, limit } of rows) {
  const kilobytes = await librarySize(names)
  console.log(`${kilobytes.toFixed(1)} kB of at most ${limit}: ${what}`)
  if (kilobytes >= limit) process.exitCode = 1
}
