import { month, name } from './basics.js'
import { field, optional } from './notes.js'

/** Name in reports. */
export const nameField = (example: string) =>
  field(optional(name), 'Naam in rapporten.', example, { derivedDefault: 'id' })

/** Task field (taakveld) of the Dutch municipal budget under which this is accounted for, on the sheet of the budget amendment. */
export const taskField = field(
  optional(name),
  'Taakveld waaronder de gemeente dit in haar begroting verantwoordt; zo staat het op het blad Begrotingswijziging.',
  '6.71a',
)

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
