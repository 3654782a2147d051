import * as z from 'zod'

import { timelineSteps } from '../../timeline/index.js'
import { attributionRules, overlaps } from './attribution-choice.js'
import { discountTimings, type DiscountChoice } from './discount-choice.js'
import { id, idOf, month, name, text, year, yearPattern } from '../grammar/basics.js'
import { field, noted, optional } from '../grammar/notes.js'
import { indexNumber, rate, share } from '../numbers/quantities.js'

/** The regime of a case that says nothing of discounting: Netherlands, since 1 January 2021. */
export const DEFAULT_REGIME = 'nl-2021'

/** Which months a case covers. */
export const timelineChoice = noted(
  z.strictObject({
    from: field(month, { nl: 'Eerste maand, inbegrepen.', en: 'First month, included.' }, '2024-01'),
    through: field(
      month,
      { nl: 'Laatste maand, inbegrepen; hoogstens 100 jaar later.', en: 'Last month, included; at most 100 years on.' },
      '2033-12',
    ),
    step: field(
      z.enum(timelineSteps).default('year'),
      {
        nl: 'Rekenstap: jaar, kwartaal of maand; samen hoogstens 2000 perioden.',
        en: 'Step of calculation; at most 2,000 periods in all.',
      },
      'year',
    ),
  }),
  { id: 'timeline' },
)

const ownIndex = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van de index.', en: 'Id of the index.' }, 'zorgprijzen'),
      name: field(optional(name), { nl: 'Naam.', en: 'Name.' }, 'Prijzen van de zorg', { derivedDefault: 'id' }),
      source: field(text, { nl: 'Bron van de reeks.', en: 'Source of the series.' }, 'CBS StatLine 83131NED, 2025'),
      values: field(
        z.record(z.string().regex(yearPattern, { error: 'year' }), indexNumber),
        { nl: 'Indexcijfer per jaar, op een basis naar keuze.', en: 'Index number by year, on any base.' },
        { 2023: 100, 2024: 103.3 },
      ),
    })
    .transform((index) => ({ ...index, name: index.name ?? index.id })),
  { id: 'price-index' },
)

/** In whose euros a case reckons. */
export const priceChoice = noted(
  z.strictObject({
    level: field(
      year,
      {
        nl: 'Prijspeil: het jaar in de euro’s waarvan alle uitkomsten luiden.',
        en: 'Price level (prijspeil): the year in whose euros all results are stated.',
      },
      2024,
    ),
    index: field(
      optional(id),
      {
        nl: 'Prijsindex die bedragen van andere jaren omrekent.',
        en: 'Price index that converts amounts of other years.',
      },
      'cbs-cpi',
    ),
    indices: field(
      z.array(ownIndex).max(50).default([]),
      { nl: 'Eigen prijsindices.', en: 'Price indices of your own.' },
      [{ id: 'zorgprijzen', source: 'CBS StatLine', values: { 2023: 100, 2024: 103.3 } }],
    ),
    inflation: field(
      optional(rate),
      {
        nl: 'Algemene inflatie per jaar vanaf het prijspeil; zonder dit getal geen nominale bedragen.',
        en: 'General inflation a year from the price level on; without it no nominal amounts.',
      },
      0.02,
    ),
  }),
  { id: 'prices' },
)

const discountStep = noted(
  z.strictObject({
    fromYear: field(
      z.int().min(0).max(400),
      {
        nl: 'Vanaf hoeveel jaar na het basisjaar deze voet geldt; de eerste is 0 of 1.',
        en: 'From how many years after the base year this rate holds; the first is 0 or 1.',
      },
      1,
    ),
    rate: field(rate, { nl: 'Reële discontovoet per jaar.', en: 'Real discount rate a year.' }, 0.0225),
  }),
  { id: 'discount-step' },
)

/** At which rates later years count: a regime, or rates of one's own. */
export const discountChoice = noted(
  z
    .strictObject({
      regime: field(optional(id), { nl: 'Meegeleverd regime.', en: 'A shipped regime.' }, DEFAULT_REGIME, {
        derivedDefault: DEFAULT_REGIME,
      }),
      rate: field(
        optional(rate),
        { nl: 'Eén eigen discontovoet voor alle jaren.', en: 'One discount rate of your own for all years.' },
        0.0225,
      ),
      schedule: field(
        optional(z.array(discountStep).min(1).max(100)),
        { nl: 'Eigen discontovoeten, oplopend naar jaar.', en: 'Discount rates of your own, ascending by year.' },
        [{ fromYear: 1, rate: 0.0225 }],
      ),
      baseYear: field(
        optional(year),
        {
          nl: 'Begrotingsjaar waarnaar wordt teruggerekend; anders het eerste.',
          en: 'Budget year to which flows are brought back; otherwise the first.',
        },
        2024,
        {
          derivedDefault: 'the first budget year',
        },
      ),
      timing: field(
        z.enum(discountTimings).default('start'),
        {
          nl: 'Wanneer in het jaar een bedrag geacht wordt te vallen.',
          en: 'When in its year a flow is taken to fall.',
        },
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

const haircut = (grade: string) =>
  field(optional(share), `Afslag op baten met bewijskracht ${grade}; 0 als niets is ingevuld.`, 0.2)

/** Share taken off a saving for the grade of its evidence. */
export const haircuts = noted(
  z.strictObject({
    demonstrated: haircut('aantoonbaar'),
    probable: haircut('waarschijnlijk'),
    possible: haircut('mogelijk'),
  }),
  { id: 'haircuts' },
)

/** How interventions on one cost item meet, where the item differs from its group or the case. */
export const ownOverlap = field(
  optional(z.enum(overlaps)),
  {
    nl: 'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent) of verschillende (additive).',
    en: 'How interventions meet here, where it differs: the same households (independent) or different ones (additive).',
  },
  'additive',
)

/** What the case chooses for joint savings. */
export const attributionChoice = noted(
  z.strictObject({
    overlap: field(
      z.enum(overlaps).default('independent'),
      {
        nl: 'Hoe interventies samenkomen: dezelfde huishoudens (independent), of verschillende (additive), die samen in hun doelgroep moeten passen.',
        en: 'How interventions meet: the same households (independent), or different ones (additive), who together must fit in their target group.',
      },
      'independent',
    ),
    rule: field(
      z.enum(attributionRules).default('shapley'),
      {
        nl: 'Regel waarmee een gezamenlijke besparing wordt toegerekend.',
        en: 'Rule by which a joint saving is attributed.',
      },
      'shapley',
    ),
    order: field(
      z.array(idOf('interventions')).max(200).default([]),
      {
        nl: 'Volgorde van alle interventies, bij de regel sequential.',
        en: 'Order of all interventions, under the rule sequential.',
      },
      ['doorbraakteam', 'schuldhulp'],
    ),
  }),
  { id: 'attribution' },
)
