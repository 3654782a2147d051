import { ONE_OFF, QUOTED } from '../reading.js'
import { FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'
import { BERENSCHOT_2018 } from './sources.js'

const issuu: Source = {
  title: 'Kosten van schuldhulpverlening per traject, peiljaar 2005',
  publisher: 'Publicatie op issuu.com',
  date: '2005',
  address: 'issuu.com',
}

/** Debt counselling (schuldhulpverlening). */
export const schuldenUnitCosts: readonly UnitCost[] = [
  {
    id: 'schulden-schuldhulptraject-2005',
    name: { nl: 'Schuldhulpverlening per traject', en: 'Debt counselling per case' },
    domain: 'schulden',
    unit: 'per traject',
    amount: '1500',
    priceYear: 2005,
    law: 'Wgs',
    source: issuu,
    licence: FACT,
    read: QUOTED,
    next: ONE_OFF,
    note: {
      nl: 'Verouderd en een zwakke bron; vervang het waar een eigen cijfer is.',
      en: 'Dated and a weak source; replace it where there is a figure of your own.',
    },
  },
  {
    id: 'schulden-organisatiekosten-per-1000-inwoners-2018',
    name: {
      nl: 'Organisatiekosten schuldhulpverlening per 1.000 inwoners',
      en: 'Organisation cost of debt counselling per 1,000 inhabitants',
    },
    domain: 'schulden',
    unit: 'per 1.000 inwoners per jaar',
    amount: '5744',
    priceYear: 2018,
    law: 'Wgs',
    source: BERENSCHOT_2018,
    licence: FACT,
    read: QUOTED,
    next: ONE_OFF,
    note: {
      nl: 'Kosten van de organisatie, niet van een traject. Gemiddelde van dertig gemeenten, met grote spreiding.',
      en: 'The cost of the organisation, not of a case. Average of thirty municipalities, with a wide spread.',
    },
  },
]
