import { describe, expect, it } from 'vitest'

import { ofHex } from '../../src/receipt/crypto/bytes.js'
import { isSignedBy, publicKeyOf, signed } from '../../src/receipt/crypto/ed25519.js'
import { keyPair } from './receipts.js'
import { vectors } from './rfc8032.js'

const pem = (secret: string): string =>
  `-----BEGIN PRIVATE KEY-----\n${Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex').toString('base64')}\n-----END PRIVATE KEY-----\n`

describe('Ed25519', () => {
  it.each(vectors)('signs as RFC 8032 does: %s', async (secret, publicKey, message, value) => {
    expect(await signed('sign', pem(secret), ofHex(message))).toEqual({ publicKey, value })
    expect(await isSignedBy(publicKey, value, ofHex(message))).toBe(true)
    expect(await isSignedBy(publicKey, value, ofHex(`${message}00`))).toBe(false)
  })

  it('reads a public key in PEM and in hexadecimal digits, and refuses any other', () => {
    const pair = keyPair()
    const hex = publicKeyOf('publicKey', pair.publicKey)
    expect(hex).toMatch(/^[0-9a-f]{64}$/)
    expect(publicKeyOf('publicKey', hex.toUpperCase())).toBe(hex)
    for (const wrong of ['', 'sleutel', pair.privateKey, `${hex}0`, pair.publicKey.replace('MCow', 'MCox')])
      expect(() => publicKeyOf('publicKey', wrong)).toThrow(/no public Ed25519 key/)
  })

  it('takes 32 bytes that are no point for no key', async () => {
    const [, , , value] = vectors[0]
    expect(await isSignedBy('f'.repeat(64), value, ofHex(''))).toBe(false)
  })
})
