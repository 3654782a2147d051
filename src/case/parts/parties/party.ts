import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'

/** Who can pay, save or gain. */
export interface Party {
  readonly id: Id
  readonly name: string
  readonly kind: PartyKind
  /** The whole that it is part of, such as the gemeente of a department; that is no party itself. */
  readonly partOf?: Id
}

/** What kind of party it is; reports list parties by it. */
export type PartyKind = (typeof partyKinds)[number]

/**
 * The kinds of party, in the order in which reports list them.
 *
 * @example
 * partyKinds // ['gemeente', 'regio', 'zorgverzekeraar', 'zorgkantoor', 'rijk', ..., 'overig']
 */
export const partyKinds = [
  'gemeente',
  'regio',
  'zorgverzekeraar',
  'zorgkantoor',
  'rijk',
  'woningcorporatie',
  'werkgever',
  'aanbieder',
  'huishouden',
  'fonds',
  'overig',
] as const

export const kindOf = (party: string): PartyKind => partyKinds.find((kind) => kind === party) ?? 'overig'

/** Who can pay, save or gain. */
export const party = noted(
  z
    .strictObject({
      /** Id by which the case refers to the party. */
      id: field(id, 'Kenmerk waarmee de case naar de partij verwijst.', 'gemeente'),
      name: nameField('Gemeente Dordrecht'),
      /** Kind of party. */
      kind: field(optional(z.enum(partyKinds)), 'Soort partij.', 'gemeente', {
        derivedDefault: {
          nl: 'het id als dat een soort is, anders `overig`',
          en: 'the id if it is a kind, otherwise `overig`',
        },
      }),
      /** What the party is part of: parts sum to their whole, which itself is no party. */
      partOf: field(
        optional(id),
        'Waarvan de partij een onderdeel is: onderdelen tellen op tot het geheel, dat zelf geen partij is.',
        'gemeente',
      ),
    })
    .transform((written): Party => ({
      ...written,
      name: written.name ?? written.id,
      kind: written.kind ?? kindOf(written.id),
    })),
  { id: 'party', description: 'Wie kan betalen, besparen of baat hebben.' },
)
