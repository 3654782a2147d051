import { evidenceGrades } from '../../case/index.js'
import { wordEvidence } from '../../report/index.js'
import { level, month, monthNote, months, nameOf, number, ref, share, type TemplateTable } from './template-column.js'

/** What is done: interventions, who enters, what they cost and change, and where all numbers come from. */
export const interventionTables: readonly TemplateTable[] = [
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
