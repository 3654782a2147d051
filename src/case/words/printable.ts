const LONGEST = 80

// Control characters and reversals of writing direction could change what a terminal shows.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** One line of text without characters that control a terminal or reverse the direction of writing. */
export const safeLine = (text: string): string => text.replace(UNSAFE, '\ufffd')

/** A text that is safe to print and not long. */
export const printableText = (text: string): string => {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return safeLine(start)
}

/** A value as a problem reports it: numbers and short texts as they are, the rest cut short; always serialisable. */
export const printable = (value: unknown): unknown => {
  switch (typeof value) {
    case 'number':
      // A negative zero would not survive JSON.
      return Number.isFinite(value) ? value + 0 : String(value)
    case 'boolean':
    case 'undefined':
      return value
    case 'string':
      return printableText(value)
    case 'bigint':
      return printableText(String(value))
    case 'object':
      return value === null ? null : ofObject(value)
    default:
      return `[${typeof value}]`
  }
}

const ofObject = (value: object): string => {
  if (Array.isArray(value)) return `[${value.length} …]`
  try {
    const keys = Object.keys(value)
    return printableText(`{ ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''} }`)
  } catch {
    return '[object]'
  }
}

/** A value as it stands in a sentence: texts in quotes. */
export const quoted = (value: unknown): string => {
  const shown = printable(value)
  if (typeof shown === 'string' && typeof value === 'string') return `'${shown}'`
  return String(shown)
}
