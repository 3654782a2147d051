import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { runs } from '../effort.js'
import { filesOfReceipt, foundOf } from './changed-bits.js'

const folder = mkdtempSync(join(tmpdir(), 'receipt-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A thousand, and ten thousand where the tests go deep: each is a calculation of the case anew. */
const changes = runs * 10

describe('changes of a single bit', () => {
  it('are all found by the library', async () => {
    expect(await foundOf(changes)).toEqual({ found: changes, missed: [] })
  })

  it('are all found by the checker in Python', async () => {
    const { receipt, businessCase, referenceData } = await filesOfReceipt()
    const at = (name: string, bytes: Uint8Array): string => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const call = [
      'scripts/verify-receipt.py',
      at('receipt.json', receipt),
      '--case',
      at('case.json', businessCase),
      '--reference',
      at('reference-data.json', referenceData),
    ]
    expect(execFileSync('python3', call, { encoding: 'utf8' })).toMatch(/^The receipt holds/)
    expect(execFileSync('python3', [...call, '--flips', String(changes)], { encoding: 'utf8' })).toBe(
      `${changes} of ${changes} single-bit changes found\n`,
    )
  })
})
