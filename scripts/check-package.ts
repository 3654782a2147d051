/**
 * The package as its users get it: packed, unpacked into the node_modules of an ESM and of a CJS program,
 * imported, required, type-checked and started. Needs `npm run build` first.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { consumer as consumerIn, manifest, packedPackage, root, run } from './packed/packed-package.js'

/** What a program imports: `maatschappelijke-businesscase`, `maatschappelijke-businesscase/games`, ... */
const entries = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => manifest.name + path.slice(1))

/** What starts only in a worker: it listens for work as soon as it is loaded. */
const script = `${manifest.name}/web/worker`

/** The entries that a CommonJS program can import the types of: those for one kind of host are ES modules, which `require` loads all the same. */
const typed = entries.filter((entry) => {
  const offered = manifest.exports[`.${entry.slice(manifest.name.length)}`]
  return typeof offered === 'object' && offered !== null && 'require' in offered
})

/** Libraries that only some entries need: a program that uses the main entry alone can do without them. */
const onlyForSome = ['yaml', 'fast-check', 'highs', 'hucre', 'vega', 'vega-lite', 'vega-interpreter']
const everything = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]
const forMainEntry = everything.filter((name) => !onlyForSome.includes(name))

const work = mkdtempSync(join(tmpdir(), 'package-'))

/** Prints, for each entry, the sorted names it exports; fails where there are none. */
const report = `
for (const [entry, names] of Object.entries(seen)) if (names.length === 0) throw new Error(entry + ' exports nothing')
console.log(JSON.stringify(seen))
`
const namesOf = (alias: string) =>
  `Object.keys(${alias}).filter((name) => name !== 'default' && name !== 'module.exports').sort()`
const esmProgram = (of: string[]) =>
  of.map((entry, i) => `import * as e${i} from '${entry}'`).join('\n') +
  `\nconst seen = { ${of.map((entry, i) => `'${entry}': ${namesOf(`e${i}`)}`).join(', ')} }` +
  report
const cjsProgram = (of: string[]) =>
  `const seen = { ${of.map((entry) => `'${entry}': ${namesOf(`require('${entry}')`)}`).join(', ')} }${report}`

/** Draws a chart and writes a workbook: this loads the optional libraries, which are ES modules only. */
const publishes = (load: (entry: string) => string): string => `
const program = async () => {
  const [{ calculate }, { readCase }, { loadDrawing, reportFiles }, { workbook }, { readFileSync }] = await Promise.all([${['', '/yaml', '/report', '/workbook'].map((entry) => load(manifest.name + entry)).join(', ')}, ${load('node:fs')}])
  const { businessCase } = readCase(readFileSync(${JSON.stringify(join(root, 'examples/begeleiding-thuis.yaml'))}, 'utf8'))
  const files = await reportFiles(calculate(businessCase), await loadDrawing())
  if (!files.some(({ path, text }) => path === 'charts/tornado.svg' && text.startsWith('<svg'))) throw new Error('no chart was drawn')
  if ((await workbook(businessCase)).length < 10_000) throw new Error('no workbook was written')
}
program().catch((error) => { console.error(error); process.exitCode = 1 })
`

/** Where an optional library is absent, the error says how to install it. */
const asksForMore = `
import { loadDrawing } from '${manifest.name}/report'
import { workbook } from '${manifest.name}/workbook'
import { MissingPackageError, parseBusinessCase } from '${manifest.name}'
const { businessCase } = parseBusinessCase({
  name: 'Leeg', timeline: { from: '2024-01', through: '2028-12' }, prices: { level: 2024 },
  parties: [{ id: 'gemeente' }], targetGroups: [], costItems: [], interventions: [],
})
for (const [ask, install] of [[loadDrawing, 'npm install vega vega-lite vega-interpreter'], [() => workbook(businessCase), 'npm install hucre']]) {
  const error = await ask().then(() => undefined, (error) => error)
  if (!(error instanceof MissingPackageError) || error.values.install !== install) throw new Error(String(error))
}
`

/** A page that makes reports without charts is bundled where the libraries that draw are absent. */
const bundled = (folder: string, out: string): void => {
  writeFileSync(join(folder, 'page.js'), `export * from '${manifest.name}/report'`)
  const esbuild = resolve(root, 'node_modules/esbuild/bin/esbuild')
  run(esbuild, ['page.js', '--bundle', '--format=esm', '--platform=browser', `--outfile=${out}`], folder)
}

