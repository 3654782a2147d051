import { hexOf, ofBase64 } from './bytes.js'

/** What a text is that should have been a key of Ed25519. */
export type KeyFound = 'rsa' | 'ec' | 'encrypted' | 'public' | 'private' | 'damaged' | 'other-pem' | 'no-pem'

/** The identifiers of the kinds of key, as they stand in the bytes (RFC 8017, RFC 5480). */
const identifiers = { rsa: '2a864886f70d010101', ec: '2a8648ce3d0201' } as const

/** What a text that is no key of the right kind is instead, by its heading and the bytes beneath it. */
export const keyFound = (text: string, wanted: 'public' | 'private'): KeyFound => {
  const [, label, inside = ''] = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)/.exec(text) ?? []
  if (label === undefined) return 'no-pem'
  const hex = hexOf(ofBase64(inside.replaceAll(/\s/g, '')) ?? new Uint8Array())
  if (label.startsWith('ENCRYPTED')) return 'encrypted'
  if (label.startsWith('RSA ') || hex.includes(identifiers.rsa)) return 'rsa'
  if (label.startsWith('EC ') || hex.includes(identifiers.ec)) return 'ec'
  const kind = label === 'PUBLIC KEY' ? 'public' : label === 'PRIVATE KEY' ? 'private' : 'other-pem'
  return kind === wanted ? 'damaged' : kind
}

export const foundWords: Readonly<Record<'nl' | 'en', Readonly<Record<KeyFound, string>>>> = {
  nl: {
    rsa: 'een RSA-sleutel',
    ec: 'een sleutel op een andere elliptische kromme (EC)',
    encrypted: 'een versleutelde sleutel; ontsleutel haar eerst',
    public: 'een openbare sleutel',
    private: 'een geheime sleutel',
    damaged: 'een sleutel van een andere soort, of een die beschadigd is',
    'other-pem': 'iets anders in PEM',
    'no-pem': 'een tekst zonder de regel BEGIN van PEM',
  },
  en: {
    rsa: 'an RSA key',
    ec: 'a key on another elliptic curve (EC)',
    encrypted: 'an encrypted key; decrypt it first',
    public: 'a public key',
    private: 'a private key',
    damaged: 'a key of another kind, or a damaged one',
    'other-pem': 'something else in PEM',
    'no-pem': 'a text without the BEGIN line of PEM',
  },
}
