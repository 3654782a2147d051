import { describe, expect, it } from 'vitest'

import { ArgumentRangeError, calculate, id, parseBusinessCase } from '../../src/index.js'
import { soundCase } from './faults.js'

const refusal = (text: unknown): ArgumentRangeError => {
  try {
    id(text as string)
  } catch (error) {
    if (error instanceof ArgumentRangeError) return error
  }
  throw new Error('not refused')
}

describe('id', () => {
  it.each(['a', 'zorgverzekeraar', 'wijk-2', `a${'0'.repeat(62)}`])('takes %s as it is', (text) => {
    expect(id(text)).toBe(text)
  })

  it.each(['', 'Gemeente', '2e-wijk', '-wijk', 'wijk_2', 'één', 'wijk ', 'wijk\n', `a${'0'.repeat(63)}`, 5, null])(
    'refuses %j',
    (text) => {
      expect(refusal(text).code).toBe('bad-id')
    },
  )

  it('says what was found and how an id is written, in both languages', () => {
    const { values, message } = refusal('Gemeente')
    expect(values).toEqual({ found: "the text 'Gemeente'" })
    expect(message).toMatch(/^The id is the text 'Gemeente'; state lowercase letters, digits and hyphens/)
    expect(refusal('Gemeente').text('nl')).toMatch(
      /^Het id is de tekst 'Gemeente'; schrijf kleine letters, cijfers en streepjes/,
    )
  })

  it('puts a party in a case that was parsed', () => {
    const parsed = parseBusinessCase(soundCase())
    if (!parsed.ok) throw new Error('not in order')
    const { businessCase } = parsed
    const party = { id: id('waterschap'), name: 'Waterschap', kind: 'overig' } as const
    const results = calculate({ ...businessCase, parties: [...businessCase.parties, party] })
    expect(results.parties.at(-1)).toMatchObject({ id: 'waterschap', name: 'Waterschap' })
  })
})
