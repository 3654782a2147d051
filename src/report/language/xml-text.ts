/**
 * Text without what no XML document may hold: control characters, U+FFFE and U+FFFF, and half a surrogate pair (XML
 * 1.0, production 2, Char). A document with such a character is refused as a whole: one character in a name would cost
 * the reader every figure.
 */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
