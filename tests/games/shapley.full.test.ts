import { describe, expect, it } from 'vitest'

import { shapley } from '../../src/games/index.js'

describe('exactness', () => {
  it('takes twenty players', () => {
    const players = Array.from({ length: 20 }, (_, i) => `p${i}`)
    const shares = shapley(players, (coalition) => coalition.length ** 2)
    expect(shares.every(({ share }) => share.equals(20))).toBe(true)
  }, 60_000)
})
