import { unknownFigure } from './figures/unknown-figure.js'

/** No figure goes by this reference. */
export class UnknownFigureError extends Error {
  override readonly name = 'UnknownFigureError'
  /** The likely references, the likeliest first. */
  readonly nearest: readonly string[]
  /** What is wrong and what to do, in both languages. */
  readonly text: { readonly nl: string; readonly en: string }

  constructor(
    /** What was asked for. */
    readonly reference: string,
    /** The figures that there are. */
    known: readonly string[],
  ) {
    const { nearest, nl, en } = unknownFigure(reference, known)
    super(`${en.message} ${en.remedy}`)
    this.nearest = nearest
    this.text = { nl: `${nl.message} ${nl.remedy}`, en: this.message }
  }
}
