import { xmlText } from '../language/xml-text.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it may stand anywhere in HTML, between tags or within an attribute; characters that no document may hold are
 * left out.
 */
export const escapeHtml = (text: string): string =>
  xmlText(text)
    // These HTML forbids and XML does not.
    .replace(/[\u007f-\u009f]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** Text of a paragraph: an amount is never broken off from its euro sign. */
export const htmlText = (text: string): string => escapeHtml(text.replace(/€ (?=[-\d])/g, '€\u00a0'))
