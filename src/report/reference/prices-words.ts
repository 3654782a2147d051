import type { Language } from '../../base/index.js'

interface PricesWords {
  readonly unitCosts: string
  readonly priceIndices: string
  readonly discountRegimes: string
  readonly conflicts: string
  readonly record: string
  readonly amount: string
  readonly unit: string
  readonly level: string
  readonly next: string
  readonly none: string
  readonly source: string
  readonly licence: string
  readonly read: Readonly<Record<'primary' | 'secondary', string>>
  readonly act: string
  readonly note: string
  readonly refer: string
  readonly years: string
  readonly rates: string
  readonly base: string
  readonly provisional: string
  readonly conflictsWith: string
  readonly one: string
  readonly readOn: string
  readonly ownRecord: string
  readonly ownRecords: string
  readonly replaces: string
  readonly statedBy: string
  readonly says: string
  readonly shipped: string
}

/** The fixed words of reference data. What stands in braces is filled in. */
export const pricesWords: Readonly<Record<Language, PricesWords>> = {
  nl: {
    unitCosts: 'Kostprijzen en tarieven',
    priceIndices: 'Prijsindices',
    discountRegimes: 'Disconteringsregimes',
    conflicts: 'Bronnen die elkaar tegenspreken: kies zelf, en zeg waarom',
    record: 'Gegeven',
    amount: 'Bedrag',
    unit: 'Eenheid',
    level: 'Prijspeil',
    next: 'volgende uitgave',
    none: 'geen verwacht: {reason}',
    source: 'bron',
    licence: 'licentie of grond',
    read: { primary: 'gelezen in de bron zelf, {on}', secondary: 'gelezen in een tekst die de bron aanhaalt, {on}' },
    act: 'wet',
    note: 'let op',
    refer: 'In een case, op de plaats van een bedrag: { reference: {id} }',
    years: 'cijfers per jaar',
    rates: 'reële voet per jaar',
    base: 'basis',
    provisional: 'voorlopig',
    conflictsWith: 'spreekt tegen',
    one: 'Een gegeven voluit: mbc prices <id>. Een eigen gegeven: zie docs/reference-data.md.',
    readOn: 'gelezen {on}',
    ownRecord: 'uit {file}',
    ownRecords: 'Eigen naslag, uit {file}',
    replaces: '{id} staat in {file} en is ook meegeleverd. Met --reference {file} geldt het eigen gegeven.',
    statedBy: 'Volgens',
    says: 'Gegeven',
    shipped: 'meegeleverd',
  },
  en: {
    unitCosts: 'Unit costs and tariffs',
    priceIndices: 'Price indices',
    discountRegimes: 'Discount regimes',
    conflicts: 'Sources that conflict: choose yourself, and say why',
    record: 'Record',
    amount: 'Amount',
    unit: 'Unit',
    level: 'Price level',
    next: 'next edition',
    none: 'none expected: {reason}',
    source: 'source',
    licence: 'licence or ground',
    read: { primary: 'read in the source itself, {on}', secondary: 'read in a text that quotes the source, {on}' },
    act: 'act',
    note: 'mind',
    refer: 'In a case, in the place of an amount: { reference: {id} }',
    years: 'numbers by year',
    rates: 'real rate a year',
    base: 'base',
    provisional: 'provisional',
    conflictsWith: 'conflicts with',
    one: 'A record in full: mbc prices <id>. A record of your own: see docs/reference-data.md.',
    readOn: 'read {on}',
    ownRecord: 'from {file}',
    ownRecords: 'Reference data of your own, from {file}',
    replaces: '{id} is in {file} and is shipped too. With --reference {file} your own record holds.',
    statedBy: 'Stated by',
    says: 'Record',
    shipped: 'shipped',
  },
}
