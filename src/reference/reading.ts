import type { Bilingual } from './source.js'

/** How a figure was read. It says nothing about how well the figure fits a case. */
export interface Reading {
  /** The day or the month in which it was read: `2026-11`. */
  readonly on: string
  /** `primary`: in the source that is named; `secondary`: in a text that quotes the publisher. */
  readonly how: 'primary' | 'secondary'
}

/** When the next edition of a figure is due, as a year or a month (`2027`, `2027-01`), or why none is expected. */
export type NextEdition = { readonly due: string } | { readonly none: Bilingual }

/** Read for this library in the source itself. */
export const READ: Reading = { on: '2026-11', how: 'primary' }

/** Read for this library in a text that quotes the source. */
export const QUOTED: Reading = { on: '2026-11', how: 'secondary' }

export const ONE_OFF: NextEdition = {
  none: { nl: 'eenmalige publicatie; er komt geen nieuwe editie', en: 'published once; there is no next edition' },
}

export const UNDATED: NextEdition = {
  none: {
    nl: 'wordt herzien zonder vaste datum; kijk bij de uitgever of er een nieuwere is',
    en: 'revised without a fixed date; see whether the publisher has a newer one',
  },
}
