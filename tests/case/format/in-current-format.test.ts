import { describe, expect, it } from 'vitest'

import type { CaseUpgrade } from '../../../src/case/format/case-upgrades.js'
import { inCurrentFormat } from '../../../src/case/format/in-current-format.js'
import { parseBusinessCase } from '../../../src/index.js'
import { parseCasus } from '../../../src/report/casus/index.js'
import { mergeProgramme } from '../../../src/programme/index.js'
import { readCase } from '../../../src/yaml/index.js'
import { family } from '../../casus/family.js'
import { smallInput } from '../../programme/programme-cases.js'
import { soundCase } from '../faults.js'

/** Two made-up steps: from 1 to 2 a field is renamed, from 2 to 3 another one is doubled. */
const upgrades: readonly CaseUpgrade[] = [
  {
    from: 2,
    restate: ({ amount, ...rest }) => ({ ...rest, amount: 2 * Number(amount) }),
    note: { nl: 'verdubbeld', en: 'doubled' },
  },
  {
    from: 1,
    restate: ({ sum, ...rest }) => ({ ...rest, amount: sum }),
    note: { nl: 'hernoemd', en: 'renamed' },
  },
]

describe('a case of an earlier format', () => {
  it('is upgraded step by step, with a note of each', () => {
    const written = { format: 1, sum: 5, name: 'x' }
    const { input, notes, later } = inCurrentFormat(written, upgrades, 3)
    expect(input).toEqual({ format: 3, amount: 10, name: 'x' })
    expect(notes.map(({ en }) => en)).toEqual(['renamed', 'doubled'])
    expect(later).toBeUndefined()
    expect(written).toEqual({ format: 1, sum: 5, name: 'x' })
  })

  it('stays as it is where it is of today, states no format, or no step leads to today', () => {
    for (const written of [{ format: 3, sum: 5 }, { sum: 5 }, { format: 0, sum: 5 }, { format: 'x' }, 'text', null])
      expect(inCurrentFormat(written, upgrades, 3)).toEqual({ input: written, notes: [], later: undefined })
  })

  it('is said by nothing today: format 1 is the first', () => {
    const parsed = parseBusinessCase({ ...soundCase(), format: 1 })
    expect(parsed.ok && parsed.notes).toBeUndefined()
    expect(parsed.ok).toBe(true)
  })
})

describe('a file of a later format', () => {
  const later = { ...soundCase(), format: 2, households: { of: 3 } }

  it.each([2, '2', 17])('says so, and nothing else of it (%j)', (format) => {
    const parsed = parseBusinessCase({ ...later, format })
    if (parsed.ok) throw new Error('it was read')
    expect(parsed.problems.map(({ code, path, value }) => ({ code, path, value }))).toEqual([
      { code: 'later-format', path: ['format'], value: format },
    ])
    expect(parsed.problems[0]?.message).toBe(
      `formaat ${format} is nieuwer dan deze versie kan lezen: die leest formaat 1`,
    )
    expect(parsed.problems[0]?.remedy).toMatch(/nieuwere versie .* schrijf dan format: 1\.$/)
  })

  it('is read where its remedy is followed: all of it is of format 1, and says so', () => {
    expect(parseBusinessCase({ ...soundCase(), format: 2 }).ok).toBe(false)
    expect(parseBusinessCase({ ...soundCase(), format: 1 }).ok).toBe(true)
  })

  it('is placed in its text', () => {
    const read = readCase('name: Later\nformat: 2\nnewField: 3\n', { language: 'en' })
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: 'later-format', line: 2, message: 'format 2 is later than this version reads: that is format 1' },
    ])
  })

  it('is refused of a casus too', () => {
    const parsed = parseCasus({ ...family(), format: 2, nieuw: 1 })
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['later-format'])
  })

  it('is refused of every file beside that of a case, by the name of the file', () => {
    const programme = { ...smallInput(), projects: [{ id: 'poh', file: 'poh.yaml' }] }
    const poh = (format: number) => [
      { project: 'poh', file: 'poh.yaml', data: { format, interventions: [], nieuw: 1, projects: [] } },
    ]
    const beside = (field: string) => ({ file: 'ernaast.yaml', data: { format: 2, nieuw: 1, [field]: {} } })
    const placesOf = ({ findings }: ReturnType<typeof mergeProgramme>) =>
      findings.map(({ code, places }) => `${code} ${places[0]?.file ?? ''}`)
    expect(placesOf(mergeProgramme(programme, poh(2)))).toEqual(['later-format poh.yaml'])
    expect(placesOf(mergeProgramme(programme, poh(1)))).toEqual(['project-file poh.yaml'])
    expect(placesOf(mergeProgramme(smallInput(), [], beside('realised')))).toEqual(['later-format ernaast.yaml'])
    expect(placesOf(mergeProgramme(smallInput(), [], undefined, beside('referenceData')))).toEqual([
      'later-format ernaast.yaml',
    ])
  })
})
