import { nearest } from '../case/index.js'

/** The case states no number at this path. */
export class UnknownNumberError extends Error {
  override readonly name = 'UnknownNumberError'
  /** The path that is most like it, if any is. */
  readonly nearest: string | undefined
  /** What is wrong and what to do, in both languages. */
  readonly text: { readonly nl: string; readonly en: string }

  constructor(
    /** What was asked for. */
    readonly path: string,
    /** The numbers that there are. */
    known: readonly string[],
  ) {
    const likely = nearest(path, known)
    const text = {
      nl: `De case noemt geen getal '${path}' waar iets op rust. ${likely === undefined ? 'Een getal gaat bij zijn pad in de case, zoals costItems.ggz.price.' : `Bedoelt u '${likely}'?`}`,
      en: `The case states no number '${path}' that anything rests on. ${likely === undefined ? 'A number goes by its path in the case, such as costItems.ggz.price.' : `Did you mean '${likely}'?`}`,
    }
    super(text.en)
    this.nearest = likely
    this.text = text
  }
}
