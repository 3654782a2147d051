import type { Language } from '../language/language.js'

/**
 * The notes beneath a printed table: rows of zeros that it leaves out, and printed parts that do not add up to their
 * printed total. What stands in braces is filled in.
 */
export const roundingWords = {
  nl: {
    without: 'Zonder bedragen: {names}.',
    years: '{first} t/m {last}',
    table: 'Door afronding telt deze tabel niet precies op: het verschil is {difference}.',
    column: 'Door afronding telt de kolom ‘{column}’ niet precies op: het verschil is {difference}.',
    chart: 'Door afronding tellen de bedragen in deze grafiek niet precies op: het verschil is {difference}.',
    proposal:
      'Door afronding tellen deze tabellen niet precies op: NCW nu, min wat een partij betaalt en plus wat zij krijgt, wijkt {difference} af van NCW daarna.',
    most: 'hoogstens {difference}',
    points: ['1 procentpunt', '{count} procentpunten'],
    and: 'en',
  },
  en: {
    without: 'Without amounts: {names}.',
    years: '{first} through {last}',
    table: 'Because of rounding this table does not add up exactly: the difference is {difference}.',
    column: 'Because of rounding the column ‘{column}’ does not add up exactly: the difference is {difference}.',
    chart: 'Because of rounding the amounts in this chart do not add up exactly: the difference is {difference}.',
    proposal:
      'Because of rounding these tables do not add up exactly: NPV now, less what a party pays and with what it receives, differs from NPV after by {difference}.',
    most: 'at most {difference}',
    points: ['1 percentage point', '{count} percentage points'],
    and: 'and',
  },
} as const satisfies Readonly<Record<Language, unknown>>
