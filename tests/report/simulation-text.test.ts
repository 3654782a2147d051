import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { simulationText } from '../../src/report/index.js'
import { simulateSync } from '../../src/risk/index.js'
import { readCase } from '../../src/yaml/index.js'

describe('a simulation on a terminal', () => {
  it('keeps each party beside its numbers, in 80 columns, for a programme of millions', () => {
    const read = readCase(readFileSync(new URL('../../examples/aandachtshuishoudens.yaml', import.meta.url), 'utf8'))
    if (!read.ok) throw new Error('refused')
    const text = simulationText(simulateSync(read.businessCase, { draws: 1_000 }))
    const [, table = ''] = text.split('Per partij: kas (MBC)\n')
    const lines = (table.split('\n\n')[0] ?? '').split('\n')
    expect(lines[0]).toMatch(/^Partij +Gemiddeld +± fout +P5 +P50 +P95 +Kans > 0$/)
    for (const party of ['Gemeente Dordrecht', 'Zorgverzekeraars', 'Woningcorporaties']) {
      expect(lines.find((line) => line.startsWith(party))).toMatch(/^\D+( +-?[\d.]+){5} +>?[\d,]+%$/)
    }
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})
