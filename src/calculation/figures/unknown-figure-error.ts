import { BusinessCaseError } from '../../base/index.js'
import { unknownFigure } from './unknown-figure.js'

/**
 * The case has no figure with this reference.
 *
 * @example
 * explain(results, 'gemeente.cash.nvp')
 * // throws UnknownFigureError: There is no figure 'gemeente.cash.nvp' in this case. Did you mean gemeente.cash.npv?
 */
export class UnknownFigureError extends BusinessCaseError<'unknown-figure'> {
  override readonly name = 'UnknownFigureError'
  /** The likely references, the likeliest first. */
  readonly nearest: readonly string[]

  constructor(
    /** What was asked for. */
    readonly reference: string,
    /** The figures that there are. */
    known: readonly string[],
  ) {
    const { nearest, nl, en } = unknownFigure(reference, known)
    super({
      code: 'unknown-figure',
      address: reference,
      values: { nearest },
      texts: { nl: `${nl.message} ${nl.remedy}`, en: `${en.message} ${en.remedy}` },
    })
    this.nearest = nearest
  }
}
