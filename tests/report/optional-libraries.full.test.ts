import { readFileSync } from 'node:fs'

import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** Libraries that only reports, workbooks and tests need. */
const optional = ['vega', 'vega-lite', 'vega-interpreter', 'hucre', 'fast-check']

const filesBehind = async (source: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs)
}

describe('who only calculates', () => {
  it('bundles nothing that draws charts, writes workbooks or makes reports', async () => {
    const files = await filesBehind("import { calculate } from './src/index.ts'; console.log(calculate)")
    expect(files).toContain('src/calculation/calculate.ts')
    const libraries = new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))
    expect(
      [...libraries].filter((name) => optional.includes(name) || name.startsWith('d3-') || name.startsWith('vega')),
    ).toEqual([])
    expect(
      files.filter((file) => /^src\/(?:report\/(?:charts|html|publication|document)|workbook|cli|review)\//.test(file)),
    ).toEqual([])
  })

  it('installs none of them', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as {
      dependencies: Record<string, string>
      peerDependencies: Record<string, string>
      peerDependenciesMeta: Record<string, { optional?: boolean }>
    }
    for (const name of optional) {
      expect(Object.keys(dependencies)).not.toContain(name)
      expect(Object.keys(peerDependencies)).toContain(name)
      expect(peerDependenciesMeta[name]?.optional, name).toBe(true)
    }
  })
})
