/**
 * The packed package as a program in TypeScript gets it through pnpm: installed strictly, so that a library that is not
 * stated is not found, and type-checked with each TypeScript that its users have, the declarations of libraries included.
 * Needs `npm run build` first, and downloads pnpm and the compilers.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { compilers } from './packed/compilers.js'
import { manifest, packedPackage, run } from './packed/packed-package.js'

const pnpm = 'pnpm@12.23.0'

/** How programs find modules: as Node does, and as a bundler does. */
const resolutions = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

/** A program as a supplier begins it, and what must not compile in it. */
const program = `import { calculate, defineCase, parseBusinessCase, type Problem, type Results } from '${manifest.name}'
import { caseReport, htmlDocument } from '${manifest.name}/report'
import { simulate, type SimulationResults } from '${manifest.name}/risk'
import { readCase } from '${manifest.name}/yaml'
${['casus', 'compare', 'evaluation', 'games', 'indigo', 'node', 'programme', 'receipt', 'web'].map((entry) => `export * as ${entry} from '${manifest.name}/${entry}'`).join('\n')}

const written = defineCase({
  name: 'Proef',
  timeline: { from: '2026-01', through: '2027-12' },
  prices: { level: 2026 },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'gezinnen', households: 100 }],
  costItems: [],
  interventions: [],
})
const parsed = parseBusinessCase(written)
export const problems: readonly Problem[] = parsed.ok ? [] : parsed.problems
export const simulated = async (text: string): Promise<SimulationResults> => {
  const read = readCase(text)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const results: Results = calculate(read.businessCase)
  htmlDocument(caseReport({ results, language: 'nl' }), new Map())
  return simulate(read.businessCase, { draws: 100 })
}
// @ts-expect-error a field that does not exist
defineCase({ naam: 'Proef' })
// @ts-expect-error the answer of parseBusinessCase is not the case
calculate(parsed)
`

const work = mkdtempSync(join(tmpdir(), 'typescript-'))
try {
  const { tarball } = packedPackage(work)
  const folder = join(work, 'program')
  mkdirSync(folder)
  const devDependencies = Object.fromEntries(
    compilers.map((version) => [`typescript-${version}`, `npm:typescript@${version}`]),
  )
  const stated = {
    private: true,
    type: 'module',
    dependencies: { [manifest.name]: `file:${tarball}` },
    devDependencies,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(stated))
  writeFileSync(join(folder, 'program.ts'), program)
  run('npx', ['--yes', pnpm, 'install', '--ignore-scripts', '--store-dir', join(work, 'store')], folder)
  for (const version of compilers)
    for (const { module, moduleResolution } of resolutions) {
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: [],
        module,
        moduleResolution,
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
      run(process.execPath, [join(folder, 'node_modules', `typescript-${version}`, 'bin/tsc'), '-p', '.'], folder)
      console.log(`TypeScript ${version} accepts it, with modules as ${moduleResolution} finds them`)
    }
} finally {
  rmSync(work, { recursive: true, force: true })
}
