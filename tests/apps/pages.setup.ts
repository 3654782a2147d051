import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { calculate, type BusinessCase } from '../../src/index.js'
import { caseRisk, loadDrawing, reportFiles } from '../../src/report/publication/index.js'
import { readCase } from '../../src/yaml/index.js'
import { examples, unwieldy } from './example-names.js'
import { unwieldyCase } from './unwieldy-case.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the pages of all cases. */
    readonly pages: string
  }
}

/**
 * Writes the pages of all cases once for a whole run, before the first file that looks at them: a page is the same text
 * whatever font a browser shows it in.
 */
export default async ({ provide }: TestProject): Promise<() => void> => {
  const folder = join(tmpdir(), `pages-${process.pid}`)
  provide('pages', folder)
  if (!existsSync(folder)) {
    mkdirSync(folder)
    await writePages(folder)
  }
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}

const writePages = async (folder: string): Promise<void> => {
  const draw = await loadDrawing()
  for (const name of [...examples, unwieldy]) {
    const results = calculate(name === unwieldy ? unwieldyCase() : caseOf(name))
    const risk = await caseRisk(results)
    for (const language of ['nl', 'en'] as const)
      for (const { path, text } of await reportFiles(results, draw, {
        language,
        formats: ['html', 'raadsinformatiebrief'],
        date: '2026-03-01',
        risk,
      }))
        if (path.endsWith('.html')) writeFileSync(join(folder, `${name}.${language}.${path}`), text)
  }
}

const caseOf = (example: string): BusinessCase => {
  const read = readCase(readFileSync(join('examples', example), 'utf8'))
  if (!read.ok) throw new Error(example)
  return read.businessCase
}
