import { ONE_OFF, QUOTED, READ } from '../reading.js'
import { FACT, type Bilingual, type Source } from '../source.js'
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

const sociaalNet: Source = {
  title: 'Dakloosheid oplossen door Housing First niet duurder (over een studie van DULBEA voor Brussel)',
  publisher: 'Sociaal.Net, over DULBEA',
  date: '2023',
  address: 'sociaal.net/achtergrond/dakloosheid-oplossen-door-housing-first-niet-duurder',
}

const homelessTotal: Bilingual = {
  nl: 'Let op de herkomst: een Brusselse studie (DULBEA) over Brussel, die in Nederland als Nederlands cijfer wordt herhaald. Het ene uiterste van een reeks van EUR 30.000 tot 85.000, over alle overheden samen. Het prijsjaar is bij benadering 2023.',
  en: 'Mind the origin: a study of Brussels (DULBEA), repeated in the Netherlands as a Dutch figure. One end of a range from EUR 30,000 to 85,000, over all governments together. The price year is about 2023.',
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
    read: READ,
    next: ONE_OFF,
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
    read: READ,
    next: ONE_OFF,
    note: {
      nl: '"Al gauw": een orde van grootte uit een interview. Met zwaardere zorg, zoals ggz-begeleiding, oplopend tot EUR 70.000.',
      en: 'An order of magnitude from an interview. With heavier care, such as mental health support, up to EUR 70,000.',
    },
  },
  {
    id: 'wonen-maatschappelijke-opvang-plek-met-ggz-2025',
    name: {
      nl: 'Plek in de maatschappelijke opvang met ggz-begeleiding, hoogste bedrag',
      en: 'Place in a homeless shelter with mental health support, highest amount',
    },
    domain: 'wonen',
    unit: 'per jaar',
    amount: '70000',
    priceYear: 2025,
    law: 'Wmo',
    source: eenVandaag,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'Het hoogste bedrag uit een interview: "oplopend tot".',
      en: 'The highest amount in an interview: "up to".',
    },
  },
  ...(['30000', '85000'] as const).map((amount): UnitCost => ({
    id: `wonen-dakloze-alle-overheden-brussel-${amount === '30000' ? 'laag' : 'hoog'}-2023`,
    name: {
      nl: `Dakloze, kosten voor alle overheden (Brussel, ${amount === '30000' ? 'laag' : 'hoog'})`,
      en: `Homeless person, cost to all governments (Brussels, ${amount === '30000' ? 'low' : 'high'})`,
    },
    domain: 'wonen',
    unit: 'per jaar',
    amount,
    priceYear: 2023,
    law: 'geen',
    source: sociaalNet,
    licence: FACT,
    read: QUOTED,
    next: ONE_OFF,
    note: homelessTotal,
  })),
]
