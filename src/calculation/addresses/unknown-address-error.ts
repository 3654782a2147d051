import { BusinessCaseError, type Texts } from '../../base/index.js'
import { nearest } from '../../case/index.js'
import { unknownFigure } from '../figures/unknown-figure.js'

/**
 * Nothing of the case stands at this address: no figure, and no number.
 *
 * @example
 * atAddress(calculationOf(businessCase), 'costItems.ggz.prise')
 * // throws UnknownAddressError: No number or figure of this case stands at the address 'costItems.ggz.prise'.
 */
export class UnknownAddressError extends BusinessCaseError<'unknown-address'> {
  override readonly name = 'UnknownAddressError'
  /** The likely addresses, the likeliest first. */
  readonly nearest: readonly string[]

  constructor(
    /** What was asked for. */
    asked: string,
    /** The figures and the numbers that there are. */
    known: { readonly figures: readonly string[]; readonly numbers: readonly string[] },
  ) {
    const { likely, texts } = wordsFor(asked, known)
    super({ code: 'unknown-address', address: asked, values: { nearest: likely }, texts })
    this.nearest = likely
  }
}

/** A number that is like it, or else the likely figures. */
const wordsFor = (
  asked: string,
  { figures, numbers }: { readonly figures: readonly string[]; readonly numbers: readonly string[] },
): { readonly likely: readonly string[]; readonly texts: Texts } => {
  const isBeginningOfFigure = figures.some((figure) => figure.startsWith(`${asked}.`))
  const near = nearest(asked, numbers)
  if (near === undefined || isBeginningOfFigure) {
    const { nearest: ofFigures, nl, en } = unknownFigure(asked, figures)
    return {
      likely: ofFigures,
      texts: { nl: `${nl.message} ${nl.remedy}`, en: `${en.message} ${en.remedy}` },
    }
  }
  return {
    likely: [near],
    texts: {
      nl: `Op het adres '${asked}' staat geen getal of cijfer van deze businesscase. Bedoelt u ${near}?`,
      en: `No number or figure of this case stands at the address '${asked}'. Did you mean ${near}?`,
    },
  }
}
