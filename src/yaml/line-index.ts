import { LineCounter } from 'yaml'

/** Line and column, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Where the lines of a text begin; finding the line of an offset takes steps that grow with the logarithm of the number
 * of lines.
 */
export class LineIndex {
  readonly #counter = new LineCounter()
  /** Call it for each line, in the order of the text. */
  readonly add = this.#counter.addNewLine

  constructor() {
    this.add(0)
  }

  placeOf(offset: number): Place {
    const { line, col } = this.#counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

  /** Where the line of an offset begins. */
  startOf(offset: number): number {
    return offset - this.placeOf(offset).column + 1
  }
}
