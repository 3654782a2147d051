const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand anywhere in HTML, between tags or within an attribute; characters that no document may hold are left out. */
export const escapeHtml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters that HTML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** Text of a paragraph: an amount is never broken off from its euro sign. */
export const htmlText = (text: string): string => escapeHtml(text.replace(/€ (?=[-\d])/g, '€\u00a0'))
