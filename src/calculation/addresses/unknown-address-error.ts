import { BusinessCaseError, type Texts } from '../../base/index.js'
import { nearest } from '../../case/index.js'
import { listed } from '../../money/index.js'
import { unknownFigure } from '../figures/unknown-figure.js'

const MOST_PROPOSED = 4

/** Nothing of the case stands at this address: no figure, and no number. */
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

/** A number that is like it or stands within it, or else the likely figures. */
const wordsFor = (
  asked: string,
  { figures, numbers }: { readonly figures: readonly string[]; readonly numbers: readonly string[] },
): { readonly likely: readonly string[]; readonly texts: Texts } => {
  const isBeginningOfFigure = figures.some((figure) => figure.startsWith(`${asked}.`))
  const within = numbers.filter((number) => /^[.[@]/.test(number.slice(asked.length)) && number.startsWith(asked))
  const near = nearest(asked, numbers)
  const likely = within.length > 0 ? within : near === undefined ? [] : [near]
  if (likely.length === 0 || isBeginningOfFigure) {
    const { nearest: ofFigures, nl, en } = unknownFigure(asked, figures)
    return {
      likely: ofFigures,
      texts: { nl: `${nl.message} ${nl.remedy}`, en: `${en.message} ${en.remedy}` },
    }
  }
  const proposed = likely.slice(0, MOST_PROPOSED)
  return {
    likely: proposed,
    texts: {
      nl: `Op het adres '${asked}' staat geen getal of cijfer van deze businesscase. Bedoelt u ${listed(proposed, { last: 'of' })}?`,
      en: `No number or figure of this case stands at the address '${asked}'. Did you mean ${listed(proposed, { last: 'or' })}?`,
    },
  }
}
