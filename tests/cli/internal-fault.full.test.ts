import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { writeFolder } from '../../src/cli/commands/write-folder.js'
import { mbcInOneLine as mbc, temporaryFolder } from './mbc.js'

/** A fault in the program itself: an ordinary JavaScript error. */
const mistake = vi.hoisted(() => (): never => {
  throw new TypeError("Cannot read properties of undefined (reading 'npv').\n    at somewhere")
})
vi.mock('../../src/cli/files/read-case-file.js', () => ({
  readCaseFile: mistake,
  readCaseWithData: mistake,
  readCasusFile: mistake,
  readFileAs: mistake,
}))
vi.mock('../../src/cli/commands/evaluation.js', () => ({ evaluation: mistake }))
vi.mock('../../src/cli/commands/schema.js', () => ({ schema: mistake }))
vi.mock('../../src/cli/commands/prices.js', () => ({ prices: mistake }))

const folder = temporaryFolder()
const file = join(folder, 'case.json')
writeFileSync(file, '{}')
const reports = join(folder, 'report')
const book = join(folder, 'case.xlsx')

const commands: readonly (readonly [string, ...string[]])[] = [
  ['check', file],
  ['calculate', file],
  ['calculate', file, '--json'],
  ['report', file, '--out', reports],
  ['explain', file, 'society.welfare.npv'],
  ['simulate', file],
  ['sensitivity', file],
  ['workbook', file, '--out', book],
  ['update', file, '--from', book],
  ['propose', file],
  ['claims', file, file],
  ['receipt', file],
  ['verify', file, file],
  ['programme', file],
  ['programme', file, '--choose', 'society'],
  ['evaluate', file],
  ['realise', file, '--csv', file, '--out', join(folder, 'realisatie.yaml')],
  ['compare', file, file],
  ['casus', file],
  ['group', file, '--plan', 'b', '--out', reports],
  ['indigo', file],
  ['indigo', '--import', file],
  ['schema'],
  ['prices'],
]

describe('an internal fault', () => {
  it.each(commands)('of mbc %s exits with 3, says so in one sentence, and writes nothing', async (...words) => {
    mkdirSync(reports, { recursive: true })
    writeFileSync(join(reports, 'report.md'), 'van vorig jaar')
    writeFileSync(book, 'van vorig jaar')
    expect(await mbc(...words)).toEqual({
      code: 3,
      out: '',
      err: "Dit had niet mogen gebeuren: Cannot read properties of undefined (reading 'npv'). at somewhere. Het ligt niet aan u; meld het met het bestand erbij.\n",
    })
    expect((await mbc(...words, '--lang', 'en')).err).toMatch(
      /^This should not have happened: .* It is not your doing; please report it with the file\.\n$/,
    )
    expect(readdirSync(folder).sort()).toEqual(['case.json', 'case.xlsx', 'report'])
    expect(readdirSync(reports)).toEqual(['report.md'])
    for (const path of [join(reports, 'report.md'), book]) expect(readFileSync(path, 'utf8')).toBe('van vorig jaar')
  })

  it('while a folder is written leaves it as it was', () => {
    const out = join(folder, 'half')
    mkdirSync(out)
    writeFileSync(join(out, 'report.md'), 'van vorig jaar')
    const files = [
      { path: 'report.md', text: 'nieuw' },
      { path: 'ledger.csv', text: undefined as unknown as string },
    ]
    expect(() => {
      writeFolder(out, files)
    }).toThrow(TypeError)
    expect(readdirSync(out)).toEqual(['report.md'])
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toBe('van vorig jaar')
  })

  it('knows every command', async () => {
    const known = [...(await mbc('--help', '--lang', 'en')).out.matchAll(/^ {2}([a-z]+)(?= )/gm)].map(
      ([, name]) => name,
    )
    expect(known.length).toBeGreaterThan(5)
    expect([...new Set(commands.map(([name]) => name))].sort()).toEqual(known.filter((name) => name !== 'help').sort())
  })

  it('that no command catches is one too, and not the stack of Node with its exit code 1', () => {
    // As soon as the command listens, an error is thrown outside of it.
    const late = `const wait = setInterval(() => { if (process.listenerCount('uncaughtException') > 0) { clearInterval(wait); throw new Error('boem') } }, 1)`
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--import',
        `data:text/javascript,${encodeURIComponent(late)}`,
        'src/cli/mbc.ts',
        'workbook',
        'examples/aandachtshuishoudens.yaml',
        '--out',
        join(folder, 'laat.xlsx'),
      ],
      { encoding: 'utf8' },
    )
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: '',
      stderr: 'Dit had niet mogen gebeuren: boem. Het ligt niet aan u; meld het met het bestand erbij.\n',
    })
    expect(existsSync(join(folder, 'laat.xlsx'))).toBe(false)
  })
})
