import { ONE_OFF, READ } from '../reading.js'
import { FACT, type Source } from '../source.js'
import type { UnitCost } from '../unit-cost-entry.js'

const nrc: Source = {
  title:
    "'Minderjarige gedetineerde kost 650 euro per dag' (next.checkt; CBS, Criminaliteit en rechtshandhaving 2010, en DJI in feiten en cijfers, april 2014)",
  publisher: 'NRC',
  date: '2014-07-11',
  address: 'nrc.nl/nieuws/2014/07/11/minderjarige-gedetineerde-kost-650-euro-per-dag-1399899-a1262929',
}

const raadVanEuropa: Source = {
  title: 'Bericht over de kosten per gevangene per dag, op cijfers van de Raad van Europa over 2016',
  publisher: 'nieuws.nl',
  date: '2018-03-20',
  address: 'nieuws.nl',
}

const reckersDroog: Source = {
  title: 'Reckers-Droog et al., unit costs of delinquent acts, J Ment Health Policy Econ 22(2):71-79',
  publisher: 'International Center of Mental Health Policy and Economics (ICMPE)',
  date: '2019',
  address: 'icmpe.org',
}

/** Justice and safety. */
export const veiligheidUnitCosts: readonly UnitCost[] = [
  {
    id: 'veiligheid-detentiedag-volwassene-cbs-2010',
    name: { nl: 'Detentiedag volwassene (CBS)', en: 'Day in detention, adult (CBS)' },
    domain: 'veiligheid',
    unit: 'per dag',
    amount: '217',
    priceYear: 2010,
    law: 'geen',
    source: nrc,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'De bronnen verschillen naar jaar en afbakening (217 in 2010, 262 in 2014, 250 in 2016); geen ervan geldt als de prijs.',
      en: 'Sources differ by year and scope (217 in 2010, 262 in 2014, 250 in 2016); none of them is the price.',
    },
  },
  {
    id: 'veiligheid-detentiedag-volwassene-dji-2014',
    name: { nl: 'Detentiedag volwassene (DJI)', en: 'Day in detention, adult (DJI)' },
    domain: 'veiligheid',
    unit: 'per dag',
    amount: '262',
    priceYear: 2014,
    law: 'geen',
    source: nrc,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'De bronnen verschillen naar jaar en afbakening (217 in 2010, 262 in 2014, 250 in 2016); geen ervan geldt als de prijs.',
      en: 'Sources differ by year and scope (217 in 2010, 262 in 2014, 250 in 2016); none of them is the price.',
    },
  },
  {
    id: 'veiligheid-detentiedag-volwassene-raad-van-europa-2016',
    name: { nl: 'Detentiedag volwassene (Raad van Europa)', en: 'Day in detention, adult (Council of Europe)' },
    domain: 'veiligheid',
    unit: 'per dag',
    amount: '250',
    priceYear: 2016,
    law: 'geen',
    source: raadVanEuropa,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'De bronnen verschillen naar jaar en afbakening (217 in 2010, 262 in 2014, 250 in 2016); geen ervan geldt als de prijs.',
      en: 'Sources differ by year and scope (217 in 2010, 262 in 2014, 250 in 2016); none of them is the price.',
    },
  },
  {
    id: 'veiligheid-detentiedag-jeugdige-cbs-2010',
    name: { nl: 'Detentiedag jeugdige (CBS)', en: 'Day in detention, juvenile (CBS)' },
    domain: 'veiligheid',
    unit: 'per dag',
    amount: '499',
    priceYear: 2010,
    law: 'geen',
    source: nrc,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'De bron geeft 499 (2010) en 547 (2014) uit verschillende publicaties; geen ervan geldt als de prijs.',
      en: 'The source gives 499 (2010) and 547 (2014) from different publications; neither is the price.',
    },
  },
  {
    id: 'veiligheid-detentiedag-jeugdige-dji-2014',
    name: { nl: 'Detentiedag jeugdige (DJI)', en: 'Day in detention, juvenile (DJI)' },
    domain: 'veiligheid',
    unit: 'per dag',
    amount: '547',
    priceYear: 2014,
    law: 'geen',
    source: nrc,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'De bron geeft 499 (2010) en 547 (2014) uit verschillende publicaties; geen ervan geldt als de prijs.',
      en: 'The source gives 499 (2010) and 547 (2014) from different publications; neither is the price.',
    },
  },
  {
    id: 'veiligheid-delict-rijden-onder-invloed-2017',
    name: {
      nl: 'Delict: rijden onder invloed, overheidsuitgaven',
      en: 'Delinquent act: drink-driving, government expenditure',
    },
    domain: 'veiligheid',
    unit: 'per delict, per dader',
    amount: '495',
    priceYear: 2017,
    law: 'geen',
    source: reckersDroog,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'Overheidsuitgaven per dader; het prijsjaar is bij benadering 2017. Uiterste van een reeks: de meeste delicten liggen tussen EUR 2.600 en 13.500.',
      en: 'Government expenditure per perpetrator; the price year is about 2017. An extreme of the range: most acts lie between EUR 2,600 and 13,500.',
    },
  },
  {
    id: 'veiligheid-delict-cybercriminaliteit-2017',
    name: {
      nl: 'Delict: cybercriminaliteit, overheidsuitgaven',
      en: 'Delinquent act: cybercrime, government expenditure',
    },
    domain: 'veiligheid',
    unit: 'per delict, per dader',
    amount: '33813',
    priceYear: 2017,
    law: 'geen',
    source: reckersDroog,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'Overheidsuitgaven per dader; het prijsjaar is bij benadering 2017. Uiterste van een reeks: de meeste delicten liggen tussen EUR 2.600 en 13.500.',
      en: 'Government expenditure per perpetrator; the price year is about 2017. An extreme of the range: most acts lie between EUR 2,600 and 13,500.',
    },
  },
  ...(['2600', '13500'] as const).map((amount): UnitCost => ({
    id: `veiligheid-delict-meeste-${amount === '2600' ? 'laag' : 'hoog'}-2017`,
    name: {
      nl: `Delict: de meeste soorten, ${amount === '2600' ? 'laagste' : 'hoogste'} overheidsuitgaven`,
      en: `Delinquent act: most kinds, ${amount === '2600' ? 'lowest' : 'highest'} government expenditure`,
    },
    domain: 'veiligheid',
    unit: 'per delict, per dader',
    amount,
    priceYear: 2017,
    law: 'geen',
    source: reckersDroog,
    licence: FACT,
    read: READ,
    next: ONE_OFF,
    note: {
      nl: 'Overheidsuitgaven per dader; het prijsjaar is bij benadering 2017. De meeste soorten delict liggen tussen EUR 2.600 en 13.500: kies de eigen soort uit de bron.',
      en: 'Government expenditure per perpetrator; the price year is about 2017. Most kinds of act lie between EUR 2,600 and 13,500: take the kind at hand from the source.',
    },
  })),
]
