import { deepFreeze } from './deep-freeze.js'
import type { DiscountRegime } from './discount-regime-entry.js'
import { QUOTED, READ, type NextEdition } from './reading.js'
import { FACT, type Source } from './source.js'

const newZealand: Source = {
  title:
    'NZ discount rate: the rates of the New Zealand Treasury from 1 October 2024 (also nzae.substack.com, Has the Treasury produced a lemon?)',
  publisher: 'schiff.co.nz, on a circular of the New Zealand Treasury',
  date: '2024-10-01',
  address: 'schiff.co.nz/en/blog/nz-discount-rate',
}

/** No date is known. A regime in force says nothing of when it will be revised. */
const REGIME: NextEdition = {
  none: {
    nl: 'geldt tot een nieuwe; een datum daarvoor is niet bekendgemaakt',
    en: 'in force until a new one; no date for that has been announced',
  },
}

/**
 * Discount rates of governments, as published. Dutch rates for sunk costs and for benefits that move strongly with the
 * economy exist, but their values were not verified; they are left out, and so are the rates in force before 2021.
 */
export const discountRegimes: readonly DiscountRegime[] = deepFreeze([
  {
    id: 'nl-2021',
    name: {
      nl: 'Standaarddiscontovoet 2,25% (Werkgroep discontovoet 2020)',
      en: 'Dutch standard discount rate of 2.25% (Werkgroep discontovoet 2020)',
    },
    steps: [{ fromYear: 1, rate: '0.0225' }],
    inForceFrom: '2021-01-01',
    source: {
      title: 'Discontovoet: overzichtstabel per 1 januari 2021, naar het Rapport werkgroep discontovoet 2020',
      publisher: 'Rijkswaterstaat, Steunpunt Economische Expertise (SEE)',
      date: '2021',
      address: 'rwseconomie.nl/discontovoet',
    },
    licence: FACT,
    read: READ,
    next: REGIME,
    note: {
      nl: 'Reëel: -1% risicovrij plus 3,25% risicopremie, voor korte en lange termijn gelijk. Geldt voor alle typen beleid, kosten en baten, op twee uitzonderingen na.',
      en: 'Real: -1% risk-free plus a risk premium of 3.25%, the same for short and long terms. Holds for all types of policy, cost and benefit, two exceptions aside.',
    },
  },
  {
    id: 'nl-2021-risk-free',
    name: {
      nl: 'Variant: volledig risicovrije kosten of baten, -1% (Werkgroep discontovoet 2020)',
      en: 'Variant: entirely risk-free costs or benefits, -1% (Werkgroep discontovoet 2020)',
    },
    steps: [{ fromYear: 1, rate: '-0.01' }],
    inForceFrom: '2021-01-01',
    variantOf: 'nl-2021',
    source: {
      title:
        "Waarop zijn de nieuwe discontovoeten gebaseerd? Blijft er ruimte voor het toepassen van project- of sectorspecifieke bèta's bij de risico-opslag?",
      publisher: 'Rijkswaterstaat, Steunpunt Economische Expertise (SEE)',
      date: '2021',
      address:
        'rwseconomie.nl/onderwerpen/veel-gestelde-vragen/vraag-en-antwoord/waarop-zijn-de-nieuwe-discontovoeten-gebaseerd-blijft-er-ruimte-voor-het-toepassen-van-project--of-sectorspecifieke-betas-bij-de-risico-opslag',
    },
    licence: FACT,
    read: READ,
    next: REGIME,
    note: {
      nl: 'Alleen als stevig is onderbouwd dat de stroom volledig risicovrij is, en nooit met een horizon van meer dan 100 jaar.',
      en: 'Only where it is firmly substantiated that the flow is entirely free of risk, and never with a horizon above 100 years.',
    },
  },
  {
    id: 'nz-2024-non-commercial',
    name: {
      nl: 'Nieuw-Zeeland, niet-commerciële voorstellen (Treasury, 2024)',
      en: 'New Zealand, non-commercial proposals (Treasury, 2024)',
    },
    steps: [
      { fromYear: 1, rate: '0.02' },
      { fromYear: 31, rate: '0.015' },
      { fromYear: 101, rate: '0.01' },
    ],
    inForceFrom: '2024-10-01',
    source: newZealand,
    licence: FACT,
    read: READ,
    next: REGIME,
    note: {
      nl: 'Een gevoeligheidsanalyse met het commerciële tarief is verplicht.',
      en: 'A sensitivity test at the commercial rate is mandatory.',
    },
  },
  {
    id: 'nz-2024-commercial',
    name: {
      nl: 'Nieuw-Zeeland, commerciële voorstellen (Treasury, 2024)',
      en: 'New Zealand, commercial proposals (Treasury, 2024)',
    },
    steps: [{ fromYear: 1, rate: '0.08' }],
    inForceFrom: '2024-10-01',
    source: newZealand,
    licence: FACT,
    read: READ,
    next: REGIME,
    note: {
      nl: 'Een gevoeligheidsanalyse met de niet-commerciële tarieven is verplicht.',
      en: 'A sensitivity test at the non-commercial rates is mandatory.',
    },
  },
  {
    id: 'uk-green-book',
    name: {
      nl: 'Verenigd Koninkrijk, Green Book (standaardreeks)',
      en: 'United Kingdom, Green Book (standard schedule)',
    },
    steps: [
      { fromYear: 1, rate: '0.035' },
      { fromYear: 31, rate: '0.03' },
      { fromYear: 76, rate: '0.025' },
      { fromYear: 126, rate: '0.02' },
      { fromYear: 201, rate: '0.015' },
      { fromYear: 301, rate: '0.01' },
    ],
    source: {
      title:
        'The Green Book: Central Government Guidance on Appraisal and Evaluation, Annex A6, as quoted in the R package greenbook',
      publisher: 'HM Treasury; read in github.com/charlescoverdale/greenbook',
      date: '2022',
      address: 'github.com/charlescoverdale/greenbook/blob/main/inst/extdata/stpr_schedule.csv',
    },
    licence: FACT,
    read: QUOTED,
    next: REGIME,
    note: {
      nl: 'Gelezen in een secundaire bron. De reeks voor gezondheid is niet opgenomen. In 2026 liep een herziening.',
      en: 'Read in a secondary source. The schedule for health is not included. A review was under way in 2026.',
    },
  },
])
