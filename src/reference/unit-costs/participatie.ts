import { ONE_OFF, QUOTED, UNDATED } from '../reading.js'
import { FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'
import { BERENSCHOT_2018, PRIJSLIJST_2026 } from './sources.js'

const stylo: Source = {
  title: 'Prijs per bijstandsgerechtigde uit het macrobudget 2019 (blog, oktober 2018)',
  publisher: 'blog.stylo.nl',
  date: '2018-10',
  address: 'blog.stylo.nl/2018/10',
}

const vzinfo: Source = {
  title:
    'Arbeidsongeschiktheid: gemiddelde WAO-, WIA- of Wajong-uitkering, aangehaald in Meetstandaard Social Impact v1.0',
  publisher: 'VZinfo (RIVM); gelezen in de Meetstandaard-API',
  date: '2025',
  address: 'vzinfo.nl/arbeidsongeschiktheid',
}

/** Income support and its execution. */
export const participatieUnitCosts: readonly UnitCost[] = [
  {
    id: 'participatie-bijstand-alleenstaande-prijslijst-2026',
    name: {
      nl: 'Bijstandsuitkering alleenstaande (Maatschappelijke prijslijst)',
      en: 'Social assistance, single person (Maatschappelijke prijslijst)',
    },
    domain: 'participatie',
    unit: 'per jaar',
    amount: '18768',
    priceYear: 2026,
    law: 'Participatiewet',
    source: PRIJSLIJST_2026,
    licence: FACT,
    read: QUOTED,
    next: { due: '2027' },
    note: {
      nl: 'EUR 1.564 per maand x 12, peildatum 1 januari 2026. Dezelfde bron haalt elders EUR 1.345,45 per maand van de Rijksoverheid aan, zonder jaar; het verschil is niet nagegaan. Een uitkering is een overdracht: wat de gemeente bespaart, mist het huishouden.',
      en: 'EUR 1,564 a month x 12, as of 1 January 2026. The same source elsewhere quotes EUR 1,345.45 a month from the government, without a year; the difference was not resolved. A benefit is a transfer: what the municipality saves, the household loses.',
    },
  },
  {
    id: 'participatie-bijstand-gehuwden-prijslijst-2026',
    name: {
      nl: 'Bijstandsuitkering gehuwd of samenwonend (Maatschappelijke prijslijst)',
      en: 'Social assistance, couple (Maatschappelijke prijslijst)',
    },
    domain: 'participatie',
    unit: 'per jaar',
    amount: '25728',
    priceYear: 2026,
    law: 'Participatiewet',
    source: PRIJSLIJST_2026,
    licence: FACT,
    read: QUOTED,
    next: { due: '2027' },
    note: {
      nl: 'EUR 2.144 per maand x 12, peildatum 1 januari 2026. Een uitkering is een overdracht: wat de gemeente bespaart, mist het huishouden.',
      en: 'EUR 2,144 a month x 12, as of 1 January 2026. A benefit is a transfer: what the municipality saves, the household loses.',
    },
  },
  {
    id: 'participatie-bijstand-gemiddeld-berenschot-2018',
    name: {
      nl: 'Gemiddelde kosten van een bijstandsuitkering voor de gemeente',
      en: 'Average cost of one social assistance benefit to the municipality',
    },
    domain: 'participatie',
    unit: 'per jaar',
    amount: '14000',
    priceYear: 2018,
    law: 'Participatiewet',
    source: BERENSCHOT_2018,
    licence: FACT,
    read: QUOTED,
    next: ONE_OFF,
    note: {
      nl: 'Afgerond bedrag, zonder uitvoeringskosten. Een andere bron rekent uit het macrobudget 2019 met ongeveer EUR 15.000. Een uitkering is een overdracht: wat de gemeente bespaart, mist het huishouden.',
      en: 'A rounded amount, without execution costs. Another source derives about EUR 15,000 from the 2019 macro budget. A benefit is a transfer: what the municipality saves, the household loses.',
    },
  },
  {
    id: 'participatie-bijstand-macrobudget-2019',
    name: { nl: 'Bijstand: macrobudget per ontvanger', en: 'Social assistance: macro budget per recipient' },
    domain: 'participatie',
    unit: 'per jaar',
    amount: '15000',
    priceYear: 2019,
    law: 'Participatiewet',
    source: stylo,
    licence: FACT,
    read: QUOTED,
    next: ONE_OFF,
    note: {
      nl: 'Ongeveer; 6,22 miljard over 400.000 ontvangers is EUR 15.549. Een zwakke bron (blog). Berenschot noemt voor 2018 ongeveer EUR 14.000. Een uitkering is een overdracht: wat de gemeente bespaart, mist het huishouden.',
      en: 'Approximate; 6.22 billion over 400,000 recipients is EUR 15,549. A weak source (blog). Berenschot gives about EUR 14,000 for 2018. A benefit is a transfer: what the municipality saves, the household loses.',
    },
  },
  {
    id: 'participatie-uitvoeringskosten-bijstandsuitkering-2018',
    name: { nl: 'Uitvoeringskosten per bijstandsuitkering', en: 'Execution cost per social assistance benefit' },
    domain: 'participatie',
    unit: 'per uitkering per jaar',
    amount: '2883',
    priceYear: 2018,
    law: 'Participatiewet',
    source: BERENSCHOT_2018,
    licence: FACT,
    read: QUOTED,
    next: ONE_OFF,
    note: {
      nl: 'Gemiddelde van een steekproef onder dertig gemeenten, met grote spreiding.',
      en: 'Average of a sample of thirty municipalities, with a wide spread.',
    },
  },
  {
    id: 'participatie-arbeidsongeschiktheidsuitkering-2025',
    name: { nl: 'Gemiddelde WAO-, WIA- of Wajong-uitkering', en: 'Average disability benefit (WAO, WIA or Wajong)' },
    domain: 'participatie',
    unit: 'per jaar',
    amount: '21123',
    priceYear: 2025,
    law: 'WIA',
    source: vzinfo,
    licence: FACT,
    read: QUOTED,
    next: UNDATED,
    note: {
      nl: 'Het prijsjaar is bij benadering 2025. Een uitkering is een overdracht tussen partijen.',
      en: 'The price year is about 2025. A benefit is a transfer between parties.',
    },
  },
]
