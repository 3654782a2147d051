import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { smallCase } from '../rules/small-case.js'
import { mbc, temporaryFolder } from './mbc.js'

/**
 * A server or a page may forbid code from strings (`eval`, `new Function`). This flag makes Node do so, for a whole
 * process.
 */
const forbid = '--disallow-code-generation-from-strings'

const folder = temporaryFolder()
const other = join(folder, 'other.json')
const uncertain = join(folder, 'uncertain.json')
writeFileSync(uncertain, JSON.stringify(smallCase({ item: { price: { low: 80, mode: 100, high: 130 } } })))
writeFileSync(other, JSON.stringify({ ...smallCase(), name: 'Other' }))

const run = (
  ...words: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [forbid, '--import', 'tsx', 'src/cli/mbc.ts', ...words],
    { encoding: 'utf8' },
  )
  return { code: status, out: stdout, err: stderr }
}

/** Every file under a folder, by its path in it. */
const filesIn = (place: string): ReadonlyMap<string, string> =>
  new Map(
    (readdirSync(place, { recursive: true }) as string[])
      .filter((path) => statSync(join(place, path)).isFile())
      .map((path) => [path, readFileSync(join(place, path), 'base64')]),
  )

/** A call that makes code from a string; comments may mention one. */
const makesCode = /\b(?:eval|Function)\s*[(.]/
const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '')

describe('no source makes code from a string', () => {
  it.each(["new Function('return 1')", "Function('return 1')()", "eval('1')", 'Function.apply(null, [])'])(
    'the pattern knows %s',
    (code) => {
      expect(withoutComments(`const a = 1 // one\n${code}`)).toMatch(makesCode)
    },
  )

  it('and none of src matches it', () => {
    const sources = (readdirSync('src', { recursive: true }) as string[]).filter((path) => path.endsWith('.ts'))
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter((path) => makesCode.test(withoutComments(readFileSync(join('src', path), 'utf8'))))).toEqual(
      [],
    )
  })
})

describe('where code from strings is forbidden', () => {
  it('the process truly forbids it', () => {
    expect(
      spawnSync(process.execPath, [forbid, '-e', 'new Function("return 1")()'], { encoding: 'utf8' }).stderr,
    ).toContain('EvalError')
  })

  it.each([
    ['check', uncertain],
    ['calculate', uncertain],
    ['explain', uncertain, 'society.cash.costs.total'],
    ['simulate', uncertain, '--draws', '500'],
    ['sensitivity', uncertain, '--draws', '500'],
    ['propose', uncertain],
    ['claims', uncertain, other],
    ['schema'],
    ['schema', '--results'],
  ])('mbc %s says what it says elsewhere', async (...words) => {
    const elsewhere = await mbc(...words)
    expect(elsewhere.code).toBe(0)
    expect(run(...words)).toEqual(elsewhere)
  })

  it('mbc report draws its charts, and writes what it writes elsewhere', async () => {
    const [here, elsewhere] = [join(folder, 'here'), join(folder, 'elsewhere')]
    expect(run('report', uncertain, '--out', here)).toMatchObject({ code: 0, err: '' })
    expect((await mbc('report', uncertain, '--out', elsewhere)).code).toBe(0)
    expect([...filesIn(here).keys()]).toContain('charts/tornado-society.svg')
    expect(filesIn(here)).toEqual(filesIn(elsewhere))
  })

  it('mbc workbook writes what it writes elsewhere', async () => {
    const [here, elsewhere] = [join(folder, 'here.xlsx'), join(folder, 'elsewhere.xlsx')]
    expect(run('workbook', uncertain, '--out', here)).toMatchObject({ code: 0, err: '' })
    expect((await mbc('workbook', uncertain, '--out', elsewhere)).code).toBe(0)
    expect(readFileSync(here).equals(readFileSync(elsewhere))).toBe(true)
  })
})
