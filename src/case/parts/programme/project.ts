import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted } from '../../grammar/notes.js'

/** A project of a programme: the interventions that name it, under one budget with those of others. */
export interface Project {
  readonly id: Id
  readonly name: string
}

/** A project of a programme; its interventions name it. */
export const project = noted(
  z
    .strictObject({
      /** Id by which interventions name their project. */
      id: field(id, 'Kenmerk waarmee interventies hun project noemen.', 'sociaal-recept'),
      name: nameField('Sociaal recept'),
    })
    .transform((written): Project => ({ ...written, name: written.name ?? written.id })),
  { id: 'project', description: 'Een project van een programma: de interventies die het noemen.' },
)
