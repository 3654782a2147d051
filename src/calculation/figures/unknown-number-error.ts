import { BusinessCaseError } from '../../base/index.js'
import { nearest } from '../../case/index.js'

/** The case states no number at this path. */
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
    const likely = nearest(path, known)
    super({
      code: 'unknown-number',
      address: path,
      values: { nearest: likely ?? null },
      texts: {
        nl: `De case noemt geen getal '${path}' waar iets op rust. ${likely === undefined ? 'Een getal gaat bij zijn pad in de case, zoals costItems.ggz.price.' : `Bedoelt u '${likely}'?`}`,
        en: `The case states no number '${path}' that anything rests on. ${likely === undefined ? 'A number goes by its path in the case, such as costItems.ggz.price.' : `Did you mean '${likely}'?`}`,
      },
    })
    this.nearest = likely
  }
}
