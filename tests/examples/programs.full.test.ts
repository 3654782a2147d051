import { spawnSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import { expectSnapshot } from './printed-snapshot.js'

describe.each([
  'solidariteit-naast-elkaar.ts',
  'resultaatcontract-risico.ts',
  'fonds-naast-elkaar.ts',
  'dordrecht/omslagpunten.ts',
])('what %s prints', (file) => {
  it('is what it was (regression snapshot), within 80 columns', async () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', `examples/${file}`], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    await expectSnapshot(file, stdout)
  })
})
