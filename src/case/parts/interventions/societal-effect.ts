import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf, name } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted } from '../../grammar/notes.js'
import { price, signedVolume } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { valuationGroup } from '../baseline/valuation-group.js'
import { anyEffect, type AnyEffect } from './any-effect.js'
import { named } from '../../grammar/named.js'

/** Welfare without cash: quality of life, taking part in work, safety felt. Counts for society, moves no budget. */
export interface SocietalEffect extends AnyEffect {
  readonly id: Id
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

/** Welfare without cash: counts for society, in no budget. */
export const societalEffect = noted(
  z
    .strictObject({
      /** Id of the effect. */
      id: field(id, 'Kenmerk van het effect.', 'kwaliteit-van-leven'),
      name: nameField('Kwaliteit van leven'),
      /** Party that is better (or worse) off. */
      beneficiary: field(idOf('parties'), 'Partij die beter (of slechter) af is.', 'huishouden'),
      /** Units gained for each household-year; negative is a loss. */
      volume: field(signedVolume, 'Eenheden winst per huishoudjaar; negatief is verlies.', 0.05),
      /** What a unit is. */
      unit: field(name.default('per jaar'), 'Wat een eenheid is.', 'QALY'),
      /** Value of a unit in euros. */
      price: field(price, 'Waarde van een eenheid in euro’s.', 50_000),
      ...anyEffect,
      valuationGroup,
    })
    .transform(named),
  { id: 'societal-effect', description: 'Welvaart zonder geldstroom: telt voor de samenleving, in geen begroting.' },
)
