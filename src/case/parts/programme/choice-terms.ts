import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Decimal } from '../../../money/index.js'
import { id, idOf, year } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'

/** What a choice among the projects of a programme must respect (keuze). */
export interface ChoiceTerms {
  /** Projects that start in any case. */
  readonly required: readonly Id[]
  /** Projects that do not start. */
  readonly excluded: readonly Id[]
  /** Parties whose net present value in cash may not be less than without any project. */
  readonly notWorseOff: readonly Id[]
  /** The years in which a project can start, by project; its own year where none are stated. */
  readonly startYears: Readonly<Record<string, readonly number[]>>
  /** What each line needs at the least. */
  readonly atLeast: readonly LeastOfLine[]
}

/** The least that a line of the programme needs: a number of projects, or euros of the budget. */
export interface LeastOfLine {
  readonly line: Id
  readonly projects?: number
  /** Euros of the budget over all years, in the price level of the case. */
  readonly euros?: Decimal
}

/** The least that a line needs. */
const leastOfLine = noted(
  z
    .strictObject({
      /** Line of the programme. */
      line: field(idOf('lines'), 'Actielijn van het programma.', 'betaalbaar'),
      /** At least this many of its projects start. */
      projects: field(optional(z.int().min(1).max(100)), 'Minstens zoveel van haar projecten beginnen.', 2),
      /** Its projects use at least this much of the budget, over all years, in euros of the price level. */
      euros: field(
        optional(decimalValue({ measure: 'number', min: 0 })),
        'Haar projecten gebruiken minstens zoveel van het budget, over alle jaren, in euro’s van het prijspeil.',
        500_000,
      ),
    })
    .transform((written): LeastOfLine => written),
  {
    id: 'least-of-line',
    description: 'Wat een actielijn minstens krijgt: een aantal projecten, of euro’s uit het budget.',
  },
)

/** What `mbc programme --choose` must respect. */
export const choiceTerms = noted(
  z
    .strictObject({
      /** Projects that start in any case. */
      required: field(z.array(idOf('projects')).max(100).default([]), 'Projecten die hoe dan ook beginnen.', [
        'sociaal-wijkteam',
      ]),
      /** Projects that do not start. */
      excluded: field(z.array(idOf('projects')).max(100).default([]), 'Projecten die niet beginnen.', ['pilot-flits']),
      /** Parties that may not be worse off in cash than without any project. */
      notWorseOff: field(
        z.array(idOf('parties')).max(50).default([]),
        'Partijen die er in geld niet op achteruit mogen gaan, vergeleken met geen enkel project.',
        ['gemeente'],
      ),
      /** The years in which a project can start, by project; its own year where none are stated. */
      startYears: field(
        z.record(id, z.array(year).min(1).max(10)).default({}),
        'De jaren waarin een project kan beginnen, per project; zonder opgave alleen zijn eigen jaar.',
        { 'pilot-flits': [2020, 2021] },
      ),
      /** What lines need at the least. */
      atLeast: field(z.array(leastOfLine).max(100).default([]), 'Wat actielijnen minstens krijgen.', [
        { line: 'betaalbaar', projects: 2 },
      ]),
    })
    .transform((written): ChoiceTerms => written),
  { id: 'choice', description: 'Waaraan een keuze uit de projecten moet voldoen.' },
)
