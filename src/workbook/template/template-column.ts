import type { Language } from '../../case/index.js'

export type Texts = Readonly<Record<Language, string>>

/** A column of a table to fill in. */
export interface TemplateColumn {
  readonly key: string
  readonly kind: 'text' | 'number' | 'month' | 'year' | 'choice' | 'ref'
  readonly heading: Texts
  readonly note: Texts
  /** What may be chosen, with the words for it. */
  readonly choices?: readonly (readonly [string, Texts])[]
  /** The table of which it names a line. */
  readonly of?: TableKey
  readonly width?: number
}

export type TableKey =
  | 'general'
  | 'parties'
  | 'targetGroups'
  | 'costItems'
  | 'interventions'
  | 'enrolment'
  | 'costs'
  | 'effects'
  | 'pm'
  | 'sources'

export interface TemplateTable {
  readonly key: TableKey
  readonly sheet: Texts
  readonly note: Texts
  readonly rows: number
  readonly columns: readonly TemplateColumn[]
}

export const same = (text: string): Texts => ({ nl: text, en: text })
export const asThey = (values: readonly string[]): readonly (readonly [string, Texts])[] =>
  values.map((value) => [value, same(value)])

export const nameOf = (nl: string, en: string): TemplateColumn => ({
  key: 'name',
  kind: 'text',
  heading: { nl: 'Naam', en: 'Name' },
  note: { nl, en },
  width: 34,
})

export const ref = (key: string, of: TableKey, nl: string, en: string, notes: Texts): TemplateColumn => ({
  key,
  kind: 'ref',
  of,
  heading: { nl, en },
  note: notes,
  width: 26,
})

export const number = (key: string, nl: string, en: string, note: Texts): TemplateColumn => ({
  key,
  kind: 'number',
  heading: { nl, en },
  note,
})

export const month = (key: string, nl: string, en: string, note: Texts): TemplateColumn => ({
  key,
  kind: 'month',
  heading: { nl, en },
  note,
})

export const share = { nl: 'Deel: 0,25 is 25%.', en: 'A share: 0.25 is 25%.' }
export const months = { nl: 'Aantal hele maanden.', en: 'A number of whole months.' }
export const monthNote = { nl: 'Zoals 2026-01.', en: 'Such as 2026-01.' }
export const level = {
  key: 'priceLevel',
  kind: 'year',
  heading: { nl: 'Prijspeil', en: 'Price level' },
  note: { nl: 'Alleen als het bedrag van een ander jaar is.', en: 'Only where the amount is of another year.' },
} as const satisfies TemplateColumn
