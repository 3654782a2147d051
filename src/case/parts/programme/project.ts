import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf, name, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { projectScore, type ProjectScore } from './framework.js'
import { indicatorsField, type Indicator } from './indicator.js'

/** A project of a programme: the interventions that name it, under one budget with those of others. */
export interface Project {
  readonly id: Id
  readonly name: string
  readonly description?: string
  /** What it scores on the criteria of the framework, by their ids. */
  readonly scores: Readonly<Record<string, ProjectScore>>
  /** What is measured of it, along the effect chain. */
  readonly indicators: readonly Indicator[]
  /** The line of the programme that it belongs to. */
  readonly line?: Id
}

/** A project of a programme; its interventions name it. */
export const project = noted(
  z
    .strictObject({
      /** Id by which interventions name their project. */
      id: field(id, 'Kenmerk waarmee interventies hun project noemen.', 'sociaal-recept'),
      name: nameField('Sociaal recept'),
      /** What the project is. */
      description: field(optional(text), 'Wat het project is.', 'Huisartsen verwijzen naar een sociaal makelaar'),
      /** The line of the programme that it belongs to. */
      line: field(optional(idOf('lines')), 'De actielijn van het programma waar het bij hoort.', 'betaalbaar'),
      /**
       * File beside that of the programme in which the project states its part of the case; `mbc` reads it, and
       * `mergeProgramme` takes its place in code.
       */
      file: field(
        optional(name),
        'Bestand naast dat van het programma, waarin het project zijn deel van de businesscase opgeeft.',
        'sociaal-recept.yaml',
      ),
      /** What it scores on the criteria of the framework, by their ids, each with a reason. */
      scores: field(
        z.record(id, projectScore).default({}),
        'Wat het scoort op de criteria van het afwegingskader, naar hun kenmerk, elk met een reden.',
        { preventie: { score: 4, reason: 'De huisarts is er vroeg bij' } },
      ),
      /** What is measured of the project, along the effect chain. */
      indicators: indicatorsField,
    })
    // A check refuses a file that was not read.
    .transform(({ id: own, name: called = own, description, line, scores, indicators }): Project => ({
      id: own,
      name: called,
      scores,
      ...(description === undefined ? {} : { description }),
      ...(line === undefined ? {} : { line }),
      indicators,
    })),
  { id: 'project', description: 'Een project van een programma: de interventies die het noemen.' },
)
