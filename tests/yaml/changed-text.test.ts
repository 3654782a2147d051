import { describe, expect, it } from 'vitest'

import { changedText, type NumberChange } from '../../src/yaml/index.js'

const made = (text: string, changes: readonly NumberChange[], format?: 'json'): string => {
  const changed = changedText(text, changes, { format })
  if (!changed.ok) throw new Error(JSON.stringify(changed.refused))
  return changed.text
}

const price = (fields: NumberChange['fields']): readonly NumberChange[] => [{ path: ['price'], fields }]

describe('a text with some numbers changed', () => {
  it.each([
    ['price: 1200 # euro\nname: A\n', { value: '1300.5' }, 'price: 1300.5 # euro\nname: A\n'],
    ['price:   "1200"\n', { value: '1300' }, 'price:   "1300"\n'],
    ["price: '0.25'\n", { value: '0.3' }, "price: '0.3'\n"],
    ['price: 1200\n', { source: 'CBS' }, 'price: { value: 1200, source: CBS }\n'],
    [
      'price: 1200\n',
      { value: '1300', source: 'CBS, 2025: a "b"' },
      'price: { value: 1300, source: "CBS, 2025: a \\"b\\"" }\n',
    ],
    [
      'price: { value: 1200 } # x\n',
      { assumption: 'Schatting' },
      'price: { value: 1200, assumption: Schatting } # x\n',
    ],
    [
      'price:\n  value: 1200 # x\n  # y\nname: A\n',
      { source: 'CBS' },
      'price:\n  value: 1200 # x\n  source: CBS\n  # y\nname: A\n',
    ],
    [
      'price:\r\n  value: 1200\r\nname: A\r\n',
      { source: 'CBS' },
      'price:\r\n  value: 1200\r\n  source: CBS\r\nname: A\r\n',
    ],
    [
      'price: { low: 1, mode: 2, high: 4 }\n',
      { value: '2.5', high: '5' },
      'price: { value: 2.5, low: 1, mode: 2, high: 5 }\n',
    ],
    ['price:\n  low: 1\n  high: 4', { value: '2' }, 'price:\n  value: 2\n  low: 1\n  high: 4'],
    ['price: { value: 12 }\n', { value: '12.345' }, 'price: { value: 12.3450 }\n'],
    ['\ufeffprice: 1\n', { value: '2' }, '\ufeffprice: 2\n'],
    [
      'price:\n  value: 1\n  source: >\n    over two\n    lines\nname: A\n',
      { source: 'CBS' },
      'price:\n  value: 1\n  source: CBS\nname: A\n',
    ],
    ['price: &p 1200\n', { value: '1300' }, 'price: &p 1300\n'],
  ])('%j with %j', (before, fields, after) => {
    expect(made(before, price(fields))).toBe(after)
  })

  it.each([
    ['price: { value: 1, assumption: Guess } # x\n', 'price: { value: 1, source: CBS } # x\n'],
    ['price: { assumption: Guess, value: 1 }\n', 'price: { value: 1, source: CBS }\n'],
    ['price: { assumption: Guess, low: 1, high: 2 }\n', 'price: { low: 1, high: 2, source: CBS }\n'],
    [
      'price:\n  value: 1 # x\n  # y\n  assumption: Guess\nname: A\n',
      'price:\n  value: 1 # x\n  # y\n  source: CBS\nname: A\n',
    ],
    ['price:\r\n  value: 1\r\n  assumption: Guess', 'price:\r\n  value: 1\r\n  source: CBS'],
    [
      'price:\n  value: 1\n  assumption: >\n    two\n    lines\nname: A\n',
      'price:\n  value: 1\n  source: CBS\nname: A\n',
    ],
    ['list:\n  - assumption: Guess\n    value: 1\n', 'list:\n  - value: 1\n    source: CBS\n'],
  ])('takes an assumption away for a source: %j', (before, after) => {
    const path = before.startsWith('list') ? ['list', 0] : ['price']
    expect(made(before, [{ path, fields: { assumption: null, source: 'CBS' } }])).toBe(after)
  })

  it('keeps the other ground, and takes away nothing with a comment of its author', () => {
    expect(made('price: { source: CBS, assumption: Guess, value: 1 }\n', price({ assumption: null }))).toBe(
      'price: { source: CBS, value: 1 }\n',
    )
    expect(made('{ "price": { "value": 1, "assumption": "A" } }', price({ assumption: null }), 'json')).toBe(
      '{ "price": { "value": 1 } }',
    )
    expect(
      changedText('price:\n  assumption: Guess\n  # Why\n  value: 1\n', price({ assumption: null, source: 'CBS' })),
    ).toMatchObject({ ok: false, refused: [{ why: { kind: 'unclear' } }] })
  })

  it.each([
    ['price: { value: 3 }\n', 'price: { value: 3, low: 1, high: 4, source: A, assumption: B }\n'],
    ['price: 3\n', 'price: { value: 3, low: 1, high: 4, source: A, assumption: B }\n'],
    [
      'price:\n  value: 3 # x\n  unit: uur\n',
      'price:\n  value: 3 # x\n  low: 1\n  high: 4\n  unit: uur\n  source: A\n  assumption: B\n',
    ],
    ['price: { mean: 3 }\n', 'price: { low: 1, high: 4, mean: 3, source: A, assumption: B }\n'],
  ])('writes new fields in their order, low before high: %j', (before, after) => {
    expect(made(before, price({ low: '1', high: '4', source: 'A', assumption: 'B' }))).toBe(after)
  })

  it('keeps JSON JSON', () => {
    expect(made('{\n  "price": 1200,\n  "name": "A"\n}\n', price({ source: 'CBS' }), 'json')).toBe(
      '{\n  "price": { "value": 1200, "source": "CBS" },\n  "name": "A"\n}\n',
    )
    expect(made('{ "price": {\n    "value": 1200\n  } }', price({ source: 'C' }), 'json')).toBe(
      '{ "price": {\n    "value": 1200,\n    "source": "C"\n  } }',
    )
  })

  it('changes lines of a list by their position', () => {
    expect(
      made('list:\n  - from: 2026-01\n    value: 3\n  - { from: 2027-01, value: 4 }\n', [
        { path: ['list', 0], fields: { value: '5', source: 'CBS' } },
        { path: ['list', 1], fields: { value: '6' } },
      ]),
    ).toBe('list:\n  - from: 2026-01\n    value: 5\n    source: CBS\n  - { from: 2027-01, value: 6 }\n')
  })

  it('refuses to change a number that an anchor states for other places, unless all change alike', () => {
    const text = 'one: &x { value: 1, source: A }\nother: *x\n'
    const one = { path: ['one'], fields: { value: '2' } }
    expect(changedText(text, [one])).toEqual({
      ok: false,
      refused: [{ path: ['one'], why: { kind: 'shared', others: [['other']] } }],
    })
    expect(made(text, [one, { path: ['other'], fields: { value: '2' } }])).toBe(
      'one: &x { value: 2, source: A }\nother: *x\n',
    )
  })

  it('refuses what is no number', () => {
    expect(changedText('payers: gemeente\n', [{ path: ['payers'], fields: { value: '1' } }])).toMatchObject({
      ok: false,
      refused: [{ why: { kind: 'no-number' } }],
    })
  })
})
