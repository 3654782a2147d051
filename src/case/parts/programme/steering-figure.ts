import * as z from 'zod'

import { domains, type Domain } from '../../choices/domain.js'
import { name, text, year } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { inhabitants, sum } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'

/** What was budgeted and spent on a domain in a year, beside what others spend (sturingscijfer). */
export interface SteeringFigure {
  readonly domain: Domain
  readonly year: number
  readonly budgeted: Money
  /** Absent while the year has not been accounted for. */
  readonly spent?: Money
  readonly inhabitants?: Quantity
  readonly references: readonly ReferenceMunicipality[]
}

/** What another municipality spent on the same domain. */
export interface ReferenceMunicipality {
  readonly municipality: string
  /** The year of its figures, where that is another. */
  readonly year?: number
  readonly spent: Money
  readonly inhabitants: Quantity
  readonly source: string
}

/** A municipality to compare with: what it spent on the same domain. */
const reference = noted(
  z.strictObject({
    /** Name of the municipality. */
    municipality: field(name, 'Naam van de gemeente.', 'Voorbeeldgemeente A (verzonnen)'),
    /** The year of its figures, where that is another. */
    year: field(optional(year), 'Het jaar van haar cijfers, als dat een ander is.', 2021),
    /** What it spent. */
    spent: field(sum, 'Wat zij uitgaf.', 48_000_000),
    /** How many inhabitants it had. */
    inhabitants: field(inhabitants, 'Hoeveel inwoners zij had.', 115_000),
    /** Where these figures come from. */
    source: field(text, 'Waar deze cijfers vandaan komen.', 'Jaarrekening 2021'),
  }),
  {
    id: 'reference-municipality',
    description: 'Een gemeente om mee te vergelijken: wat zij aan hetzelfde domein uitgaf.',
  },
)

/** Steering figure (sturingscijfer): what was budgeted and spent on a domain in a year, beside other municipalities. */
export const steeringFigure = noted(
  z.strictObject({
    /** The domain on which the money is spent. */
    domain: field(z.enum(domains), 'Het domein waaraan het geld wordt uitgegeven.', 'jeugdzorg'),
    /** The year. */
    year: field(year, 'Het jaar.', 2021),
    /** What was budgeted for it. */
    budgeted: field(sum, 'Wat ervoor begroot was.', 52_000_000),
    /** What was spent on it; not where the year has not been accounted for yet. */
    spent: field(optional(sum), 'Wat eraan is uitgegeven; niet als het jaar nog niet is verantwoord.', 55_000_000),
    /** How many inhabitants the municipality had. */
    inhabitants: field(optional(inhabitants), 'Hoeveel inwoners de gemeente had.', 119_284),
    /** Municipalities to compare with, each with a source. */
    references: field(z.array(reference).max(50).default([]), 'Gemeenten om mee te vergelijken, elk met een bron.', [
      { municipality: 'Voorbeeldgemeente A', spent: 48_000_000, inhabitants: 115_000, source: 'Jaarrekening 2021' },
    ]),
  }),
  {
    id: 'steering-figure',
    description:
      'Sturingscijfer: wat in een jaar voor een domein begroot en eraan uitgegeven is, naast andere gemeenten.',
  },
)
