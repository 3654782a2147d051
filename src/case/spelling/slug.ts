/** A name as an id, without accents and signs; empty where nothing is left. */
export const slug = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 63)
    .replace(/-+$/, '')
