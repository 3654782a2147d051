import { expected } from '../expected.js'
import { hexOf, utf8 } from './bytes.js'
import { host } from './web-crypto.js'

/**
 * The SHA-256 of a text (in UTF-8) or of bytes, in 64 hexadecimal digits.
 *
 * @example
 * await sha256('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export const sha256 = async (data: string | Uint8Array): Promise<string> => {
  const bytes: unknown = typeof data === 'string' ? utf8(data) : data
  if (!(bytes instanceof Uint8Array))
    throw expected('sha256', { nl: 'een tekst of bytes', en: 'a text or bytes' }, data)
  return hexOf(new Uint8Array(await host.crypto.subtle.digest('SHA-256', bytes)))
}
