import * as z from 'zod'

import { evidenceGrades, type EvidenceGrade } from '../choices/evidence-grade.js'
import type { Money, Quantity } from '../numbers/quantity.js'
import type { SocietalEffect } from './societal-effect.js'
import { id, idOf, name, text } from '../grammar/basics.js'
import { valuationGroup } from './cost-item.js'
import { field, noted, optional } from '../grammar/notes.js'
import { months, price, reduction, share, signedAmount, signedVolume, volume } from '../numbers/quantities.js'

/** What an intervention changes in one cost item, for each household-year in effect. */
export interface Effect {
  readonly id: string
  readonly costItem: string
  readonly change: Change
  /** Share that would have happened anyway. */
  readonly deadweight?: Quantity
  /** Share that only moves the cost elsewhere. */
  readonly displacement?: Quantity
  /** Shares ascribed to projects that are not in the case. */
  readonly outside: readonly OutsideShare[]
  readonly evidence: EvidenceGrade
  readonly profile: EffectProfile
}

/**
 * The change itself. Positive saves, negative raises use: `reduction` is a fraction of the baseline cost,
 * `volume` a new volume in the place of the baseline's (in the terms of the first budget year, under the same trend),
 * `amount` euros saved for each household-year.
 */
export type Change =
  | { readonly kind: 'reduction'; readonly reduction: Quantity }
  | { readonly kind: 'volume'; readonly volume: Quantity }
  | { readonly kind: 'amount'; readonly amount: Money }

/** When an effect works, on the clock of the household that entered. */
export interface EffectProfile {
  /** Months before the effect begins. */
  readonly delay?: Quantity
  /** Months in which it grows to its full size. */
  readonly rampUp?: Quantity
  /** Months it lasts after the delay; to the horizon where it is not stated. */
  readonly duration?: Quantity
  /** Share of the effect lost each year after it began. */
  readonly dropOff?: Quantity
}

/** A share of an effect that belongs to a project outside the case. */
export interface OutsideShare {
  readonly project: string
  readonly share: Quantity
  readonly reason: string
}

const profile = noted(
  z.strictObject({
    delay: field(
      optional(months),
      { nl: 'Maanden voordat het effect begint.', en: 'Months before the effect begins.' },
      3,
    ),
    rampUp: field(
      optional(months),
      { nl: 'Maanden waarin het effect tot volle omvang groeit.', en: 'Months in which it grows to its full size.' },
      6,
    ),
    duration: field(
      optional(months),
      {
        nl: 'Maanden dat het duurt, na de vertraging; anders tot de horizon.',
        en: 'Months it lasts after the delay; otherwise to the horizon.',
      },
      36,
    ),
    dropOff: field(
      optional(share),
      { nl: 'Deel van het effect dat elk jaar wegvalt.', en: 'Share of the effect lost each year.' },
      0.1,
    ),
  }),
  { id: 'effect-profile' },
)

const outsideShare = noted(
  z.strictObject({
    project: field(name, { nl: 'Project buiten de case.', en: 'Project outside the case.' }, 'Sociaal team'),
    share: field(
      share,
      {
        nl: 'Deel van het effect dat aan dat project toekomt.',
        en: 'Share of the effect that belongs to that project.',
      },
      0.2,
    ),
    reason: field(text, { nl: 'Waarom.', en: 'Why.' }, 'Werkte met dezelfde huishoudens'),
  }),
  { id: 'outside-share' },
)

// What a cost effect and a societal effect have in common.
const howSure = {
  deadweight: field(
    optional(share),
    {
      nl: 'Deel dat ook zonder de interventie zou zijn gebeurd.',
      en: 'Deadweight: share that would have happened anyway.',
    },
    0.1,
  ),
  displacement: field(
    optional(share),
    {
      nl: 'Deel dat de kosten alleen verplaatst (waterbed).',
      en: 'Displacement: share that only moves the cost elsewhere.',
    },
    0.05,
  ),
  outside: field(
    z.array(outsideShare).max(20).default([]),
    { nl: 'Delen die aan projecten buiten de case toekomen.', en: 'Shares ascribed to projects outside the case.' },
    [{ project: 'Sociaal team', share: 0.2, reason: 'Werkte met dezelfde huishoudens' }],
  ),
  evidence: field(
    z.enum(evidenceGrades),
    {
      nl: 'Bewijskracht: aantoonbaar, waarschijnlijk of mogelijk.',
      en: 'Evidence grade: demonstrated, probable or possible.',
    },
    'probable',
  ),
  profile: field(
    profile.prefault({}),
    { nl: 'Wanneer het effect werkt, geteld vanaf instroom.', en: 'When the effect works, counted from entry.' },
    { delay: 3, rampUp: 6 },
  ),
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
      id: field(optional(id), { nl: 'Kenmerk van het effect.', en: 'Id of the effect.' }, 'minder-ggz', {
        derivedDefault: 'costItem',
      }),
      costItem: field(idOf('costItems'), { nl: 'Kostenpost die verandert.', en: 'Cost item that changes.' }, 'ggz'),
      reduction: field(
        optional(reduction),
        {
          nl: 'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.',
          en: 'Fraction of the cost that is saved (0.25 for 25 %); negative raises it.',
        },
        0.25,
      ),
      volume: field(
        optional(volume),
        {
          nl: 'Nieuw volume per huishoudjaar, in de plaats van dat van de kostenpost.',
          en: 'New volume for each household-year, in the place of the cost item’s.',
        },
        20,
      ),
      amount: field(
        optional(signedAmount),
        {
          nl: 'Euro’s besparing per huishoudjaar; negatief is meer kosten.',
          en: 'Euros saved for each household-year; negative raises cost.',
        },
        1500,
      ),
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
      id: field(id, { nl: 'Kenmerk van het effect.', en: 'Id of the effect.' }, 'kwaliteit-van-leven'),
      name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Kwaliteit van leven', {
        derivedDefault: 'id',
      }),
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
      ...howSure,
      valuationGroup,
    })
    .transform((written): SocietalEffect => ({ ...written, name: written.name ?? written.id })),
  { id: 'societal-effect' },
)
