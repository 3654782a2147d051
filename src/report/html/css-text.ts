import { xmlText } from '../language/xml-text.js'

/** A text as a string of CSS within a page of HTML: whatever is no letter or digit is written by its number. */
export const cssText = (text: string): string =>
  `"${xmlText(text).replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`
