import { domains, evidenceGrades, partyKinds, type Language } from '../../case/index.js'
import { wordEvidence } from '../../report/index.js'

type Texts = Readonly<Record<Language, string>>

/** A column of a table to fill in. */
export interface TemplateColumn {
  readonly key: string
  readonly kind: 'text' | 'number' | 'month' | 'year' | 'choice' | 'ref'
  readonly heading: Texts
  readonly note: Texts
  /** What may be chosen, with the words for it. */
  readonly choices?: readonly (readonly [string, Texts])[]
  /** The table of which it names a line. */
  readonly of?: TableKey
  readonly width?: number
}

export type TableKey =
  | 'general'
  | 'parties'
  | 'targetGroups'
  | 'costItems'
  | 'interventions'
  | 'enrolment'
  | 'costs'
  | 'effects'
  | 'pm'
  | 'sources'

export interface TemplateTable {
  readonly key: TableKey
  readonly sheet: Texts
  readonly note: Texts
  readonly rows: number
  readonly columns: readonly TemplateColumn[]
}

const same = (text: string): Texts => ({ nl: text, en: text })
const asThey = (values: readonly string[]): readonly (readonly [string, Texts])[] =>
  values.map((value) => [value, same(value)])

const nameOf = (nl: string, en: string): TemplateColumn => ({
  key: 'name',
  kind: 'text',
  heading: { nl: 'Naam', en: 'Name' },
  note: { nl, en },
  width: 34,
})

const ref = (key: string, of: TableKey, nl: string, en: string, notes: Texts): TemplateColumn => ({
  key,
  kind: 'ref',
  of,
  heading: { nl, en },
  note: notes,
  width: 26,
})

const number = (key: string, nl: string, en: string, note: Texts): TemplateColumn => ({
  key,
  kind: 'number',
  heading: { nl, en },
  note,
})

const month = (key: string, nl: string, en: string, note: Texts): TemplateColumn => ({
  key,
  kind: 'month',
  heading: { nl, en },
  note,
})

const share = { nl: 'Deel: 0,25 is 25%.', en: 'A share: 0.25 is 25%.' }
const months = { nl: 'Aantal hele maanden.', en: 'A number of whole months.' }
const monthNote = { nl: 'Zoals 2026-01.', en: 'Such as 2026-01.' }
const level = {
  key: 'priceLevel',
  kind: 'year',
  heading: { nl: 'Prijspeil', en: 'Price level' },
  note: { nl: 'Alleen als het bedrag van een ander jaar is.', en: 'Only where the amount is of another year.' },
} as const satisfies TemplateColumn

