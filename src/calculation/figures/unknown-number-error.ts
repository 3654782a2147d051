import { BusinessCaseError, type Texts } from '../../base/index.js'
import { nearest } from '../../case/index.js'

/**
 * The case states no number at this path.
 *
 * @example
 * calculationOf(businessCase).whatIf({ 'costItems.ggz.prise': 150 })
 * // throws UnknownNumberError: The case states no number 'costItems.ggz.prise' that anything rests on.
 */
export class UnknownNumberError extends BusinessCaseError<'unknown-number'> {
  override readonly name = 'UnknownNumberError'
  /** The path that is most like it, if any is. */
  readonly nearest: string | undefined

  constructor(
    /** What was asked for. */
    readonly path: string,
    /** The numbers that there are. */
    known: readonly string[],
  ) {
    // A published series is no part of the case, whatever number of the case its path may look like.
    const isPublished = path.startsWith('reference.')
    const likely = isPublished ? undefined : nearest(path, known)
    const remedies = isPublished ? ofSeries : likely === undefined ? ofPaths : didYouMean(likely)
    super({
      code: 'unknown-number',
      address: path,
      values: { nearest: likely ?? null },
      texts: {
        nl: `De case noemt geen getal '${path}' waar iets op rust. ${remedies.nl}`,
        en: `The case states no number '${path}' that anything rests on. ${remedies.en}`,
      },
    })
    this.nearest = likely
  }
}

const didYouMean = (path: string): Texts => ({ nl: `Bedoelt u '${path}'?`, en: `Did you mean '${path}'?` })

const ofPaths: Texts = {
  nl: 'Een getal gaat bij zijn pad in de case, zoals costItems.ggz.price.',
  en: 'A number goes by its path in the case, such as costItems.ggz.price.',
}

const ofSeries: Texts = {
  nl: 'Het komt uit een gepubliceerde reeks; noem in de case een eigen discontovoet (discounting.schedule) of index (prices.indices), en verander die.',
  en: 'It comes from a published series; state a rate (discounting.schedule) or an index (prices.indices) in the case, and change that.',
}
