import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll } from 'vitest'

import { run } from '../../src/cli/program.js'

/** Runs the command in this process: what it returns to the shell, and what it prints. */
export const mbc = async (
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', '']
  const code = await run(words, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

/** A printed text without the line ends that keep it within 80 columns. */
export const unwrapped = (text: string): string => text.replaceAll(/\n *(?=\S)/g, ' ')

/** The same, with what goes to the error outlet in one line. */
export const mbcInOneLine: typeof mbc = async (...words) => {
  const answer = await mbc(...words)
  return { ...answer, err: unwrapped(answer.err) }
}

/** An empty folder for the files of one test file, gone when its tests are done. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mbc-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
