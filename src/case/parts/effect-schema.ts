import * as z from 'zod'

import { evidenceGrades } from '../choices/evidence-grade.js'
import type { Change, Effect } from './effect.js'
import type { Money, Quantity } from '../numbers/quantity.js'
import type { SocietalEffect } from './societal-effect.js'
import { id, idOf, name, text } from '../grammar/basics.js'
import { valuationGroup } from './cost-item-schema.js'
import { field, noted } from '../grammar/notes.js'
import { months, price, reduction, share, signedAmount, signedVolume, volume } from '../numbers/quantities.js'

const profile = noted(
  z.strictObject({
    delay: field(months.exactOptional(), 'Maanden voordat het effect begint.', 3),
    rampUp: field(months.exactOptional(), 'Maanden waarin het effect tot volle omvang groeit.', 6),
    duration: field(months.exactOptional(), 'Maanden dat het duurt, na de vertraging; anders tot de horizon.', 36),
    dropOff: field(share.exactOptional(), 'Deel van het effect dat elk jaar wegvalt.', 0.1),
  }),
  { id: 'effect-profile' },
)

const outsideShare = noted(
  z.strictObject({
    project: field(name, 'Project buiten de case.', 'Sociaal team'),
    share: field(share, 'Deel van het effect dat aan dat project toekomt.', 0.2),
    reason: field(text, 'Waarom.', 'Werkte met dezelfde huishoudens'),
  }),
  { id: 'outside-share' },
)

// What a cost effect and a societal effect have in common.
const howSure = {
  deadweight: field(share.exactOptional(), 'Deel dat ook zonder de interventie zou zijn gebeurd.', 0.1),
  displacement: field(share.exactOptional(), 'Deel dat de kosten alleen verplaatst (waterbed).', 0.05),
  outside: field(z.array(outsideShare).max(20).default([]), 'Delen die aan projecten buiten de case toekomen.', [
    { project: 'Sociaal team', share: 0.2, reason: 'Werkte met dezelfde huishoudens' },
  ]),
  evidence: field(z.enum(evidenceGrades), 'Bewijskracht: aantoonbaar, waarschijnlijk of mogelijk.', 'probable'),
  profile: field(profile.prefault({}), 'Wanneer het effect werkt, geteld vanaf instroom.', { delay: 3, rampUp: 6 }),
}

/** The three ways to state a change: exactly one is written. */
export const changeKinds = ['reduction', 'volume', 'amount'] as const

interface WrittenChange {
  readonly reduction?: Quantity
  readonly volume?: Quantity
  readonly amount?: Money
}

// None and more than one are refused by a check, which sees them also where other fields are wrong.
const change = (written: WrittenChange): Change | undefined => {
  if (written.reduction !== undefined) return { kind: 'reduction', reduction: written.reduction }
  if (written.volume !== undefined) return { kind: 'volume', volume: written.volume }
  return written.amount === undefined ? undefined : { kind: 'amount', amount: written.amount }
}

/** What an intervention changes in one cost item. */
export const effect = noted(
  z
    .strictObject({
      id: field(id.exactOptional(), 'Kenmerk van het effect.', 'minder-ggz', { derivedDefault: 'costItem' }),
      costItem: field(idOf('costItems'), 'Kostenpost die verandert.', 'ggz'),
      reduction: field(
        reduction.exactOptional(),
        'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.',
        0.25,
      ),
      volume: field(
        volume.exactOptional(),
        'Nieuw volume per huishoudjaar, in de plaats van dat van de kostenpost.',
        20,
      ),
      amount: field(signedAmount.exactOptional(), 'Euro’s besparing per huishoudjaar; negatief is meer kosten.', 1500),
      ...howSure,
    })
    .transform(({ reduction: fraction, volume: newVolume, amount, ...rest }, context): Effect => {
      const changed = change({
        ...(fraction === undefined ? {} : { reduction: fraction }),
        ...(newVolume === undefined ? {} : { volume: newVolume }),
        ...(amount === undefined ? {} : { amount }),
      })
      const whole = { ...rest, id: rest.id ?? rest.costItem }
      if (changed !== undefined) return { ...whole, change: changed }
      context.addIssue({ code: 'custom', message: 'told-by-a-check' })
      return whole as unknown as Effect
    }),
  { id: 'effect', keywords: { oneOf: changeKinds.map((kind) => ({ required: [kind] })) } },
)

/** Welfare without cash. */
export const societalEffect = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van het effect.', 'kwaliteit-van-leven'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Kwaliteit van leven', { derivedDefault: 'id' }),
      beneficiary: field(idOf('parties'), 'Partij die beter (of slechter) af is.', 'huishouden'),
      volume: field(signedVolume, 'Eenheden winst per huishoudjaar; negatief is verlies.', 0.05),
      unit: field(name.default('per jaar'), 'Wat een eenheid is.', 'QALY'),
      price: field(price, 'Waarde van een eenheid in euro’s.', 50_000),
      ...howSure,
      valuationGroup,
    })
    .transform((written): SocietalEffect => ({ ...written, name: written.name ?? written.id })),
  { id: 'societal-effect' },
)
