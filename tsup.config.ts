import { readFileSync, writeFileSync } from 'node:fs'

import { defineConfig, type Options } from 'tsup'

import { removableConstants } from './scripts/removable-constants.js'
import { writeLicences } from './scripts/write-licences.js'

const library = {
  index: 'src/index.ts',
  'casus/index': 'src/report/casus/index.ts',
  'compare/index': 'src/report/comparison/index.ts',
  'programme/index': 'src/report/programme/index.ts',
  'evaluation/index': 'src/report/evaluation/index.ts',
  'games/index': 'src/games/index.ts',
  'risk/index': 'src/risk/index.ts',
  'receipt/index': 'src/receipt/index.ts',
  'yaml/index': 'src/yaml/index.ts',
  'testing/index': 'src/testing/index.ts',
  'indigo/index': 'src/programme/indigo/index.ts',
  'workbook/index': 'src/workbook/index.ts',
  'report/index': 'src/report/publication/index.ts',
}

/** For one kind of host each, as modules only: a worker finds its script beside the module that starts it. */
const hosts = {
  'node/index': 'src/workers/node/index.ts',
  'web/index': 'src/workers/web/index.ts',
}

/** What runs in a worker: one file each, with all that it needs, so that no bundler and no server must know what lies beside it. */
const scripts = {
  'node/worker': 'src/workers/node/worker.ts',
  'web/worker': 'src/workers/web/worker.ts',
}

const shared: Options = {
  outDir: 'dist',
  target: 'es2023',
  // Entries share their chunks, so that two entries of the package share one Decimal.
  splitting: true,
  treeshake: false,
  sourcemap: true,
  // CommonJS alone, which a page cannot load unbundled.
  noExternal: ['ml-matrix'],
  // `npm run build` empties dist once; the two builds below run side by side.
  clean: false,
  dts: false,
}

/**
 * The libraries that draw charts and write workbooks are modules only. What is asked for with `import()` is so loaded
 * in CommonJS too, where the build would make it a `require`, which Node refuses.
 */
const keepImports: NonNullable<Options['plugins']>[number] = {
  name: 'keep-imports',
  buildEnd: ({ writtenFiles }) => {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.cjs'))) {
      const code = readFileSync(name, 'utf8')
      const kept = code.replace(
        /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("(?:vega|vega-lite|vega-interpreter|hucre\/xlsx)")\)\)\)/g,
        'import($1)',
      )
      if (kept !== code) writeFileSync(name, kept)
    }
  },
}

/**
 * The command holds its own copy of the libraries it starts with: one file opens sooner than the hundred that they are,
 * which is half of what a user waits for. What draws charts, writes workbooks and chooses projects stays optional.
 */
const command: Options = {
  ...shared,
  format: 'esm',
  entry: { mbc: 'src/cli/mbc.ts' },
  outDir: 'dist/cli',
  sourcemap: false,
  noExternal: [/^(?!vega|hucre|highs|node:)/],
  external: ['vega', 'vega-lite', 'vega-interpreter', 'hucre', 'highs'],
  // The argument parser is CommonJS and asks for parts of Node.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  // Each of these libraries asks that its licence goes with its code.
  onSuccess: () => {
    writeLicences('dist')
    return Promise.resolve()
  },
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...library, ...hosts },
    esbuildPlugins: [removableConstants],
    // Those of CommonJS are copies of these, by scripts/copy-declarations.ts. They are made with a `baseUrl` that tsup
    // sets itself and TypeScript 6 deprecates.
    dts: { entry: { ...library, ...hosts, ...scripts }, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, format: 'esm', entry: scripts, splitting: false, noExternal: [/^(?!node:)/], minify: true },
  { ...shared, format: 'cjs', entry: library, plugins: [keepImports] },
  command,
])
