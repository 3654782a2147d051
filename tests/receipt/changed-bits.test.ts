import { describe, expect, it } from 'vitest'

import { filesOfReceipt, foundOf, isFound } from './changed-bits.js'

describe('a change of a single bit', () => {
  it('is found in the receipt, in the file of the case and in that of the published records', async () => {
    expect(await isFound(await filesOfReceipt())).toBe(false)
    expect(await foundOf(90)).toEqual({ found: 90, missed: [] })
  })
})
