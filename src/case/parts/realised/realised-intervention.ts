import * as z from 'zod'

import { comparisonChoices, type ComparisonChoice } from '../../choices/comparison-choice.js'
import { id, text, yearOrMonthPattern, yearPattern } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { countedHouseholds, entering, measuredMean, share, sum, spread } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { cohort, type Cohort } from '../interventions/cohort.js'
import { start, type Start } from '../interventions/start.js'

/** What is known of an intervention through the reference month. Absent parts are not known. */
export interface RealisedIntervention {
  /** When it was to start, and when it started; not where the intervention states it itself. */
  readonly start?: Start
  /** Households that entered, by year or month. Months through the reference month without a number are zero. */
  readonly enrolled?: Readonly<Record<string, Quantity>>
  readonly success?: CountedSuccess
  /** What was spent on its costs, by their ids, by year; of a cost with any number, years without one are zero. */
  readonly spent: Readonly<Record<string, Readonly<Record<string, Money>>>>
  /** What was measured of its effects, by their ids. */
  readonly measured: Readonly<Record<string, MeasuredEffect>>
  /** What is expected after the reference month, where that is not the plan. */
  readonly forecast?: StatedForecast
  readonly source?: string
  /** Why its numbers are what they are, where no source gives them. */
  readonly assumption?: string
}

/** Of how many it was counted whether it succeeded, and with how many it did. */
export interface CountedSuccess {
  readonly of: Quantity
  readonly succeeded: Quantity
  /** With whom they were compared; nobody where it is not stated. */
  readonly compared: ComparisonChoice
  /** The same without the intervention: before it, or in the group compared with. */
  readonly without?: ComparedGroup
  readonly source?: string
}

/** Of how many without the intervention it was counted whether it succeeded, and with how many it did. */
export interface ComparedGroup {
  readonly of: Quantity
  readonly succeeded: Quantity
  readonly source?: string
}

/** What was measured of an effect, in the unit of its change: a volume, a fraction, a ratio or euros. */
export interface MeasuredEffect {
  readonly mean: Quantity
  /** Standard deviation between households. */
  readonly sd: Quantity
  readonly n: Quantity
  readonly source?: string
}

/** What is expected after the reference month, in the place of the plan. */
export interface StatedForecast {
  /** Who enters after the reference month. */
  readonly enrolment?: readonly Cohort[]
  /** Success of those who enter after it, and of those not yet counted. */
  readonly success?: Quantity
  readonly source?: string
}

const source = field(
  optional(text),
  'Waar de getallen vandaan komen die zelf geen bron noemen: titel, uitgever en datum.',
  'Registratie van het wijkteam, januari 2026',
)

/** The same counted without the intervention. */
const comparedGroup = noted(
  z.strictObject({
    /** How many were counted without the intervention. */
    of: field(countedHouseholds, 'Bij hoeveel zonder de interventie is geteld.', 50),
    /** With how many of them it succeeded all the same. */
    succeeded: field(countedHouseholds, 'Bij hoeveel van hen het ook lukte.', 12),
    source,
  }),
  { id: 'compared-group', description: 'Wat er zonder de interventie geteld is: van tevoren, of in de andere groep.' },
)

/** Of how many it was counted whether it succeeded. */
const countedSuccess = noted(
  z.strictObject({
    /** How many were counted: they completed the intervention. */
    of: field(countedHouseholds, 'Bij hoeveel is geteld: zij rondden de interventie af.', 53),
    /** With how many of them it succeeded. */
    succeeded: field(countedHouseholds, 'Bij hoeveel van hen het werkte.', 29),
    /** With whom they were compared. */
    compared: field(z.enum(comparisonChoices).default('none'), 'Met wie zij zijn vergeleken.', 'before-after'),
    /** What was counted without the intervention: before it, or in the group compared with. */
    without: field(
      optional(comparedGroup),
      'Wat er zonder de interventie geteld is: van tevoren, of in de groep waarmee is vergeleken.',
      { of: 50, succeeded: 12 },
    ),
    source,
  }),
  { id: 'counted-success', description: 'Bij hoeveel is geteld, en bij hoeveel van hen het werkte.' },
)

