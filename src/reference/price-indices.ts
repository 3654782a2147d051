import { deepFreeze } from './deep-freeze.js'
import type { PriceIndex } from './price-index-entry.js'
import { QUOTED, READ } from './reading.js'
import { FACT } from './source.js'

/** Price indices for bringing amounts to one price level. */
export const priceIndices: readonly PriceIndex[] = deepFreeze([
  {
    id: 'cbs-cpi',
    name: {
      nl: 'Consumentenprijsindex, alle bestedingen (CBS)',
      en: 'Dutch consumer price index, all expenditure (CBS)',
    },
    base: '1962=100',
    values: {
      2014: '649.0',
      2015: '652.9',
      2016: '654.9',
      2017: '664.1',
      2018: '675.4',
      2019: '692.9',
      2020: '701.9',
      2021: '720.9',
      2022: '793.0',
      2023: '823.1',
      2024: '850.3',
      // 850.3 x 1.033 = 878.3599
      2025: '878.4',
    },
    source: {
      title: 'Jaarmutatie consumentenprijsindex CBS (bewerking van CBS StatLine 83131NED, 000000 Alle bestedingen)',
      publisher: 'teltel.nl, op gegevens van het Centraal Bureau voor de Statistiek (CBS)',
      date: '2024',
      address: 'teltel.nl',
    },
    laterYears: [
      {
        years: [2025],
        source: {
          title:
            'Jaargemiddelde van de consumentenprijsindex 2025: 3,3 procent boven dat van 2024 (bericht van het CBS)',
          publisher: 'blikopnieuws.nl, op gegevens van het Centraal Bureau voor de Statistiek (CBS)',
          date: '2026-01-13',
          address: 'blikopnieuws.nl/economie/308476',
        },
      },
    ],
    licence: 'CC BY 4.0 (CBS)',
    read: QUOTED,
    next: { due: '2027-01' },
    note: {
      nl: 'Gekoppelde reeks uit jaarmutaties die op één decimaal zijn afgerond; wijkt daardoor in de laatste cijfers af van de reeks van het CBS zelf. 2025 is 850,3 x 1,033: zo nauwkeurig als het afgeronde percentage. Het CBS publiceert de reeks nu op 2025=100 (86141NED); 83131NED (2015=100) is de oudere. Met mbc prices --import leest u een gedownloade reeks in.',
      en: 'Chained from yearly changes rounded to one decimal, so its last digits differ from the series of CBS itself. 2025 is 850.3 x 1.033: as precise as the rounded percentage. CBS now publishes the series on 2025=100 (86141NED); 83131NED (2015=100) is the older one. A downloaded series is read in with mbc prices --import.',
    },
  },
  {
    id: 'vng-ova-ppc',
    name: {
      nl: 'Indexatie inkoop jeugdhulp en Wmo: 90% OVA, 10% PPC (VNG-advies)',
      en: 'Indexation of purchased youth care and Wmo support: 90% OVA (labour), 10% PPC (prices), as advised by VNG',
    },
    base: '2022=100',
    // 2023 definitive 6.43 %  (0.9 x 6.36 + 0.1 x 7.02 = 6.426):  100        x 1.0643 = 106.43
    // 2024 definitive 5.71 %  (0.9 x 6.00 + 0.1 x 3.10):          106.43     x 1.0571 = 112.507153
    // 2025 provisional 3.94 % (0.9 x 4.18 + 0.1 x 1.82 = 3.944):  112.507153 x 1.0394 = 116.9399348282
    values: {
      2022: '100',
      2023: '106.43',
      2024: '112.507153',
      2025: '116.9399348282',
    },
    provisional: [2025],
    source: {
      title: 'Indexatie bij inkoop jeugdhulp en Wmo-ondersteuning 2024 en 2025',
      publisher: 'Vereniging van Nederlandse Gemeenten (VNG)',
      date: '2024-10-02',
      address: 'vng.nl/artikelen/indexatie-bij-inkoop-jeugdhulp-en-wmo-ondersteuning-2025',
    },
    licence: FACT,
    read: READ,
    next: { due: '2025' },
    note: {
      nl: 'Gebouwd uit de gewogen jaarpercentages. Niet de "indexatie aanbieder" met nacalculatie van het vorige jaar: daarvoor heeft de VNG voor 2025 zowel 4,91% als 4,96% gepubliceerd. Er is geen afzonderlijke landelijke index voor Wmo en jeugdhulp.',
      en: 'Built from the weighted yearly percentages. Not the "provider indexation" that also corrects the year before: for 2025 VNG published both 4.91% and 4.96% for it. There is no separate national index for Wmo and youth care.',
    },
  },
])
