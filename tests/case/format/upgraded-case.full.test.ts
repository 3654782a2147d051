import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { parseBusinessCase } from '../../../src/index.js'
import { readCase } from '../../../src/yaml/index.js'
import { mbcInOneLine, temporaryFolder } from '../../cli/mbc.js'
import { soundCase } from '../faults.js'

// A made-up format before the first: what is called `titel` there is called `name` now.
vi.mock('../../../src/case/format/case-upgrades.js', () => ({
  caseUpgrades: [
    {
      from: 0,
      restate: ({ titel, ...rest }: Record<string, unknown>) => ({ ...rest, name: titel }),
      note: { nl: 'titel heet nu name.', en: 'titel is now called name.' },
    },
  ],
}))

const { name, ...rest } = soundCase()
const earlier = { format: 0, titel: name, ...rest }

describe('a case of an earlier format', () => {
  it('is read as the same case of today, with a note in the language that is asked for', () => {
    const parsed = parseBusinessCase(earlier)
    const today = parseBusinessCase(soundCase())
    expect(parsed).toEqual({ ...today, data: earlier, notes: ['titel heet nu name.'] })
    const read = readCase(JSON.stringify(earlier), { language: 'en' })
    expect(read).toMatchObject({ ok: true, notes: ['titel is now called name.'] })
  })

  it('has its faults reported as those of a case of today', () => {
    const parsed = parseBusinessCase({ ...earlier, startDelay: 2.5 })
    expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path])).toEqual([
      ['not-whole', ['startDelay']],
    ])
  })

  it('has its note printed by mbc check', async () => {
    const file = join(temporaryFolder(), 'eerder.json')
    writeFileSync(file, JSON.stringify(earlier))
    const { out } = await mbcInOneLine('check', file)
    expect(out).toContain('titel heet nu name.')
  })
})
