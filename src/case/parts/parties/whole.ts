import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { kindOf, partyKinds, type Party, type PartyKind } from './party.js'

/** What several parties are parts of, such as the gemeente of its departments. It is no party: its parts pay and gain. */
export interface Whole {
  readonly id: Id
  readonly name: string
  readonly kind: PartyKind
}

/** What several parties are parts of; its parts name it (`partOf`). */
export const whole = noted(
  z
    .strictObject({
      /** Id by which parties name the whole that they are part of. */
      id: field(id, 'Kenmerk waarmee partijen het geheel noemen waarvan zij deel zijn.', 'gemeente'),
      name: nameField('Gemeente Dordrecht'),
      /** Kind of party that the whole is. */
      kind: field(optional(z.enum(partyKinds)), 'Soort partij die het geheel is.', 'gemeente', {
        derivedDefault: {
          nl: 'het id als dat een soort is, anders `overig`',
          en: 'the id if it is a kind, otherwise `overig`',
        },
      }),
    })
    .transform((written): Whole => ({
      ...written,
      name: written.name ?? written.id,
      kind: written.kind ?? kindOf(written.id),
    })),
  {
    id: 'whole',
    description: 'Naam en soort van wat onderdelen samen zijn; de partijen die er deel van zijn noemen het (partOf).',
  },
)

/** The wholes of a case: those that it names, and after them those that only their parts name. */
export const wholesOf = (
  stated: readonly (Whole | undefined)[] | undefined,
  parties: readonly (Party | undefined)[] | undefined,
): readonly Whole[] => {
  // Refused lines are absent where only part of a case is sound; what is sound keeps its place.
  const known = new Set((stated ?? []).map((each) => each?.id))
  const named = new Set((parties ?? []).flatMap((each) => (each?.partOf === undefined ? [] : [each.partOf])))
  const unnamed = [...named].filter((own) => !known.has(own))
  return [...((stated ?? []) as readonly Whole[]), ...unnamed.map((own) => ({ id: own, name: own, kind: kindOf(own) }))]
}
