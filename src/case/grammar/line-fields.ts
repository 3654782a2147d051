import { month, name } from './basics.js'
import { field, optional } from './notes.js'

/** Name in reports. */
export const nameField = (example: string) =>
  field(optional(name), 'Naam in rapporten.', example, { derivedDefault: 'id' })

/** The months in which something runs: those of the timeline where none are stated. */
export const phaseFields = (lastMonth: string) => ({
  /** First month; otherwise the first of the case. */
  from: field(optional(month), 'Eerste maand; anders de eerste van de case.', '2024-01', {
    derivedDefault: 'timeline.from',
  }),
  /** Last month, included; otherwise the last of the case. */
  through: field(optional(month), 'Laatste maand, inbegrepen; anders de laatste van de case.', lastMonth, {
    derivedDefault: 'timeline.through',
  }),
})
