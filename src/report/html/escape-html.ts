import { xmlText } from '../language/xml-text.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text escaped for any place in HTML, between tags or within an attribute; characters that no document may hold are
 * left out.
 */
export const escapeHtml = (text: string): string =>
  xmlText(text)
    // HTML forbids these, XML does not.
    .replace(/[\u007f-\u009f]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
