import type { Language } from '../language/language.js'

/** Words of the table of what each party pays and receives after agreements. */
export const afterAgreementsWords = {
  nl: {
    title: 'Wie betaalt en wie wint ná afspraken, contante waarde in euro’s',
    party: 'Partij',
    costs: 'Kosten',
    pays: 'Betaalt',
    receives: 'Ontvangt',
    saves: 'Besparing',
    net: 'Netto (NCW)',
    all: 'Alle partijen',
  },
  en: {
    title: 'Who pays and who gains after agreements, present value in euros',
    party: 'Party',
    costs: 'Costs',
    pays: 'Pays',
    receives: 'Receives',
    saves: 'Savings',
    net: 'Net (NPV)',
    all: 'All parties',
  },
} as const satisfies Readonly<Record<Language, unknown>>