/** Type-checks the imports of every entry, libraries included, as `module` resolves them. */
const typeCheck = (of: readonly string[], folder: string, file: string, module: string, moduleResolution: string) => {
  const imports = of.map((entry, i) => `import * as e${i} from '${entry}'\nexport const n${i}: object = e${i}`)
  writeFileSync(join(folder, file), imports.join('\n'))
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2023,dom']
  const tsc = resolve(root, 'node_modules/typescript/bin/tsc')
  run(process.execPath, [tsc, ...options, '--module', module, '--moduleResolution', moduleResolution, file], folder)
}

try {
  const { tarball, ...packed } = packedPackage(work)
  const consumer = (name: string, type: 'module' | 'commonjs', libraries: readonly string[]): string =>
    consumerIn(work, name, type, libraries, tarball)

  const esm = consumer('esm', 'module', everything)
  const loadable = entries.filter((entry) => entry !== script)

  const cjs = consumer('cjs', 'commonjs', everything)
  writeFileSync(join(cjs, 'main.js'), cjsProgram(loadable))
  const fromCjs = run(process.execPath, ['main.js'], cjs)
  writeFileSync(join(esm, 'both.js'), esmProgram(loadable))
  const bothWays = run(process.execPath, ['both.js'], esm)
  if (bothWays !== fromCjs) throw new Error(`ESM and CJS offer different names:\n${bothWays}${fromCjs}`)

  writeFileSync(
    join(esm, 'publishes.js'),
    publishes((entry) => `import('${entry}')`),
  )
  run(process.execPath, ['publishes.js'], esm)
  writeFileSync(
    join(cjs, 'publishes.js'),
    publishes((entry) => `require('${entry}')`),
  )
  run(process.execPath, ['publishes.js'], cjs)

  const bare = consumer('bare', 'module', forMainEntry)
  writeFileSync(
    join(bare, 'main.js'),
    esmProgram(['', '/casus', '/compare', '/programme', '/evaluation', '/games'].map((entry) => manifest.name + entry)),
  )
  run(process.execPath, ['main.js'], bare)
  writeFileSync(join(bare, 'absent.js'), asksForMore)
  run(process.execPath, ['absent.js'], bare)
  bundled(bare, join(bare, 'report.js'))

  // What a supplier copies from the recipes runs as it stands, from the package as it is installed.
  cpSync(join(root, 'examples/recepten'), join(esm, 'recepten'), { recursive: true })
  for (const recipe of readdirSync(join(esm, 'recepten')).filter((name) => /\.(?:ts|mjs)$/.test(name))) {
    run(
      process.execPath,
      ['--import', pathToFileURL(resolve(root, 'node_modules/tsx/dist/esm/index.mjs')).href, join('recepten', recipe)],
      esm,
    )
    console.log(`recipe ${recipe} runs`)
  }

  typeCheck(entries, esm, 'types.ts', 'node16', 'node16')
  typeCheck(entries, esm, 'bundled.ts', 'esnext', 'bundler')
  typeCheck(typed, cjs, 'types.ts', 'node16', 'node16')

  for (const [command, path] of Object.entries(manifest.bin)) {
    run(process.execPath, [join(esm, 'node_modules', manifest.name, path), '--help'], esm)
    console.log(`${command} --help starts`)
    const said = run(process.execPath, [join(esm, 'node_modules', manifest.name, path), 'help', 'handleiding'], esm)
    const named = said.split('\n').filter((line) => /^ {2}\S/.test(line))
    const missing = named.filter((line) => !line.trim().startsWith(realpathSync(esm)) || !existsSync(line.trim()))
    if (named.length < 3 || missing.length > 0)
      throw new Error(`mbc help handleiding names what is not there:\n${said}`)
  }
  console.log(
    `${manifest.name} ${manifest.version}: ${packed.entryCount} files, ${packed.size / 1000} kB packed, ${packed.unpackedSize / 1000} kB unpacked`,
  )
  console.log(`imported, required and type-checked: ${entries.join(', ')}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
