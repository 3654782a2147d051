import * as z from 'zod'

import { timelineSteps } from '../../timeline/index.js'
import { attributionRules, overlaps } from './attribution-choice.js'
import { discountTimings, type DiscountChoice } from './discount-choice.js'
import { id, idOf, month, name, text, year, yearPattern } from '../grammar/basics.js'
import { field, noted } from '../grammar/notes.js'
import { indexNumber, rate, share } from '../numbers/quantities.js'

/** The regime of a case that says nothing of discounting: Netherlands, since 1 January 2021. */
export const DEFAULT_REGIME = 'nl-2021'

/** Which months a case covers. */
export const timelineChoice = noted(
  z.strictObject({
    from: field(month, 'Eerste maand, inbegrepen.', '2024-01'),
    through: field(month, 'Laatste maand, inbegrepen; hoogstens 100 jaar later.', '2033-12'),
    step: field(
      z.enum(timelineSteps).default('year'),
      'Rekenstap: jaar, kwartaal of maand; samen hoogstens 2000 perioden.',
      'year',
    ),
  }),
  { id: 'timeline' },
)

const ownIndex = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de index.', 'zorgprijzen'),
      name: field(name.exactOptional(), 'Naam.', 'Prijzen van de zorg', { derivedDefault: 'id' }),
      source: field(text, 'Bron van de reeks.', 'CBS StatLine 83131NED, 2025'),
      values: field(
        z.record(z.string().regex(yearPattern, { error: 'year' }), indexNumber),
        'Indexcijfer per jaar, op een basis naar keuze.',
        { 2023: 100, 2024: 103.3 },
      ),
    })
    .transform((index) => ({ ...index, name: index.name ?? index.id })),
  { id: 'price-index' },
)

/** In whose euros a case reckons. */
export const priceChoice = noted(
  z.strictObject({
    level: field(year, 'Prijspeil: het jaar in de euro’s waarvan alle uitkomsten luiden.', 2024),
    index: field(id.exactOptional(), 'Prijsindex die bedragen van andere jaren omrekent.', 'cbs-cpi'),
    indices: field(z.array(ownIndex).max(50).default([]), 'Eigen prijsindices.', [
      { id: 'zorgprijzen', source: 'CBS StatLine', values: { 2023: 100, 2024: 103.3 } },
    ]),
    inflation: field(
      rate.exactOptional(),
      'Algemene inflatie per jaar vanaf het prijspeil; zonder dit getal geen nominale bedragen.',
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
      1,
    ),
    rate: field(rate, 'Reële discontovoet per jaar.', 0.0225),
  }),
  { id: 'discount-step' },
)

/** At which rates later years count: a regime, or rates of one's own. */
export const discountChoice = noted(
  z
    .strictObject({
      regime: field(id.exactOptional(), 'Meegeleverd regime.', DEFAULT_REGIME, { derivedDefault: DEFAULT_REGIME }),
      rate: field(rate.exactOptional(), 'Eén eigen discontovoet voor alle jaren.', 0.0225),
      schedule: field(
        z.array(discountStep).min(1).max(100).exactOptional(),
        'Eigen discontovoeten, oplopend naar jaar.',
        [{ fromYear: 1, rate: 0.0225 }],
      ),
      baseYear: field(year.exactOptional(), 'Begrotingsjaar waarnaar wordt teruggerekend; anders het eerste.', 2024, {
        derivedDefault: 'the first budget year',
      }),
      timing: field(
        z.enum(discountTimings).default('start'),
        'Wanneer in het jaar een bedrag geacht wordt te vallen.',
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
  field(share.exactOptional(), `Afslag op baten met bewijskracht ${grade}; 0 als niets is ingevuld.`, 0.2)

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
  z.enum(overlaps).exactOptional(),
  'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent) of verschillende (additive).',
  'additive',
)

/** What the case chooses for joint savings. */
export const attributionChoice = noted(
  z.strictObject({
    overlap: field(
      z.enum(overlaps).default('independent'),
      'Hoe interventies samenkomen: dezelfde huishoudens (independent), of verschillende (additive), die samen in hun doelgroep moeten passen.',
      'independent',
    ),
    rule: field(
      z.enum(attributionRules).default('shapley'),
      'Regel waarmee een gezamenlijke besparing wordt toegerekend.',
      'shapley',
    ),
    order: field(
      z.array(idOf('interventions')).max(200).default([]),
      'Volgorde van alle interventies, bij de regel sequential.',
      ['doorbraakteam', 'schuldhulp'],
    ),
  }),
  { id: 'attribution' },
)
