import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted } from '../../grammar/notes.js'

/** A line of a programme (actielijn): projects that serve one goal. */
export interface ProjectLine {
  readonly id: Id
  readonly name: string
}

/** A line of a programme; projects name theirs. */
export const projectLine = noted(
  z
    .strictObject({
      /** Id by which projects name their line. */
      id: field(id, 'Kenmerk waarmee projecten hun actielijn noemen.', 'betaalbaar'),
      name: nameField('Betaalbare zorg'),
    })
    .transform(({ id: own, name: called = own }): ProjectLine => ({ id: own, name: called })),
  { id: 'project-line', description: 'Een actielijn van een programma: projecten met één doel.' },
)
