import { describe, expect, it } from 'vitest'

import { listed } from '../../src/money/index.js'

describe('a list in words', () => {
  it.each([
    [[], undefined, ''],
    [['a'], { last: 'en' }, 'a'],
    [['a', 'b'], { last: 'en' }, 'a en b'],
    [['a', 'b', 'c'], { last: 'en' }, 'a, b en c'],
    [['1,5', '2'], { last: 'en' }, '1,5 en 2'],
    [['a', 'b', 'c'], undefined, 'a, b, c'],
    [['a', 'b, of b2', 'c'], undefined, 'a; b, of b2; c'],
    [['a', 'b', 'c'], { most: 3 }, 'a, b, c'],
    [['a', 'b', 'c'], { most: 2 }, 'a, b, …'],
    [['a', 'b', 'c', 'd'], { most: 2, more: (count: number) => ` en nog ${count}` }, 'a, b en nog 2'],
    [['a', 'b', 'c', 'd'], { most: 2, last: 'of', more: (count: number) => ` (${count} nog)` }, 'a, b (2 nog)'],
  ])('%j %j', (items, listing, expected) => {
    expect(listed(items, listing)).toBe(expected)
  })
})
