import type { Bilingual, Source } from '../source.js'

/** Sources and remarks that more than one list of prices uses. */

export const ZIN_REFERENTIEPRIJZEN: Source = {
  title:
    'Richtlijn voor het uitvoeren van economische evaluaties in de gezondheidszorg, referentieprijzen 2022, aangehaald in Meetstandaard Social Impact v1.0',
  publisher: 'Zorginstituut Nederland; gelezen in de Meetstandaard-API',
  date: '2022',
  address: 'github.com/Deccos-git/meetstandaard-api (functions/monetarisering.js)',
}

export const PRIJSLIJST_2026: Source = {
  title: 'Maatschappelijke prijslijst 2026, aangehaald in Meetstandaard Social Impact v1.0',
  publisher: 'Maatschappelijke prijslijst; gelezen in de Meetstandaard-API',
  date: '2026',
  address: 'github.com/Deccos-git/meetstandaard-api',
}

export const BERENSCHOT_2018: Source = {
  title: 'Wat kost een bijstandsuitkering de gemeente? (over onderzoek van Berenschot bij dertig gemeenten)',
  publisher: 'bijstandsblues.nl, over Berenschot',
  date: '2018',
  address: 'bijstandsblues.nl/wat-kost-een-bijstandsuitkering',
}

export const LOCAL_TARIFF: Bilingual = {
  nl: 'Tarief van één gemeente of uitvoeringsorganisatie; elders gelden andere tarieven.',
  en: 'The tariff of one municipality or joint service; others differ.',
}

export const INFORMAL_RATE: Bilingual = {
  nl: 'Pgb-tarief voor het eigen netwerk; bruikbaar als benadering van de waarde van een uur mantelzorg. Tarief van één gemeente of uitvoeringsorganisatie.',
  en: "Personal-budget rate for one's own network; usable as a proxy for an hour of informal care. The rate of one municipality or joint service.",
}
