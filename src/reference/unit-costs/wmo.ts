import { FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'
import { BERENSCHOT_2018, INFORMAL_RATE, LOCAL_TARIFF } from './sources.js'
import { wmoWesterveldUnitCosts } from './wmo-westerveld.js'

const meerinzicht: Source = {
  title: 'Tarieven Wmo Zorg in Natura en Pgb (tarieven 2023)',
  publisher: 'Meerinzicht',
  date: '2023',
  address: 'meerinzicht.nl/wonen-huishouden-en-invulling-van-uw-dag/tarieven-wmo-zorg-in-natura-en-pgb-2022',
}

/** Support under the Wmo 2015, paid by the gemeente. */
export const wmoUnitCosts: readonly UnitCost[] = [
  ...wmoWesterveldUnitCosts,
  {
    id: 'wmo-hulp-bij-het-huishouden-meerinzicht-2023',
    name: { nl: 'Hulp bij het huishouden (Meerinzicht)', en: 'Domestic help (Meerinzicht)' },
    domain: 'wmo',
    unit: 'per uur',
    amount: '31.80',
    priceYear: 2023,
    law: 'Wmo',
    source: meerinzicht,
    licence: FACT,
    label: 'V',
    note: LOCAL_TARIFF,
  },
  {
    id: 'wmo-individuele-begeleiding-regulier-meerinzicht-2023',
    name: { nl: 'Individuele begeleiding regulier (Meerinzicht)', en: 'Individual support, regular (Meerinzicht)' },
    domain: 'wmo',
    unit: 'per uur',
    amount: '66.00',
    priceYear: 2023,
    law: 'Wmo',
    source: meerinzicht,
    licence: FACT,
    label: 'V',
    note: LOCAL_TARIFF,
  },
  {
    id: 'wmo-individuele-begeleiding-specialistisch-meerinzicht-2023',
    name: {
      nl: 'Individuele begeleiding specialistisch (Meerinzicht)',
      en: 'Individual support, specialist (Meerinzicht)',
    },
    domain: 'wmo',
    unit: 'per uur',
    amount: '73.80',
    priceYear: 2023,
    law: 'Wmo',
    source: meerinzicht,
    licence: FACT,
    label: 'V',
    note: LOCAL_TARIFF,
  },
  {
    id: 'wmo-logeeropvang-all-in-meerinzicht-2023',
    name: { nl: 'Logeeropvang, verblijf all-in (Meerinzicht)', en: 'Respite stay, all-in (Meerinzicht)' },
    domain: 'wmo',
    unit: 'per etmaal',
    amount: '255.47',
    priceYear: 2023,
    law: 'Wmo',
    source: meerinzicht,
    licence: FACT,
    label: 'V',
    note: LOCAL_TARIFF,
  },
  {
    id: 'wmo-begeleiding-informeel-pgb-meerinzicht-2023',
    name: {
      nl: 'Individuele begeleiding, pgb sociaal netwerk (Meerinzicht)',
      en: 'Individual support, personal budget for the social network (Meerinzicht)',
    },
    domain: 'wmo',
    unit: 'per uur',
    amount: '20.00',
    priceYear: 2023,
    law: 'Wmo',
    source: meerinzicht,
    licence: FACT,
    label: 'V',
    note: INFORMAL_RATE,
  },
  {
    id: 'wmo-uitvoeringskosten-voorziening-2018',
    name: { nl: 'Uitvoeringskosten per Wmo-voorziening', en: 'Execution cost per Wmo provision' },
    domain: 'wmo',
    unit: 'per voorziening',
    amount: '592',
    priceYear: 2018,
    law: 'Wmo',
    source: BERENSCHOT_2018,
    licence: FACT,
    label: 'V-2nd',
    note: {
      nl: 'Gemiddelde van een steekproef onder dertig gemeenten, met grote spreiding.',
      en: 'Average of a sample of thirty municipalities, with a wide spread.',
    },
  },
]
