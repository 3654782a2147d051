const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A few signs that differ for nearly all texts that differ at all: against a slip, not against a forger. */
export const digest = (text: string, length: number): string => {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca77)
  }
  let written = ''
  for (let at = 0; at < length; at++) {
    one = Math.imul(one ^ (one >>> 15) ^ other, 0x85ebca6b)
    other = Math.imul(other ^ (other >>> 13), 0xc2b2ae35) + at
    written += signs.charAt((one >>> 0) % signs.length)
  }
  return written
}
