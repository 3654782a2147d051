import { FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'

const bnDeStem: Source = {
  title: "'Huisuitzettingen kosten samenleving miljoenen en lossen niets op'",
  publisher: 'BN DeStem, over woningcorporatie Stadlander',
  date: '2017',
  address: 'bndestem.nl/bergen-op-zoom/huisuitzettingen-kosten-samenleving-miljoenen-en-lossen-niets-op~a79243d8',
}

const eenVandaag: Source = {
  title: "Daklozen zijn een van 'duurste' bevolkingsgroepen voor overheid, maar dat hoeft niet",
  publisher: 'EenVandaag (AVROTROS), met Nienke Boesveldt',
  date: '2025-12-23',
  address:
    'eenvandaag.avrotros.nl/artikelen/daklozen-zijn-een-van-duurste-bevolkingsgroepen-voor-overheid-maar-dat-hoeft-niet-zorg-wordt-pas-ingezet-als-het-misgaat-162301',
}

/** Housing, eviction and shelter. */
export const wonenUnitCosts: readonly UnitCost[] = [
  {
    id: 'wonen-huisuitzetting-maatschappelijke-kosten-2015',
    name: { nl: 'Huisuitzetting, maatschappelijke kosten', en: 'Eviction, cost to society' },
    domain: 'wonen',
    unit: 'per huisuitzetting',
    amount: '100000',
    priceYear: 2015,
    law: 'geen',
    source: bnDeStem,
    licence: FACT,
    label: 'V',
    note: {
      nl: 'Zwakke bron: een globale raming uit een masterscriptie van november 2015, over alle instanties en vele jaren samen. Niet de kosten van de corporatie zelf.',
      en: 'A weak source: a rough estimate from a thesis for a master of November 2015, over all organisations and many years together. Not the cost to the housing association itself.',
    },
  },
  {
    id: 'wonen-maatschappelijke-opvang-plek-2025',
    name: { nl: 'Plek in de maatschappelijke opvang', en: 'Place in a homeless shelter' },
    domain: 'wonen',
    unit: 'per jaar',
    amount: '15000',
    priceYear: 2025,
    law: 'Wmo',
    source: eenVandaag,
    licence: FACT,
    label: 'V',
    note: {
      nl: '"Al gauw": een orde van grootte uit een interview. Met zwaardere zorg, zoals ggz-begeleiding, oplopend tot EUR 70.000.',
      en: 'An order of magnitude from an interview. With heavier care, such as mental health support, up to EUR 70,000.',
    },
  },
]
