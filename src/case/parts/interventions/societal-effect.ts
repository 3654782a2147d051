import * as z from 'zod'

import { id, idOf, name } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted } from '../../grammar/notes.js'
import { price, signedVolume } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { valuationGroup } from '../baseline/valuation-group.js'
import { anyEffect, type AnyEffect } from './any-effect.js'

/** Welfare without cash: quality of life, taking part in work, safety felt. Counts for society, moves no budget. */
export interface SocietalEffect extends AnyEffect {
  readonly id: string
  readonly name: string
  /** The party that is better (or worse) off. */
  readonly beneficiary: string
  /** Units gained for each household-year in effect; negative is a loss. */
  readonly volume: Quantity
  readonly unit: string
  /** Value of a unit in euros. */
  readonly price: Money
  readonly valuationGroup?: string
}

/** Welfare without cash. */
export const societalEffect = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van het effect.', en: 'Id of the effect.' }, 'kwaliteit-van-leven'),
      name: nameField('Kwaliteit van leven'),
      beneficiary: field(
        idOf('parties'),
        { nl: 'Partij die beter (of slechter) af is.', en: 'Party that is better (or worse) off.' },
        'huishouden',
      ),
      volume: field(
        signedVolume,
        {
          nl: 'Eenheden winst per huishoudjaar; negatief is verlies.',
          en: 'Units gained for each household-year; negative is a loss.',
        },
        0.05,
      ),
      unit: field(name.default('per jaar'), { nl: 'Wat een eenheid is.', en: 'What a unit is.' }, 'QALY'),
      price: field(price, { nl: 'Waarde van een eenheid in euro’s.', en: 'Value of a unit in euros.' }, 50_000),
      ...anyEffect,
      valuationGroup,
    })
    .transform((written): SocietalEffect => ({ ...written, name: written.name ?? written.id })),
  {
    id: 'societal-effect',
    description: {
      nl: 'Welvaart zonder geldstroom: telt voor de samenleving, in geen begroting.',
      en: 'Welfare without cash: counts for society, in no budget.',
    },
  },
)
