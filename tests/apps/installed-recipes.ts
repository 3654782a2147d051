import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import manifest from '../../package.json' with { type: 'json' }

/**
 * A folder with the recipes in `recepten` and, in its `node_modules`, the package as it is built, what it depends on, and
 * the libraries that a recipe needs beside it. It is for the caller to remove.
 */
export const installedRecipes = (libraries: readonly string[] = []): string => {
  if (!existsSync('dist')) throw new Error('There is no dist: run npm run build first.')
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  cpSync('examples/recepten', join(folder, 'recepten'), { recursive: true })
  const modules = join(folder, 'node_modules')
  const installed = join(modules, manifest.name)
  mkdirSync(installed, { recursive: true })
  const schemas = manifest.files.filter((name) => name.endsWith('.json'))
  for (const part of ['dist', 'package.json', ...schemas]) cpSync(part, join(installed, part), { recursive: true })
  for (const library of [...Object.keys(manifest.dependencies), ...libraries])
    symlinkSync(resolve('node_modules', library), join(modules, library), 'junction')
  return folder
}
