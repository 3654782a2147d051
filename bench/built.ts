import type * as Library from '../src/index.js'
import type * as Programme from '../src/report/programme/index.js'
import type * as Workbook from '../src/workbook/index.js'
import type * as Yaml from '../src/yaml/index.js'

/**
 * The package as it is published. Benchmarks measure what a user runs: a test runner loads the sources with code that
 * names every inner function each time it is created, which takes a tenth of the time.
 */
const part = async <Entry>(path: string): Promise<Entry> =>
  (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Entry

export const { calculate, calculationOf, Decimal, parseBusinessCase } = await part<typeof Library>('index.js')
export const { bestPortfolio, mergeProgramme } = await part<typeof Programme>('programme/index.js')
export const { readAs, readCase } = await part<typeof Yaml>('yaml/index.js')
export const { workbook } = await part<typeof Workbook>('workbook/index.js')
