import { domains, partyKinds } from '../../case/index.js'
import { interventionTables } from './intervention-tables.js'
import { asThey, level, month, nameOf, number, ref, type TemplateTable } from './template-column.js'

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
  ...interventionTables,
]

export type { TableKey, TemplateColumn, TemplateTable } from './template-column.js'
