/** The longest text that is quoted. */
const LONGEST = 40

/** What a caller without types has passed, in words. */
export const kindOf = (value: unknown): string => {
  switch (typeof value) {
    case 'undefined':
      return 'nothing (undefined)'
    case 'string':
      return value.length > LONGEST ? 'a long text' : `the text '${value}'`
    case 'number':
    case 'bigint':
      return `the number ${value}`
    case 'boolean':
      return String(value)
    case 'function':
      return 'a function'
    case 'symbol':
      return 'a symbol'
    default:
      if (value === null) return 'nothing (null)'
      if (Array.isArray(value)) return 'a list'
      return typeof (value as { then?: unknown }).then === 'function'
        ? 'a promise, which must be awaited first'
        : 'an object'
  }
}
