import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const command = ['--import', 'tsx', 'src/cli/mbc.ts']

/** Runs the command with a reader that closes its output at once, as `head` does before the output ends. */
const unread = (
  words: readonly string[],
  gone: 'stdout' | 'stderr',
): Promise<{ readonly code: number | null; readonly written: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [...command, ...words])
    let written = ''
    child[gone].destroy()
    child[gone === 'stdout' ? 'stderr' : 'stdout'].on('data', (text) => {
      written += String(text)
    })
    child.on('close', (code) => {
      done({ code, written })
    })
  })

describe('output that cannot be written', () => {
  it('ends quietly where the reader has stopped, with the exit code that the command has by itself', async () => {
    expect(await unread(['calculate', 'examples/aandachtshuishoudens.yaml', '--json'], 'stdout')).toEqual({
      code: 0,
      written: '',
    })
    expect(await unread(['check', 'examples/weg.yaml'], 'stderr')).toEqual({ code: 2, written: '' })
  })

  // A Linux device that is always full.
  it.skipIf(!existsSync('/dev/full'))(
    'is reported in one sentence where the disk is full, in Dutch and in English',
    () => {
      const full = openSync('/dev/full', 'w')
      const onFull = (...words: readonly string[]) => {
        const { status, stderr } = spawnSync(process.execPath, [...command, ...words], {
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8',
        })
        return { status, stderr }
      }
      try {
        expect(onFull('schema')).toEqual({
          status: 2,
          stderr:
            'De uitvoer kan niet worden weggeschreven: ENOSPC. Maak ruimte op de schijf, of schrijf haar ergens anders heen.\n',
        })
        expect(onFull('schema', '--lang', 'en')).toEqual({
          status: 2,
          stderr: 'The output cannot be written: ENOSPC. Make room on the disk, or write it elsewhere.\n',
        })
      } finally {
        closeSync(full)
      }
    },
  )
})
