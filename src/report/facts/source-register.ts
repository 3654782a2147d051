import type { NumberedText } from '../document/report-document.js'

/** Numbers texts in the order in which they are first referred to; each text has one number. */
export interface SourceRegister {
  /** The number of a text, which it gets here where it has none. */
  numberOf(text: string): number
  /** What stands beside a number without any text. */
  readonly none: string
  /** The texts numbered since the last call. */
  fresh(): readonly NumberedText[]
}

export const sourceRegister = (none: string): SourceRegister => {
  const numbers = new Map<string, number>()
  let fresh: NumberedText[] = []
  return {
    none,
    numberOf: (text) => {
      const earlier = numbers.get(text)
      if (earlier !== undefined) return earlier
      const number = numbers.size + 1
      numbers.set(text, number)
      fresh.push({ number, text })
      return number
    },
    fresh: () => {
      const taken = fresh
      fresh = []
      return taken
    },
  }
}
