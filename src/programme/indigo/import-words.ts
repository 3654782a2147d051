import type { Texts } from '../../base/index.js'
import type { Finding, Path } from '../../case/index.js'

/** Something in the INDIGO file that did not go into the case as it stands there, and why. */
export interface IndigoRemark extends Texts {
  /** The place in the INDIGO file. */
  readonly path: Path
  readonly value?: string | number | boolean
}

export const notOneProject = (count: number): Finding => ({
  code: count === 0 ? 'empty' : 'too-many',
  path: ['projects'],
  value: count,
  nl: () => ({
    message: `hier staan ${count} projecten; van één project wordt een schets gemaakt`,
    remedy: 'Laat in projects één project staan.',
  }),
  en: () => ({
    message: `${count} projects stand here; a sketch is made of one`,
    remedy: 'Leave one project in projects.',
  }),
})

export const notAProject = (path: Path): Finding => ({
  code: 'wrong-type',
  path,
  nl: () => ({
    message: 'dit is geen project van INDIGO',
    reason: 'geen van de velden van een project staat erin, zoals name of investments',
    remedy:
      'Geef het project zelf (JSON), het antwoord van de INDIGO-dienst, of een INDIGO-bestand dat van een businesscase is gemaakt.',
  }),
  en: () => ({
    message: 'this is not an INDIGO project',
    reason: 'it holds none of the fields of a project, such as name or investments',
    remedy:
      'Pass the project itself (JSON), the answer of the INDIGO service, or an INDIGO file that was made of a case.',
  }),
})

/** Why something of an INDIGO project is not in the case, or how it came into it. */
export const importWords = {
  unread: { nl: 'niet gelezen; een case heeft er geen plaats voor', en: 'not read; a case has no place for it' },
  moreUnread: { nl: 'er zijn nog meer velden die niet gelezen zijn', en: 'more fields are not read' },
  notPublic: { nl: 'INDIGO noemt dit niet openbaar, of betwist', en: 'INDIGO calls this not public, or disputed' },
  noMonth: { nl: 'hier staat geen maand (jjjj-mm)', en: 'this states no month (YYYY-MM)' },
  noEuros: {
    nl: 'niet overgenomen; een case is in euro’s, en dit bedrag is dat niet of zegt het niet',
    en: 'not taken over; a case is in euros, and this amount is not or does not say so',
  },
  range: {
    nl: 'niet overgenomen; er staat geen vast bedrag, en welke verdeling bij deze grenzen hoort is niet bekend',
    en: 'not taken over; no exact amount is stated, and which distribution goes with these limits is not known',
  },
  otherTotal: {
    nl: 'wijkt af van het bedrag van het project; dat van het project is gebruikt, zoals INDIGO voorschrijft',
    en: 'differs from the amount of the project; that of the project is used, as INDIGO prescribes',
  },
  unknownSource: { nl: 'er is geen bron met dit kenmerk', en: 'there is no source with this id' },
  notHouseholds: {
    nl: 'een case telt huishoudens of personen; controleer wat hier is geteld',
    en: 'a case counts households or persons; check what is counted here',
  },
  cut: {
    nl: 'ingekort tot de 200 tekens die de naam van een doelgroep mag hebben',
    en: 'cut to the 200 characters that the name of a target group may have',
  },
  provider: {
    nl: 'de uitvoerder is ingevuld als ontvanger van de voorschotten; INDIGO zegt niet wie die ontvangt',
    en: 'the service provider is filled in as recipient of the advances; INDIGO does not say who receives them',
  },
  several: {
    nl: 'niet overgenomen; een contract in een case heeft er één; verdeel dit over contracten',
    en: 'not taken over; a contract of a case has one; divide this over contracts',
  },
  metric: {
    nl: 'schrijf deze uitkomst als effect op een kostenpost; een case betaalt uit wat zij bespaart',
    en: 'write this outcome as an effect on a cost item; a case pays out of what it saves',
  },
  price: {
    nl: 'niet overgenomen; een contract in een case betaalt een deel van de bewezen besparing, en geen prijs per uitkomst',
    en: 'not taken over; a contract of a case pays a share of proven savings, and no price for an outcome',
  },
  capBelow: {
    nl: 'niet overgenomen; de hoogste betaling ligt onder de voorschotten, en dat kan een case niet zeggen',
    en: 'not taken over; the maximum payment is below the advances, which a case cannot say',
  },
  edited: {
    nl: 'niet overgenomen; het project zegt nu iets anders',
    en: 'not taken over; the project now says something else',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** What a sketch lacks, and where it would come from. */
export const fillInWords = {
  name: { nl: 'de naam van de case', en: 'the name of the case' },
  timelineFrom: { nl: 'de eerste maand', en: 'the first month' },
  timelineThrough: {
    nl: 'de laatste maand, met de laatste besparing en betaling',
    en: 'the last month, with the last saving and payment',
  },
  priceLevel: { nl: 'het prijspeil; INDIGO noemt er geen', en: 'the price level; INDIGO states none' },
  parties: { nl: 'de partijen; INDIGO noemt er geen', en: 'the parties; INDIGO names none' },
  groupSize: {
    nl: 'hoeveel er in de doelgroep zijn; INDIGO noemt alleen hoeveel er bereikt worden',
    en: 'how many the target group has; INDIGO states only how many are to be reached',
  },
  costItems: {
    nl: 'het nulalternatief, wat de doelgroep kost, en wie dat betaalt',
    en: 'the baseline, what the target group costs, and who pays',
  },
  enrolmentFrom: { nl: 'de eerste maand van instroom', en: 'the first month of enrolment' },
  enrolmentThrough: {
    nl: 'de laatste maand van instroom; INDIGO noemt hoogstens het einde van de hulp',
    en: 'the last month of enrolment; INDIGO states at most the end of the service',
  },
  households: { nl: 'hoeveel er instromen', en: 'how many enter' },
  costs: { nl: 'wat de interventie kost', en: 'what the intervention costs' },
  effects: {
    nl: 'wat de interventie bespaart, en hoe zeker dat is',
    en: 'what the intervention saves, and how surely',
  },
  investor: { nl: 'wie vooruit betaalt', en: 'who pays up front' },
  recipient: { nl: 'wie de voorschotten ontvangt', en: 'who receives the advances' },
  outcomePayer: { nl: 'wie terugbetaalt uit bewezen besparing', en: 'who repays out of proven savings' },
  amount: { nl: 'het voorschot', en: 'the advance' },
  month: { nl: 'de maand van het voorschot', en: 'the month of the advance' },
  share: { nl: 'welk deel van de bewezen besparing wordt betaald', en: 'which share of proven savings is paid' },
  proven: { nl: 'de zwakste bewijskracht die telt', en: 'the weakest evidence that counts' },
  maximumReturn: { nl: 'het hoogste rendement over de voorschotten', en: 'the maximum return on the advances' },
} as const satisfies Readonly<Record<string, Texts>>
