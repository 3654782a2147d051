import { ArgumentRangeError } from '../../base/index.js'
import { given } from '../../money/index.js'
import { hexOf, ofBase64, ofHex } from './bytes.js'
import { foundWords, keyFound, type KeyFound } from './key-found.js'
import { host } from './web-crypto.js'

const ALGORITHM = 'Ed25519'

/** What stands before the 32 bytes of a key in PKCS #8 and in SubjectPublicKeyInfo (RFC 8410). */
const before = { private: '302e020100300506032b657004220420', public: '302a300506032b6570032100' } as const

/** The 32 bytes of a key: of PEM, as `openssl genpkey -algorithm ed25519` writes it, or of 64 hexadecimal digits. */
const rawKey = (kind: keyof typeof before, argument: string, written: string): Uint8Array => {
  const words = { nl: 'een sleutel als tekst (PEM)', en: 'a key as text (PEM)' }
  const text = given.text(argument, words, written).trim()
  if (kind === 'public' && /^[0-9a-f]{64}$/i.test(text)) return ofHex(text)
  const label = kind === 'private' ? 'PRIVATE KEY' : 'PUBLIC KEY'
  const [, inside] = new RegExp(`^-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----$`).exec(text) ?? []
  const hex = hexOf((inside === undefined ? undefined : ofBase64(inside.replaceAll(/\s/g, ''))) ?? new Uint8Array())
  const start = before[kind]
  if (hex.length !== start.length + 64 || !hex.startsWith(start)) throw noKey(kind, argument, keyFound(text, kind))
  return ofHex(hex.slice(start.length))
}

const noKey = (kind: keyof typeof before, argument: string, found: KeyFound): ArgumentRangeError =>
  new ArgumentRangeError({
    code: 'bad-key',
    address: argument,
    values: { found },
    texts: {
      nl: `${argument} is geen ${kind === 'private' ? 'geheime' : 'openbare'} Ed25519-sleutel in PEM, maar ${foundWords.nl[found]}. Maak een sleutel met: openssl genpkey -algorithm ed25519 -out sleutel.pem; de openbare erbij met: openssl pkey -in sleutel.pem -pubout.`,
      en: `${argument} is no ${kind} Ed25519 key in PEM but ${foundWords.en[found]}. Make a key with: openssl genpkey -algorithm ed25519 -out key.pem; its public key with: openssl pkey -in key.pem -pubout.`,
    },
  })

/** A public key as 64 hexadecimal digits. */
export const publicKeyOf = (argument: string, written: string): string => hexOf(rawKey('public', argument, written))

/** A signature, and the public key that it is checked with; both in hexadecimal digits. */
export const signed = async (
  argument: string,
  privateKey: string,
  message: Uint8Array,
): Promise<{ readonly publicKey: string; readonly value: string }> => {
  const { subtle } = host.crypto
  const bytes = ofHex(before.private + hexOf(rawKey('private', argument, privateKey)))
  const key = await subtle.importKey('pkcs8', bytes, ALGORITHM, true, ['sign'])
  const { x = '' } = await subtle.exportKey('jwk', key)
  const value = hexOf(new Uint8Array(await subtle.sign(ALGORITHM, key, message)))
  return { publicKey: hexOf(ofBase64(x) ?? new Uint8Array()), value }
}

/** Whether a signature of a message is that of a key. */
export const isSignedBy = async (publicKey: string, signature: string, message: Uint8Array): Promise<boolean> => {
  const { subtle } = host.crypto
  try {
    const key = await subtle.importKey('raw', ofHex(publicKey), ALGORITHM, false, ['verify'])
    return await subtle.verify(ALGORITHM, key, ofHex(signature), message)
  } catch {
    // Not every 32 bytes are a key.
    return false
  }
}
