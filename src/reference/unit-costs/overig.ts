import { QUOTED, UNDATED } from '../reading.js'
import { FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'
import { ZIN_REFERENTIEPRIJZEN } from './sources.js'

const meetstandaard: Source = {
  title: 'Meetstandaard Social Impact v1.0, waarde van een uur vrijwilligerswerk',
  publisher: 'Meetstandaard',
  date: '2026',
  address: 'github.com/Deccos-git/meetstandaard-api',
}

const inkomenCollectief: Source = {
  title: 'Verzuim in cijfers (trendrapport juni 2023), aangehaald in Meetstandaard Social Impact v1.0',
  publisher: 'Inkomen Collectief; gelezen in de Meetstandaard-API',
  date: '2023-06',
  address: 'inkomencollectief.h5mag.com/trendrapport_juni_2023/verzuim_in_cijfers',
}

/**
 * Time of people: productivity, absence, volunteering. No budget pays it; mind double counting with benefits and wages.
 */
export const overigUnitCosts: readonly UnitCost[] = [
  {
    id: 'overig-productiviteitsverlies-betaald-werk-2022',
    name: { nl: 'Productiviteitsverlies betaald werk', en: 'Productivity loss, paid work' },
    domain: 'overig',
    unit: 'per uur',
    amount: '39.88',
    priceYear: 2022,
    law: 'geen',
    source: ZIN_REFERENTIEPRIJZEN,
    licence: FACT,
    read: QUOTED,
    next: UNDATED,
    note: {
      nl: 'Referentieprijs voor economische evaluaties; EUR 319 per werkdag van 8 uur.',
      en: 'A reference price for economic evaluations; EUR 319 per working day of 8 hours.',
    },
  },
  {
    id: 'overig-zieke-werknemer-2023',
    name: { nl: 'Zieke werknemer, kosten voor de werkgever', en: 'Sick employee, cost to the employer' },
    domain: 'overig',
    unit: 'per dag',
    amount: '250',
    priceYear: 2023,
    law: 'geen',
    source: inkomenCollectief,
    licence: FACT,
    read: QUOTED,
    next: UNDATED,
    note: {
      nl: 'Gemiddelde uit een trendrapport, zonder opbouw; een zwakke bron.',
      en: 'An average from a trend report, without its make-up; a weak source.',
    },
  },
  {
    id: 'overig-vrijwilligersuur-2026',
    name: { nl: 'Uur vrijwilligerswerk', en: 'Hour of volunteering' },
    domain: 'overig',
    unit: 'per uur',
    amount: '10',
    priceYear: 2026,
    law: 'geen',
    source: meetstandaard,
    licence: FACT,
    read: QUOTED,
    next: UNDATED,
  },
]
