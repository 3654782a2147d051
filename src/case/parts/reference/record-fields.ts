import * as z from 'zod'

import type { Bilingual } from '../../../reference/index.js'
import { text, yearOrMonthPattern } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'

/** Where a record was read: a title, and what else is known of it. */
export interface RecordSource {
  readonly title: string
  readonly publisher?: string
  readonly date?: string
  readonly address?: string
}

/** What every record of reference data says beside its figures. */
export interface RecordFields {
  readonly id: string
  readonly name: Bilingual
  readonly source: RecordSource
  readonly licence?: string
  /** The day or month in which it was read. */
  readonly read?: string
  /** The year or month in which the next edition is due. */
  readonly next?: { readonly due: string }
}

const sourceParts = z.strictObject({
  /** Title of what the record was read in. */
  title: field(text, 'Titel van waar het in staat.', 'Tarieven Wmo 2026'),
  /** Publisher. */
  publisher: field(optional(text), 'Uitgever.', 'Gemeente Dordrecht'),
  /** Date of publication. */
  date: field(optional(text), 'Datum van uitgave.', '2026-01-01'),
  /** Web address. */
  address: field(optional(text), 'Webadres.', 'dordrecht.nl/tarieven-wmo-2026'),
})

/** Where a record was read: a text, or title, publisher, date and web address. */
const source = noted(
  z.union([
    text.transform((title): RecordSource => ({ title })),
    sourceParts.transform((parts): RecordSource => parts),
  ]),
  {
    id: 'record-source',
    description: 'Waar een gegeven in staat: een tekst, of titel, uitgever, datum en webadres.',
    expects: { nl: 'een bron (titel, uitgever en datum)', en: 'a source (title, publisher and date)' },
  },
)

const month = String.raw`(?:19|2[0-2])\d\d-(?:0[1-9]|1[0-2])`
const longMonth = String.raw`(?:19|2[0-2])\d\d-(?:0[13-9]|1[0-2])`
const longestMonth = String.raw`(?:19|2[0-2])\d\d-(?:0[13578]|1[02])`
// Every fourth year, and of those that end a century only 2000.
const leapYear = String.raw`(?:(?:19|2[0-2])(?:0[48]|[2468][048]|[13579][26])|2000)`

/** A month, or a day of the calendar: the thirtieth of February is none. */
export const dayPattern = new RegExp(
  String.raw`^(?:${month}(?:-(?:0[1-9]|1\d|2[0-8]))?|${longMonth}-(?:29|30)|${longestMonth}-31|${leapYear}-02-29)$`,
)

/** The year or month in which the next edition is due. */
const edition = noted(
  z.union([
    z
      .int()
      .min(1900)
      .max(2300)
      .transform((due) => ({ due: String(due) })),
    z
      .string()
      .regex(yearOrMonthPattern, { error: 'year-or-month' })
      .transform((due) => ({ due })),
  ]),
  {
    id: 'next-edition',
    description: 'Het jaar of de maand waarin de volgende uitgave verschijnt.',
    expects: { nl: 'een jaar of een maand, zoals 2027-01', en: 'a year or a month, such as 2027-01' },
  },
)

/** Name of a record: a text, or one in Dutch and one in English. */
const named = noted(
  z.union([
    z
      .string()
      .min(1)
      .max(200)
      .transform((said): Bilingual => ({ nl: said, en: said })),
    z
      .strictObject({
        /** Name in Dutch. */
        nl: field(z.string().min(1).max(200), 'Naam in het Nederlands.', 'Begeleiding'),
        /** Name in English. */
        en: field(z.string().min(1).max(200), 'Naam in het Engels.', 'Support'),
      })
      .transform((said): Bilingual => said),
  ]),
  {
    id: 'record-name',
    description: 'Naam van een gegeven: een tekst, of een in het Nederlands en een in het Engels.',
    expects: { nl: 'een naam', en: 'a name' },
  },
)

/** The fields that every record has. */
export const recordFields = (name: string, from: string) => ({
  /** Name. */
  name: field(optional(named), 'Naam.', name, { derivedDefault: 'id' }),
  /** Source: title, publisher and date. */
  source: field(source, 'Bron: titel, uitgever en datum.', from),
  /** Licence, or the ground on which it may be used. */
  licence: field(optional(text), 'Licentie, of op welke grond het gebruikt mag worden.', 'CC BY 4.0'),
  /** Day or month in which it was read. */
  read: field(
    optional(z.string().regex(dayPattern, { error: 'day-or-month' })),
    'Dag of maand waarin het is gelezen.',
    '2026-12',
  ),
  /** Year or month in which the next edition is due; after that a review asks for it. */
  next: field(
    optional(edition),
    'Jaar of maand waarin de volgende uitgave verschijnt; daarna vraagt een review ernaar.',
    '2027-01',
  ),
})

/** The name of a record without one is its id. */
export const withName = <Read extends { readonly id: string; readonly name?: Bilingual }>(
  read: Read,
): Omit<Read, 'name'> & { readonly name: Bilingual } => ({
  ...read,
  name: read.name ?? { nl: read.id, en: read.id },
})
