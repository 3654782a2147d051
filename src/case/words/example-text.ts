/** An example as one would write it in a file: `{ gemeente: 0.6, zorgverzekeraar: 0.4 }`. */
export const exampleText = (example: unknown): string => {
  if (Array.isArray(example)) return `[${example.map(exampleText).join(', ')}]`
  if (typeof example === 'object' && example !== null) {
    const entries = Object.entries(example).map(([key, value]) => `${key}: ${exampleText(value)}`)
    return `{ ${entries.join(', ')} }`
  }
  return String(example)
}
