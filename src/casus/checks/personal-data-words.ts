import type { Finding } from '../../case/index.js'

/** What can identify a person. */
export type PersonalData = 'bsn' | 'postcode' | 'address' | 'birth-date'

type Words = Pick<Finding, 'nl' | 'en'>

const words = (nl: readonly [string, string], en: readonly [string, string]): Words => ({
  nl: () => ({
    message: `hier staat ${nl[0]}`,
    reason: 'in een casus mag niemand te herkennen zijn: het bestand en wat ervan wordt gemaakt gaan rond',
    remedy: nl[1],
  }),
  en: () => ({
    message: `this holds ${en[0]}`,
    reason: 'nobody may be recognised in a casus: the file and what is made of it are passed round',
    remedy: en[1],
  }),
})

/** What is said of each kind of personal data; never the data itself. */
export const personalDataWords: Readonly<Record<PersonalData, Words>> = {
  bsn: words(
    [
      'een getal van negen cijfers dat een burgerservicenummer (BSN) kan zijn: het doorstaat de elfproef',
      'Haal het getal weg. Verwijs zo nodig met een eigen nummer dat nergens anders voorkomt.',
    ],
    [
      'a number of nine digits that can be a citizen service number (BSN): it passes the eleven test',
      'Remove the number. Where you need a reference, use a number of your own that stands nowhere else.',
    ],
  ),
  postcode: words(
    ['een postcode', 'Haal de postcode weg; noem zo nodig de gemeente of de wijk.'],
    ['a postcode', 'Remove the postcode; name the municipality or the neighbourhood where you need to.'],
  ),
  address: words(
    ['een adres: een straat met een huisnummer', 'Haal het adres weg; noem zo nodig de gemeente of de wijk.'],
    [
      'an address: a street with a house number',
      'Remove the address; name the municipality or the neighbourhood where you need to.',
    ],
  ),
  'birth-date': words(
    [
      'een datum met dag, maand en jaar, die een geboortedatum kan zijn',
      'Schrijf een leeftijd (17 jaar) of een maand (2026-10) in plaats van de dag.',
    ],
    [
      'a date with day, month and year, which can be a birth date',
      'Write an age (17 years) or a month (2026-10) in the place of the day.',
    ],
  ),
}
