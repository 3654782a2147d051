import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { month, text } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'

/** When an intervention was to start, and when it started. The months of enrolment and costs are as planned. */
export interface Start {
  readonly planned: Month
  /** Enrolment, costs and effects are later by as many months as lie between the two. */
  readonly actual: Month
  /** Why it started later. */
  readonly reason?: string
  /** Last month of enrolment and of costs, however late it started; effects go on. */
  readonly end?: Month
}

/** When an intervention was to start, and when it started. */
export const start = noted(
  z.strictObject({
    /** Month in which it was to start: the months of enrolment and costs are as planned. */
    planned: field(
      month,
      'Maand waarin de start was gepland; de maanden van instroom en kosten zijn zoals gepland.',
      '2024-01',
    ),
    /** Month in which it started: enrolment, costs and effects are later by as many months. */
    actual: field(
      month,
      'Maand van de echte start: instroom, kosten en effecten zijn zoveel maanden later.',
      '2025-07',
    ),
    /** Why it started later. */
    reason: field(optional(text), 'Waarom het later werd.', 'Vacatures stonden een jaar open'),
    /** Last month of enrolment and costs, included, however late it started; effects go on. */
    end: field(
      optional(month),
      'Laatste maand van instroom en kosten, inbegrepen, hoe laat de start ook was; effecten lopen door.',
      '2026-12',
    ),
  }),
  { id: 'start', description: 'Wanneer een interventie zou beginnen, en wanneer zij begon.' },
)