/** The tables that somebody fills in who writes no YAML, in the order of their sheets. */
export const templateTables: readonly TemplateTable[] = [
  {
    key: 'general',
    sheet: { nl: 'Algemeen', en: 'General' },
    note: { nl: 'Eén regel over de hele businesscase.', en: 'One line on the whole case.' },
    rows: 1,
    columns: [
      nameOf('Hoe de businesscase heet.', 'What the case is called.'),
      {
        key: 'question',
        kind: 'text',
        heading: { nl: 'Vraag', en: 'Question' },
        note: { nl: 'Welke vraag hij beantwoordt.', en: 'Which question it answers.' },
        width: 50,
      },
      month('from', 'Eerste maand', 'First month', {
        nl: 'Begin van de looptijd, zoals 2026-01.',
        en: 'Start of the timeline, such as 2026-01.',
      }),
      month('through', 'Laatste maand', 'Last month', {
        nl: 'Einde van de looptijd, zoals 2030-12.',
        en: 'End of the timeline, such as 2030-12.',
      }),
      {
        key: 'level',
        kind: 'year',
        heading: { nl: 'Prijspeil', en: 'Price level' },
        note: { nl: 'Het jaar van de euro’s, zoals 2026.', en: 'The year of the euros, such as 2026.' },
      },
    ],
  },
  {
    key: 'parties',
    sheet: { nl: 'Partijen', en: 'Parties' },
    note: { nl: 'Wie betaalt, bespaart of er beter van wordt.', en: 'Who pays, saves or gains.' },
    rows: 12,
    columns: [
      nameOf('Zoals Gemeente Voorbeeld.', 'Such as Gemeente Voorbeeld.'),
      {
        key: 'kind',
        kind: 'choice',
        heading: { nl: 'Soort', en: 'Kind' },
        note: { nl: 'Kies uit de lijst.', en: 'Choose from the list.' },
        choices: asThey(partyKinds),
        width: 20,
      },
    ],
  },
  {
    key: 'targetGroups',
    sheet: { nl: 'Doelgroepen', en: 'Groups' },
    note: { nl: 'Om wie het gaat, en hoeveel het er zijn.', en: 'Who it is about, and how many they are.' },
    rows: 6,
    columns: [
      nameOf('Zoals Gezinnen met veel hulp.', 'Such as Families with much help.'),
      {
        key: 'unit',
        kind: 'choice',
        heading: { nl: 'Geteld in', en: 'Counted in' },
        note: { nl: 'Huishoudens, als u niets kiest.', en: 'Households, where you choose nothing.' },
        choices: [
          ['households', { nl: 'huishoudens', en: 'households' }],
          ['persons', { nl: 'personen', en: 'persons' }],
        ],
      },
      number('households', 'Aantal', 'Number', { nl: 'Hoeveel het er zijn.', en: 'How many they are.' }),
    ],
  },
  {
    key: 'costItems',
    sheet: { nl: 'Kostenposten', en: 'Costs' },
    note: {
      nl: 'Wat de doelgroep nu kost, zonder de aanpak: aantal eenheden per huishouden per jaar maal de prijs.',
      en: 'What the group costs now: units a household a year times the price.',
    },
    rows: 30,
    columns: [
      nameOf('Zoals Ggz-behandeling.', 'Such as Mental health care.'),
      ref('targetGroup', 'targetGroups', 'Doelgroep', 'Group', {
        nl: 'Van wie dit de kosten zijn.',
        en: 'Whose costs these are.',
      }),
      {
        key: 'domain',
        kind: 'choice',
        heading: { nl: 'Domein', en: 'Domain' },
        note: { nl: 'Onder welke wet het valt.', en: 'Under which act it falls.' },
        choices: asThey(domains),
      },
      number('volume', 'Aantal per jaar', 'Number a year', {
        nl: 'Eenheden per huishouden per jaar.',
        en: 'Units a household a year.',
      }),
      {
        key: 'unit',
        kind: 'text',
        heading: { nl: 'Eenheid', en: 'Unit' },
        note: { nl: 'Zoals uur of traject.', en: 'Such as hour.' },
      },
      number('price', 'Prijs', 'Price', { nl: 'Euro’s per eenheid.', en: 'Euros a unit.' }),
      level,
      ref('payer', 'parties', 'Wie betaalt', 'Who pays', { nl: 'De partij die betaalt.', en: 'The party that pays.' }),
      number('payerShare', 'Deel', 'Share', {
        nl: 'Alleen als er twee betalen: 0,25 is 25%.',
        en: 'Only where two pay: 0.25 is 25%.',
      }),
      ref('payer2', 'parties', 'Wie ook betaalt', 'Who also pays', { nl: 'Mag leeg blijven.', en: 'May stay empty.' }),
      number('payer2Share', 'Deel', 'Share', {
        nl: 'Samen met het vorige deel 1.',
        en: 'Together with the share before: 1.',
      }),
      number('cashableShare', 'Verzilverbaar', 'Cashable', {
        nl: 'Deel van een besparing dat echt geld oplevert; leeg is alles.',
        en: 'The share of a saving that becomes cash; empty is all.',
      }),
      number('cashableLag', 'Maanden later', 'Months later', {
        nl: 'Hoeveel maanden later het geld er is.',
        en: 'How many months later the cash is there.',
      }),
    ],
  },
  {
    key: 'interventions',
    sheet: { nl: 'Interventies', en: 'Interventions' },
    note: {
      nl: 'Wat u doet. Instroom, kosten en effecten staan op de bladen hierna.',
      en: 'What you do. Entry, costs and effects stand on the next sheets.',
    },
    rows: 15,
    columns: [
      nameOf('Zoals Vaste begeleider.', 'Such as A coach.'),
      ref('targetGroup', 'targetGroups', 'Doelgroep', 'Group', { nl: 'Voor wie het is.', en: 'For whom it is.' }),
      number('engagement', 'Doet mee', 'Takes part', {
        nl: 'Deel van de instroom dat meedoet; leeg is 1.',
        en: 'Share of who enters; empty is 1.',
      }),
      number('completion', 'Rondt af', 'Completes', {
        nl: 'Deel van de deelnemers; leeg is 1.',
        en: 'Share of who takes part; empty is 1.',
      }),
      number('success', 'Lukt', 'Succeeds', {
        nl: 'Deel van de afronders bij wie het werkt; leeg is 1.',
        en: 'Share of who completes; empty is 1.',
      }),
    ],
  },
  {
    key: 'enrolment',
    sheet: { nl: 'Instroom', en: 'Entry' },
    note: {
      nl: 'Hoeveel huishoudens of personen er per interventie instromen.',
      en: 'How many enter each intervention.',
    },
    rows: 40,
    columns: [
      ref('intervention', 'interventions', 'Interventie', 'Intervention', {
        nl: 'Kies uit de lijst.',
        en: 'Choose from the list.',
      }),
      month('from', 'Eerste maand', 'First month', monthNote),
      month('through', 'Laatste maand', 'Last month', monthNote),
      number('households', 'Aantal', 'Number', { nl: 'Hoeveel er instromen.', en: 'How many enter.' }),
      {
        key: 'per',
        kind: 'choice',
        heading: { nl: 'Per', en: 'Per' },
        note: { nl: 'Per maand, per jaar of in totaal.', en: 'Per month, per year or in all.' },
        choices: [
          ['month', { nl: 'maand', en: 'month' }],
          ['year', { nl: 'jaar', en: 'year' }],
          ['cohort', { nl: 'in totaal', en: 'in all' }],
        ],
      },
    ],
  },
  {
    key: 'costs',
    sheet: { nl: 'Kosten', en: 'Spending' },
    note: { nl: 'Wat elke interventie kost.', en: 'What each intervention costs.' },
    rows: 40,
    columns: [
      ref('intervention', 'interventions', 'Interventie', 'Intervention', {
        nl: 'Kies uit de lijst.',
        en: 'Choose from the list.',
      }),
      nameOf('Zoals Loon en werkplek.', 'Such as Wages.'),
      {
        key: 'kind',
        kind: 'choice',
        heading: { nl: 'Soort', en: 'Kind' },
        note: { nl: 'Eenmalig, per jaar of per huishouden.', en: 'Once, by year or by household.' },
        choices: [
          ['once', { nl: 'eenmalig', en: 'once' }],
          ['yearly', { nl: 'per jaar', en: 'by year' }],
          ['per-household', { nl: 'per huishouden', en: 'by household' }],
        ],
        width: 16,
      },
      number('amount', 'Bedrag', 'Amount', { nl: 'In euro’s.', en: 'In euros.' }),
      level,
      month('from', 'Eerste maand', 'First month', {
        nl: 'Van eenmalige kosten de maand zelf.',
        en: 'Of a one-off cost its month.',
      }),
      month('through', 'Laatste maand', 'Last month', {
        nl: 'Alleen van kosten per jaar.',
        en: 'Only of costs by year.',
      }),
      ref('payer', 'parties', 'Wie betaalt', 'Who pays', { nl: 'De partij die betaalt.', en: 'The party that pays.' }),
      {
        key: 'funding',
        kind: 'choice',
        heading: { nl: 'Geld', en: 'Funding' },
        note: { nl: 'Incidenteel of structureel; mag leeg blijven.', en: 'Incidental or structural; may stay empty.' },
        choices: [
          ['incidental', { nl: 'incidenteel', en: 'incidental' }],
          ['structural', { nl: 'structureel', en: 'structural' }],
        ],
      },
    ],
  },
  {
    key: 'effects',
    sheet: { nl: 'Effecten', en: 'Effects' },
    note: {
      nl: 'Wat elke interventie verandert aan een kostenpost, bij wie het lukt.',
      en: 'What each intervention changes in a cost, where it succeeds.',
    },
    rows: 60,
    columns: [
      ref('intervention', 'interventions', 'Interventie', 'Intervention', {
        nl: 'Kies uit de lijst.',
        en: 'Choose from the list.',
      }),
      ref('costItem', 'costItems', 'Kostenpost', 'Cost', { nl: 'Kies uit de lijst.', en: 'Choose from the list.' }),
      {
        key: 'change',
        kind: 'choice',
        heading: { nl: 'Verandering', en: 'Change' },
        note: { nl: 'Wat het getal hiernaast is.', en: 'What the number beside it is.' },
        choices: [
          ['reduction', { nl: 'deel dat vervalt', en: 'share that lapses' }],
          ['volume', { nl: 'nieuw aantal per jaar', en: 'new number a year' }],
          ['amount', { nl: 'euro’s minder per jaar', en: 'euros less a year' }],
        ],
        width: 22,
      },
      number('number', 'Getal', 'Number', { nl: 'Een deel is 0,25 voor 25%.', en: 'A share is 0.25 for 25%.' }),
      number('deadweight', 'Ook zonder', 'Without too', {
        nl: 'Deel dat ook zonder de aanpak was gelukt.',
        en: 'Share that would have come about without it.',
      }),
      {
        key: 'evidence',
        kind: 'choice',
        heading: { nl: 'Bewijskracht', en: 'Evidence' },
        note: { nl: 'Hoe zeker het effect is.', en: 'How sure the effect is.' },
        choices: evidenceGrades.map((grade) => [
          grade,
          { nl: wordEvidence(grade, 'nl'), en: wordEvidence(grade, 'en') },
        ]),
        width: 16,
      },
      number('delay', 'Begint na', 'Begins after', months),
      number('rampUp', 'Groeit in', 'Grows in', months),
      number('duration', 'Duurt', 'Lasts', {
        nl: 'Maanden; leeg is tot het einde.',
        en: 'Months; empty is to the end.',
      }),
      number('dropOff', 'Verlies per jaar', 'Loss a year', share),
    ],
  },
  {
    key: 'pm',
    sheet: { nl: 'PM', en: 'PM' },
    note: { nl: 'Wat er verandert zonder bedrag.', en: 'What changes without an amount.' },
    rows: 10,
    columns: [
      nameOf('Zoals Rust in het gezin.', 'Such as Calm at home.'),
      ref('beneficiary', 'parties', 'Wie', 'Who', {
        nl: 'Wie beter of slechter af is.',
        en: 'Who is better or worse off.',
      }),
      {
        key: 'sign',
        kind: 'choice',
        heading: { nl: 'Beter of slechter', en: 'Better or worse' },
        note: { nl: 'Leeg is onbekend.', en: 'Empty is unknown.' },
        choices: [
          ['positive', { nl: 'beter', en: 'better' }],
          ['negative', { nl: 'slechter', en: 'worse' }],
          ['unknown', { nl: 'onbekend', en: 'unknown' }],
        ],
        width: 18,
      },
      {
        key: 'reason',
        kind: 'text',
        heading: { nl: 'Waarom geen bedrag', en: 'Why no amount' },
        note: { nl: 'Zoals Niet gemeten.', en: 'Such as Not measured.' },
        width: 40,
      },
    ],
  },
  {
    key: 'sources',
    sheet: { nl: 'Bronnen', en: 'Sources' },
    note: {
      nl: 'Van elk getal: waar het vandaan komt of waarom u het aanneemt, en hoe onzeker het is. Noem het blad en de cel van het getal, zoals Kostenposten en F5.',
      en: 'Of each number: where it comes from or why you assume it, and how uncertain it is. Name the sheet and the cell of the number, such as Costs and F5.',
    },
    rows: 150,
    columns: [
      {
        key: 'sheet',
        kind: 'choice',
        heading: { nl: 'Blad', en: 'Sheet' },
        note: { nl: 'Kies uit de lijst.', en: 'Choose from the list.' },
        choices: [
          ['targetGroups', { nl: 'Doelgroepen', en: 'Groups' }],
          ['costItems', { nl: 'Kostenposten', en: 'Costs' }],
          ['interventions', { nl: 'Interventies', en: 'Interventions' }],
          ['enrolment', { nl: 'Instroom', en: 'Entry' }],
          ['costs', { nl: 'Kosten', en: 'Spending' }],
          ['effects', { nl: 'Effecten', en: 'Effects' }],
        ],
        width: 18,
      },
      { key: 'cell', kind: 'text', heading: { nl: 'Cel', en: 'Cell' }, note: { nl: 'Zoals F5.', en: 'Such as F5.' } },
      number('low', 'Laag', 'Low', { nl: 'Mag leeg blijven.', en: 'May stay empty.' }),
      number('mode', 'Waarschijnlijkst', 'Most likely', { nl: 'Mag leeg blijven.', en: 'May stay empty.' }),
      number('high', 'Hoog', 'High', { nl: 'Mag leeg blijven.', en: 'May stay empty.' }),
      {
        key: 'source',
        kind: 'text',
        heading: { nl: 'Bron', en: 'Source' },
        note: { nl: 'Titel, uitgever en jaar.', en: 'Title, publisher and year.' },
        width: 50,
      },
      {
        key: 'assumption',
        kind: 'text',
        heading: { nl: 'Aanname', en: 'Assumption' },
        note: { nl: 'Waarom dit getal, als er geen bron is.', en: 'Why this number, where there is no source.' },
        width: 50,
      },
    ],
  },
]
