import { host } from './web-crypto.js'

export const utf8 = (text: string): Uint8Array => new host.TextEncoder().encode(text)

/** The text of bytes; undefined where they are no UTF-8. A byte order mark stays. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new host.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Bytes of a text of hexadecimal digits in pairs. */
export const ofHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Bytes of base64, also of that for addresses; undefined where it is none. */
export const ofBase64 = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(host.atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
