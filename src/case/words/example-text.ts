/**
 * An example as it is written in a file: `{ gemeente: 0.6, zorgverzekeraar: 0.4 }`; a text that YAML would read as
 * something else gets quotes.
 */
export const exampleText = (example: unknown): string => {
  if (Array.isArray(example)) return `[${example.map(exampleText).join(', ')}]`
  if (typeof example === 'object' && example !== null) {
    const entries = Object.entries(example).map(([key, value]) => `${key}: ${exampleText(value)}`)
    return `{ ${entries.join(', ')} }`
  }
  return typeof example === 'string' && isReadOtherwise(example) ? JSON.stringify(example) : String(example)
}

const isReadOtherwise = (text: string): boolean =>
  /[,[\]{}#"]|: |^(?:[-+.\d]+(?:e\d+)?|true|false|null|~|)$/i.test(text) && !/^\d{4}-\d{2}$/.test(text)
