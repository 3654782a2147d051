import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { intervention } from '../interventions/intervention.js'

/** What a named other version of the case states. */
export interface VariantFields {
  readonly id: Id
  readonly name: string
  readonly description?: string
  /** What it states in the place of the case, by address, as it is written. */
  readonly set: Readonly<Record<string, unknown>>
  /** The interventions that it leaves out and brings in, by id. */
  readonly interventions: { readonly out: readonly Id[]; readonly in: readonly Id[] }
}

/** Interventions that a variant leaves out or brings in. */
const variantInterventions = noted(
  z.strictObject({
    /** Interventions of the case that the variant leaves out. */
    out: field(z.array(idOf('interventions')).max(200).default([]), 'Interventies van de case die vervallen.', [
      'doorbraakteam',
    ]),
    /** Interventions that only the variant has, written in full. */
    in: field(z.array(intervention).max(200).default([]), 'Interventies die alleen de variant heeft, voluit.', [
      { id: 'buddy', targetGroup: 'aandachtshuishoudens' },
    ]),
  }),
  { id: 'variant-interventions', description: 'Interventies die een variant weglaat of toevoegt.' },
)

/** A named other version of the case. */
export const variant = noted(
  z
    .strictObject({
      /** Id of the variant. */
      id: field(id, 'Kenmerk van de variant.', 'half-jaar-later'),
      name: nameField('Een half jaar later'),
      /** Explanation of the variant. */
      description: field(optional(text), 'Toelichting op de variant.', 'Het team begint na de zomer'),
      /**
       * What the variant states in the place of the case, by address: a number, a month, a choice, or a whole list; null
       * leaves a field out.
       */
      set: field(
        z.record(text, z.unknown()).default({}),
        'Wat de variant anders zegt dan de case, per adres: een getal, een maand, een keuze of een hele lijst; null laat een veld weg.',
        { 'interventions.team.success': 0.3, 'interventions.team.costs.loon.through': '2029-12' },
      ),
      /** Interventions that the variant leaves out or brings in. */
      interventions: field(variantInterventions.prefault({}), 'Interventies eruit of erin.', {
        out: ['doorbraakteam'],
      }),
    })
    .transform((written): VariantFields => ({
      ...written,
      name: written.name ?? written.id,
      interventions: idsOf(written.interventions),
    })),
  { id: 'variant', description: 'Een andere versie van de case, met een naam.' },
)

interface Versions {
  readonly out: readonly Id[]
  readonly in: readonly { readonly id: Id }[]
}

/** The ids of what goes out and comes in; of a refused variant the sound ones. */
const idsOf = (written: Partial<Versions> | undefined): VariantFields['interventions'] =>
  ({
    out: written?.out,
    in: (written?.in as readonly ({ readonly id: Id } | undefined)[] | undefined)?.map((own) => own?.id),
  }) as VariantFields['interventions']
