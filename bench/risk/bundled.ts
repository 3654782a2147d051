import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

/**
 * A folder with the programs of this benchmark and the worker, as plain JavaScript: otherwise the loader of TypeScript
 * would be measured too.
 */
export const bundled = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
  await build({
    entryPoints: [at('ours.ts'), at('many-draws.ts'), at('../../src/workers/node/worker.ts')],
    entryNames: '[name]',
    outdir: folder,
    outExtension: { '.js': '.js' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  return folder
}