/** What was measured of an effect. */
const measuredEffect = noted(
  z.strictObject({
    /** Mean of what was measured, in the unit of the change: a volume, a fraction, a ratio or euros. */
    mean: field(
      measuredMean,
      'Gemiddelde, in de eenheid van de verandering: een volume, deel, verhouding of euro’s.',
      20,
    ),
    /** Standard deviation between those who were measured. */
    sd: field(spread, 'Standaardafwijking tussen wie gemeten zijn.', 8),
    /** How many were measured. */
    n: field(countedHouseholds, 'Bij hoeveel gemeten is.', 40),
    source,
  }),
  { id: 'measured-effect', description: 'Wat er van een effect gemeten is.' },
)

/** What is expected after the reference month, in the place of the plan. */
const statedForecast = noted(
  z.strictObject({
    /** Who enters after the reference month, instead of the rest of the plan. */
    enrolment: field(
      optional(z.array(cohort).max(200)),
      'Wie na de peildatum instroomt, in de plaats van de rest van het plan.',
      [{ from: '2026-01', through: '2026-12', households: 40, per: 'cohort' }],
    ),
    /** Success of those who enter after it and of those not yet counted, instead of what the counts teach. */
    success: field(
      optional(share),
      'Succes bij wie daarna instroomt of nog niet geteld is, in de plaats van wat de tellingen leren.',
      0.45,
    ),
    source,
  }),
  { id: 'stated-forecast', description: 'Wat er na de peildatum verwacht wordt, in de plaats van het plan.' },
)

/** What is known of an intervention through the reference month. */
export const realisedIntervention = noted(
  z.strictObject({
    /** When it was to start and when it started, unless the intervention states it (start). */
    start: field(optional(start), 'Geplande en echte start, als de interventie die niet zelf noemt (start).', {
      planned: '2024-01',
      actual: '2025-01',
      reason: 'Vacatures stonden een jaar open',
    }),
    /** Households that entered, by year or month; months through the reference month without a number are zero. */
    enrolled: field(
      optional(z.record(z.string().regex(yearOrMonthPattern, { error: 'year-or-month' }), entering)),
      'Wie er instroomde, per jaar of maand; maanden tot en met de peildatum zonder getal zijn nul.',
      { 2024: 40, '2025-01': 5 },
    ),
    /** Of how many it was counted whether it succeeded, and with how many it did. */
    success: field(optional(countedSuccess), 'Bij hoeveel is geteld of het werkte, en bij hoeveel wel.', {
      of: 53,
      succeeded: 29,
    }),
    /** What was spent on each cost by year, without recoverable or other VAT where the cost states VAT. */
    spent: field(
      z.record(id, z.record(z.string().regex(yearPattern, { error: 'year' }), sum)).default({}),
      'Wat er per kostenregel en jaar is uitgegeven; exclusief btw als de kostenregel btw noemt, met wat van onvoorzien gebruikt is.',
      { team: { 2024: 180_000, 2025: 240_000 } },
    ),
    /** What was measured of each effect. */
    measured: field(z.record(id, measuredEffect).default({}), 'Wat er per effect gemeten is.', {
      ggz: { mean: 20, sd: 8, n: 40 },
    }),
    /** What is expected after the reference month, where that is not the plan. */
    forecast: field(optional(statedForecast), 'Wat er na de peildatum verwacht wordt, als dat niet het plan is.', {
      success: 0.45,
    }),
    source,
    /** Why the numbers are what they are, where no source gives them. */
    assumption: field(
      optional(text),
      'Waarom de getallen zo zijn, als geen bron ze geeft.',
      'Verzonnen, om het voorbeeld te laten rekenen',
    ),
  }),
  { id: 'realised-intervention', description: 'Wat er van een interventie bekend is tot en met de peildatum.' },
)
