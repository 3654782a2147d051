import { month, name } from './basics.js'
import { field, optional } from './notes.js'

/** What a line is called in reports: by its id where nothing else is stated. */
export const nameField = (example: string) =>
  field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, example, { derivedDefault: 'id' })

/** The months in which something runs: those of the timeline where none are stated. */
export const phaseFields = (lastMonth: string) => ({
  from: field(
    optional(month),
    { nl: 'Eerste maand; anders de eerste van de case.', en: 'First month; otherwise the first of the case.' },
    '2024-01',
    { derivedDefault: 'timeline.from' },
  ),
  through: field(
    optional(month),
    {
      nl: 'Laatste maand, inbegrepen; anders de laatste van de case.',
      en: 'Last month, included; otherwise the last of the case.',
    },
    lastMonth,
    { derivedDefault: 'timeline.through' },
  ),
})
