import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { stringify } from 'yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fileKinds, filesOf, type FuzzedFile } from '../../scripts/fuzz/fuzzed-file.js'
import { judge, type Verdict } from '../../scripts/fuzz/judge.js'
import { prototypeFaults } from '../../scripts/fuzz/prototype-faults.js'
import { put, soundCase } from '../case/faults.js'
import { runs } from '../effort.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const verdictOn = (content: string | Uint8Array, format: FuzzedFile['format'] = 'yaml'): Promise<Verdict> =>
  judge(
    { kind: 'hostile', format, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    folder,
  )

const caseWith = (path: readonly (string | number)[], value: unknown): string => {
  const input = soundCase()
  put(input, path, value)
  return stringify(input)
}

const first = (seed: number, count: number, from = 0): readonly FuzzedFile[] => {
  const files = filesOf(seed, from)
  return Array.from({ length: count }, () => files.next().value)
}

describe('fuzzed files', () => {
  it('are read, refused or calculated, and nothing happens that should not', async () => {
    for (const [at, file] of first(20_261, runs).entries()) {
      const { findings } = await judge(file, folder)
      expect(findings, `file ${at}`).toEqual([])
    }
  })

  it('are the same in every run, from whichever of them it begins', () => {
    expect(first(7, 10, 35)).toEqual(first(7, 45).slice(35))
    expect(first(8, 5)).not.toEqual(first(7, 5))
  })

  it('are of every kind', () => {
    expect(new Set(first(1, 120).map(({ kind }) => kind))).toEqual(new Set(fileKinds))
  })
})

describe('the verdict on a file', () => {
  it.each([
    ['a sound case', stringify(soundCase()), 'accepted'],
    ['a sound case without interventions', caseWith(['interventions'], []), 'accepted'],
    ['a case without a name', caseWith(['name'], undefined), 'refused'],
    ['bytes that are no text', Uint8Array.from([0x6e, 0xff, 0x3a]), 'refused'],
    ['nothing', '', 'refused'],
  ] as const)('%s', async (_, content, outcome) => {
    expect(await verdictOn(content)).toMatchObject({ outcome, findings: [] })
  })

  // Each of these took seconds, or minutes, when it was found.
  it.each([
    [
      'references to tables of references',
      Array.from({ length: 11 }, (_, level) => {
        const part = level === 0 ? '{ a: 1 }' : `*a${level - 1}`
        return `parties${level}: &a${level} { ${Array.from({ length: 7 }, (_, at) => `k${at}: ${part}`).join(', ')} }`
      }).join('\n'),
    ],
    [
      'thousands of unknown fields of a number',
      caseWith(
        ['costItems', 0, 'price'],
        Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`p-${at}`, '1e-30'])),
      ),
    ],
  ])('%s', async (_, text) => {
    expect(await verdictOn(text)).toMatchObject({ outcome: 'refused', findings: [] })
  })
})

describe('a change of a prototype', () => {
  it('is noticed: a key that is new, and one that is another', () => {
    expect(prototypeFaults()).toEqual([])
    const { push } = Array.prototype
    try {
      Object.assign(Object.prototype, { polluted: 1 })
      Array.prototype.push = () => 0
      expect(prototypeFaults()).toEqual(['Object.prototype.polluted has changed', 'Array.prototype.push has changed'])
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted')
      Array.prototype.push = push
    }
    expect(prototypeFaults()).toEqual([])
  })
})
