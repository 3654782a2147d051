import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { indicatorLevels, type IndicatorLevel } from '../../choices/indicator-level.js'
import { measuringFrequencies, type MeasuringFrequency } from '../../choices/measuring-frequency.js'
import { id, idOf, month, name, text, yearPattern } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'
import { indicatorValue } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'
import { provenance, written } from '../../numbers/stated-number.js'

/**
 * What is measured of a project, at one link of the effect chain (effectketen). Nothing in euros rests on it: it says
 * which effect carries them.
 */
export interface Indicator {
  readonly id: Id
  readonly name: string
  /** What must be known beside it: what is assumed of it, or how it is measured. */
  readonly description?: string
  readonly level: IndicatorLevel
  /** The goal of the project that it measures. */
  readonly goal?: string
  /** What its numbers count. */
  readonly unit?: string
  readonly baseline?: IndicatorBaseline
  readonly target?: IndicatorTarget
  /** What was measured, by year. */
  readonly measured?: Readonly<Record<string, Quantity>>
  /** Who measures. */
  readonly owner?: string
  readonly every?: MeasuringFrequency
  /** First month in which it may be measured; the first of the timeline where it is not given. */
  readonly from?: Month
  /** The effect that carries its euros; absent where none does. */
  readonly effect?: IndicatorEffect
  /** Where its numbers come from that name no source of their own. */
  readonly source?: string
}

/** What was so before the project (nulmeting), and when. */
export type IndicatorBaseline = Quantity & { readonly at?: Month }

/** What is to be reached (streefwaarde), and by when. */
export type IndicatorTarget = Quantity & { readonly by?: Month }

/** An effect of an intervention: the id of one of its effects or societal effects. */
export interface IndicatorEffect {
  readonly intervention: Id
  readonly item: Id
}

/** The most indicators of a project. */
const MOST_INDICATORS = 50

const { bounds, note, example } = written('indicator-value')
/** The number itself. */
const valueField = field(decimalValue(bounds), 'Het getal zelf.', example)

/** What an indicator was before the project. */
const indicatorBaseline = noted(
  z.strictObject({
    /** The number itself. */
    value: valueField,
    /** Month in which it was so. */
    at: field(optional(month), 'Maand waarin het zo was.', '2023-12'),
    ...provenance,
  }),
  {
    id: 'indicator-baseline',
    ...note,
    description: 'Wat een indicator was vóór het project (nulmeting).',
    expects: { nl: '{ value: 40, at: 2023-12, source: ... }', en: '{ value: 40, at: 2023-12, source: ... }' },
  },
)

/** What an indicator is to become, and by when. */
const indicatorTarget = noted(
  z.strictObject({
    /** The number itself. */
    value: valueField,
    /** Month in which it is to be reached. */
    by: field(optional(month), 'Maand waarin het bereikt moet zijn.', '2026-12'),
    ...provenance,
  }),
  {
    id: 'indicator-target',
    ...note,
    description: 'Wat een indicator moet worden (streefwaarde), en wanneer.',
    expects: { nl: '{ value: 55, by: 2026-12, source: ... }', en: '{ value: 55, by: 2026-12, source: ... }' },
  },
)

/** The effect that carries the euros of an indicator. */
const indicatorEffect = noted(
  z.strictObject({
    /** Id of an intervention of the project. */
    intervention: field(idOf('interventions'), 'Kenmerk van een interventie van het project.', 'doorbraakteam'),
    /** Id of one of its effects or societal effects; an effect without an id of its own is named after its item. */
    item: field(
      id,
      'Kenmerk van een van haar effecten of welvaartseffecten; een effect zonder eigen kenmerk heet naar zijn post.',
      'ggz',
    ),
  }),
  { id: 'indicator-effect', description: 'Het effect dat de euro’s van een indicator draagt.' },
)

/** What is measured of a project, at one link of the effect chain. */
const indicator = noted(
  z
    .strictObject({
      /** Id of the indicator within its project. */
      id: field(id, 'Kenmerk van de indicator binnen zijn project.', 'minder-ggz'),
      name: nameField('Deelnemers zonder ggz-behandeling'),
      /** What must be known beside it: what is assumed of it, or how it is measured. */
      description: field(
        optional(text),
        'Wat erbij te weten is: wat eraan is aangenomen, of hoe er gemeten wordt.',
        'Aanname: hoe vaak er gemeten wordt, staat niet in de bron.',
      ),
      /** Which link of the effect chain it measures. */
      level: field(z.enum(indicatorLevels), 'Welke schakel van de effectketen hij meet.', 'outcome'),
      /** The goal of the project that it measures. */
      goal: field(optional(text), 'Het doel van het project dat hij meet.', 'Minder mensen naar de ggz'),
      /** What its numbers count. */
      unit: field(optional(name), 'Wat de getallen tellen.', '% van de deelnemers'),
      /** What it was before the project. */
      baseline: field(optional(indicatorBaseline), 'Wat het was vóór het project (nulmeting).', {
        value: 40,
        at: '2023-12',
      }),
      /** What it is to become, and by when. */
      target: field(optional(indicatorTarget), 'Wat het moet worden (streefwaarde), en wanneer.', {
        value: 55,
        by: '2026-12',
      }),
      /** What was measured, by year. */
      measured: field(
        optional(z.record(z.string().regex(yearPattern, { error: 'year' }), indicatorValue)),
        'Wat er gemeten is, per jaar.',
        { 2024: 44, 2025: { value: 51, source: 'Meting onderzoekscentrum, 2025' } },
      ),
      /** Who measures. */
      owner: field(optional(name), 'Wie meet.', 'Onderzoekscentrum Drechtsteden'),
      /** How often it is measured. */
      every: field(optional(z.enum(measuringFrequencies)), 'Hoe vaak het gemeten wordt.', 'half-year'),
      /** First month in which it may be measured; otherwise the first of the case. */
      from: field(optional(month), 'Eerste maand waarin gemeten kan worden; anders de eerste van de case.', '2024-01', {
        derivedDefault: 'timeline.from',
      }),
      /** The effect that carries its euros; without one it carries none. */
      effect: field(optional(indicatorEffect), 'Het effect dat zijn euro’s draagt; zonder effect draagt hij er geen.', {
        intervention: 'doorbraakteam',
        item: 'ggz',
      }),
      /** Where its numbers come from that name no source of their own: title, publisher and date. */
      source: field(
        optional(text),
        'Waar de getallen vandaan komen die zelf geen bron noemen: titel, uitgever en datum.',
        'Registratie van het wijkteam, 2024',
      ),
    })
    .transform(({ id: own, name: called = own, ...read }): Indicator => ({ id: own, name: called, ...read })),
  { id: 'indicator', description: 'Wat er van een project gemeten wordt, op één schakel van de effectketen.' },
)

/** What is measured of the project, along the effect chain. */
export const indicatorsField = field(
  z.array(indicator).max(MOST_INDICATORS).default([]),
  'Wat er van het project gemeten wordt, langs de effectketen.',
  [{ id: 'minder-ggz', level: 'outcome' }],
)
