import type { Guideline } from './guideline.js'

/** A text by its title, which is translated where it is a question or a phrase, and the place in it. */
const published = (id: string, text: string | Guideline['name'], place: Guideline['name']): Guideline => {
  const title = typeof text === 'string' ? { nl: text, en: text } : text
  return { id, name: { nl: `${title.nl}, ${place.nl}`, en: `${title.en}, ${place.en}` } }
}

const rivm = 'RIVM (2014), Op weg naar MKBA’s voor preventie en zorg'
const steps = { nl: 'Rijkswaterstaat SEE, Wat is een MKBA?', en: 'Rijkswaterstaat SEE, What is an MKBA?' }

/**
 * The places in published texts that findings rest on. Each was read, in the text itself or in one that quotes it; a
 * demand for which no such place was read rests on a chapter of our own method (`method`).
 */
export const guidelines = {
  /** rwseconomie.nl: the eight steps of an MKBA. */
  zeroAlternative: published('rws-step-2', steps, { nl: 'stap 2: nulalternatief', en: 'step 2: zero alternative' }),
  effects: published('rws-step-4', steps, { nl: 'stap 4: effecten en baten', en: 'step 4: effects and benefits' }),
  costs: published('rws-step-5', steps, { nl: 'stap 5: kosten', en: 'step 5: costs' }),
  uncertainty: published('rws-step-6', steps, {
    nl: 'stap 6: varianten- en risicoanalyse',
    en: 'step 6: analysis of variants and risk',
  }),
  /** rwseconomie.nl/discontovoet, for every MKBA begun since 1 January 2021. */
  discountRate: published('rws-discount-rate', 'Rijkswaterstaat SEE, Discontovoet', {
    nl: 'de voet sinds 1 januari 2021',
    en: 'the rate since 1 January 2021',
  }),
  /** Pitfall 1: no effect without causal evidence, no jobs of the project itself, and lost leisure off what work brings. */
  tooRich: published('rivm-2014-pitfall-1', rivm, {
    nl: 'valkuil 1: te rijk rekenen',
    en: 'pitfall 1: te rijk rekenen',
  }),
  scenarios: published('rivm-2014-3.10', rivm, {
    nl: '§ 3.10: scenario’s en onzekerheden',
    en: '§ 3.10: scenario’s en onzekerheden',
  }),
  /** Read as quoted in RIVM (2014), § 5.3: government costs at market prices, VAT included. */
  vat: published('leidraad-9.3.2', 'CPB/PBL (2013), Algemene leidraad voor MKBA', {
    nl: '§ 9.3.2, en CPB Notitie 27 juni 2011: kosten inclusief btw',
    en: '§ 9.3.2, and CPB Notitie 27 June 2011: costs including VAT',
  }),
  /** Costs and benefits count as long as project and zero alternative differ. */
  difference: published('de-nooij-2021', 'De Nooij (2021), MKBA Van Overleven naar Leven', {
    nl: 'alleen het verschil met het nulalternatief telt',
    en: 'only the difference from the zero alternative counts',
  }),
  /** Savings grow into a budget. */
  budget: published('lpbl-samendoen', 'LPBL, Indicatieve MKBA SamenDOEN Amsterdam', {
    nl: 'vertaling naar begroting: eindbeeld, ingroei',
    en: 'translation into the budget: end state, phase-in',
  }),
  horizon: published(
    'in-voor-zorg',
    {
      nl: 'In voor zorg!, Wat is een maatschappelijke business case?',
      en: 'In voor zorg!, What is a social business case?',
    },
    {
      nl: 'kijkt vijf jaar vooruit',
      en: 'looks five years ahead',
    },
  ),
  /** Each euro is a price times an assumption from the literature. */
  priceTimesAssumption: published('meetstandaard', 'Meetstandaard Social Impact v1.0', {
    nl: 'elke euro is een prijs maal een aanname uit de literatuur',
    en: 'each euro is a price times an assumption from the literature',
  }),
  pm: published('pm-item', 'Nederland Boven Water, methodiek MKBA', {
    nl: 'wat niet in geld is uitgedrukt, is een pro-memoriepost',
    en: 'what is not put in money is a pro memorie item',
  }),
} as const satisfies Readonly<Record<string, Guideline>>
