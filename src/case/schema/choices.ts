import * as z from 'zod'

import { timelineSteps } from '../../timeline/index.js'
import { attributionRules, overlaps } from '../attribution-choice.js'
import { discountTimings, type DiscountChoice } from '../discount-choice.js'
import { id, month, name, text, year, yearPattern } from './basics.js'
import { field, noted } from './notes.js'
import { indexNumber, rate, share } from './quantities.js'

/** The regime of a case that says nothing of discounting: Netherlands, since 1 January 2021. */
export const DEFAULT_REGIME = 'nl-2021'

/** Which months a case covers. */
export const timelineChoice = noted(
  z.strictObject({
    from: field(month, 'Eerste maand, inbegrepen.', 'First month, included.', '2024-01'),
    through: field(month, 'Laatste maand, inbegrepen; hoogstens 100 jaar later.', 'Last month, included; at most 100 years on.', '2033-12'),
    step: field(
      z.enum(timelineSteps).default('year'),
      'Rekenstap: jaar, kwartaal of maand; samen hoogstens 2000 perioden.',
      'Step of calculation; at most 2,000 periods in all.',
      'year',
    ),
  }),
  { id: 'timeline' },
)

const ownIndex = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de index.', 'Id of the index.', 'zorgprijzen'),
      name: field(name.exactOptional(), 'Naam.', 'Name.', 'Prijzen van de zorg', { derivedDefault: 'id' }),
      source: field(text, 'Bron van de reeks.', 'Source of the series.', 'CBS StatLine 83131NED, 2025'),
      values: field(
        z.record(z.string().regex(yearPattern, { error: 'year' }), indexNumber),
        'Indexcijfer per jaar, op een basis naar keuze.',
        'Index number by year, on any base.',
        { 2023: 100, 2024: 103.3 },
      ),
    })
    .transform((index) => ({ ...index, name: index.name ?? index.id })),
  { id: 'price-index' },
)

/** In whose euros a case reckons. */
export const priceChoice = noted(
  z.strictObject({
    level: field(year, 'Prijspeil: het jaar in de euro’s waarvan alle uitkomsten luiden.', 'Price level (prijspeil): the year in whose euros all results are stated.', 2024),
    index: field(
      id.exactOptional(),
      'Prijsindex die bedragen van andere jaren omrekent.',
      'Price index that converts amounts of other years.',
      'cbs-cpi',
    ),
    indices: field(z.array(ownIndex).max(50).default([]), 'Eigen prijsindices.', 'Price indices of your own.', [
      { id: 'zorgprijzen', source: 'CBS StatLine', values: { 2023: 100, 2024: 103.3 } },
    ]),
    inflation: field(
      rate.exactOptional(),
      'Algemene inflatie per jaar vanaf het prijspeil; zonder dit getal geen nominale bedragen.',
      'General inflation a year from the price level on; without it no nominal amounts.',
      0.02,
    ),
  }),
  { id: 'prices' },
)

const discountStep = noted(
  z.strictObject({
    fromYear: field(
      z.int().min(0).max(400),
      'Vanaf hoeveel jaar na het basisjaar deze voet geldt; de eerste is 0 of 1.',
      'From how many years after the base year this rate holds; the first is 0 or 1.',
      1,
    ),
    rate: field(rate, 'Reële discontovoet per jaar.', 'Real discount rate a year.', 0.0225),
  }),
  { id: 'discount-step' },
)

/** At which rates later years count: a regime, or rates of one's own. */
export const discountChoice = noted(
  z
    .strictObject({
      regime: field(id.exactOptional(), 'Meegeleverd regime.', 'A shipped regime.', DEFAULT_REGIME, { derivedDefault: DEFAULT_REGIME }),
      rate: field(rate.exactOptional(), 'Eén eigen discontovoet voor alle jaren.', 'One discount rate of your own for all years.', 0.0225),
      schedule: field(
        z.array(discountStep).min(1).max(100).exactOptional(),
        'Eigen discontovoeten, oplopend naar jaar.',
        'Discount rates of your own, ascending by year.',
        [{ fromYear: 1, rate: 0.0225 }],
      ),
      baseYear: field(
        year.exactOptional(),
        'Begrotingsjaar waarnaar wordt teruggerekend; anders het eerste.',
        'Budget year to which flows are brought back; otherwise the first.',
        2024,
        { derivedDefault: 'the first budget year' },
      ),
      timing: field(
        z.enum(discountTimings).default('start'),
        'Wanneer in het jaar een bedrag geacht wordt te vallen.',
        'When in its year a flow is taken to fall.',
        'start',
      ),
    })
    .transform(({ regime, rate: single, schedule, ...rest }): DiscountChoice => {
      if (schedule !== undefined) return { ...rest, schedule }
      if (single !== undefined) return { ...rest, schedule: [{ fromYear: 1, rate: single }] }
      return { ...rest, regime: regime ?? DEFAULT_REGIME }
    }),
  {
    id: 'discounting',
    keywords: {
      allOf: [
        { not: { required: ['regime', 'rate'] } },
        { not: { required: ['regime', 'schedule'] } },
        { not: { required: ['rate', 'schedule'] } },
      ],
    },
  },
)

const haircut = (grade: string, english: string) =>
  field(
    share.exactOptional(),
    `Afslag op baten met bewijskracht ${grade}; 0 als niets is ingevuld.`,
    `Haircut on savings with evidence grade ${english}; 0 where not stated.`,
    0.2,
  )

/** Share taken off a saving for the grade of its evidence. */
export const haircuts = noted(
  z.strictObject({
    demonstrated: haircut('aantoonbaar', 'demonstrated'),
    probable: haircut('waarschijnlijk', 'probable'),
    possible: haircut('mogelijk', 'possible'),
  }),
  { id: 'haircuts' },
)

/** How interventions on one cost item meet, where a group or item differs from the case. */
export const ownOverlap = field(
  z.enum(overlaps).exactOptional(),
  'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent) of verschillende (additive).',
  'How interventions meet here, where it differs: the same households (independent) or different ones (additive).',
  'additive',
)

/** What the case chooses for joint savings. */
export const attributionChoice = noted(
  z.strictObject({
    overlap: field(
      z.enum(overlaps).default('independent'),
      'Hoe interventies samenkomen: dezelfde huishoudens (independent) of verschillende (additive).',
      'How interventions meet: the same households (independent) or different ones (additive).',
      'independent',
    ),
    rule: field(
      z.enum(attributionRules).default('shapley'),
      'Regel waarmee een gezamenlijke besparing wordt toegerekend.',
      'Rule by which a joint saving is attributed.',
      'shapley',
    ),
    order: field(
      z.array(id).max(200).default([]),
      'Volgorde van alle interventies, bij de regel sequential.',
      'Order of all interventions, under the rule sequential.',
      ['doorbraakteam', 'schuldhulp'],
    ),
  }),
  { id: 'attribution' },
)
