/** A text in the two languages of reports. */
export interface Bilingual {
  readonly nl: string
  readonly en: string
}

/** Where a figure was read. */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** Publication date as far as known (`2020`, `2023-06`, `2024-10-02`), else the year to which the list applies. */
  readonly date: string
  /** Public web address without scheme, as it stood when it was read; it may have moved. */
  readonly address: string
}

/** The source of a figure as one text: title, publisher and date. */
export const sourceText = ({ title, publisher, date }: Source): string => `${title} (${publisher}, ${date})`

/** A price, rate or date is a fact and belongs to nobody; the texts around it are not copied. */
export const FACT = 'feitelijk gegeven; vrij te gebruiken'
