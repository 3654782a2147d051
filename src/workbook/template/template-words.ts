import type { Language } from '../../case/index.js'

/** Names the format of a template, with its version. */
export const TEMPLATE = 'mbc-sjabloon'
export const TEMPLATE_VERSION = 1

interface TemplateWords {
  readonly title: string
  readonly sheet: string
  readonly steps: readonly string[]
  readonly stamp: string
  readonly notTaken: string
  readonly fromList: string
  readonly number: string
  readonly year: string
  readonly month: string
  readonly text: string
  readonly unknownChoice: (text: string, choices: readonly string[]) => string
  readonly unknownName: (text: string, sheet: string) => string
  readonly twice: (text: string) => string
  readonly noNumber: (text: string) => string
  readonly noMonth: (text: string) => string
  readonly formula: string
  readonly beyond: (sheet: string, rows: number) => string
  readonly noLine: string
  readonly noCell: (text: string) => string
  readonly cellTwice: (text: string) => string
  readonly missing: (heading: string) => string
  readonly noLines: (sheet: string) => string
  readonly noSheet: (sheet: string) => string
  readonly otherVersion: string
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  nl: {
    title: 'Sjabloon voor een maatschappelijke businesscase',
    sheet: 'Uitleg',
    steps: [
      'Vul de gele cellen in, van het blad Algemeen naar rechts. Wat u niet weet of niet nodig hebt, laat u leeg.',
      'Kies waar een lijst verschijnt een naam uit die lijst: partijen, doelgroepen, kostenposten en interventies heten overal zoals op hun eigen blad.',
      'Noem op het blad Bronnen van elk getal waar het vandaan komt, en als het onzeker is hoe laag en hoe hoog het kan zijn.',
      'Maak er een businesscase van met: mbc update nieuw.yaml --from sjabloon.xlsx. Wat er niet klopt, wordt met de cel genoemd.',
    ],
    stamp: 'Kenmerk (niet veranderen)',
    notTaken: 'Dat kan hier niet',
    fromList: 'Kies een naam uit de lijst.',
    number: 'Vul een getal in.',
    year: 'Vul een jaar in, zoals 2026.',
    month: 'Vul een maand in, zoals 2026-01.',
    text: 'Hoogstens duizend tekens.',
    unknownChoice: (text, choices) => `${text} is hier geen keuze; kies ${choices.join(', ')}`,
    unknownName: (text, sheet) =>
      `${text} staat niet op het blad ${sheet}; kies een naam uit de lijst, of zet haar daar`,
    twice: (text) => `${text} staat er twee keer; geef elke regel een eigen naam`,
    noNumber: (text) => `hier hoort een getal, en er staat ${text}`,
    noMonth: (text) => `hier hoort een maand zoals 2026-01, en er staat ${text}`,
    formula: 'hier staat een formule; typ de uitkomst ervan',
    beyond: (sheet, rows) =>
      `het blad ${sheet} heeft ${rows} regels; wat daarbuiten staat, wordt niet gelezen: haal het weg`,
    noLine: 'op deze regel staat iets, maar de eerste cel is leeg; vul die in',
    noCell: (text) => `${text} is geen cel met een getal; noem een gele cel met een getal, zoals F5`,
    cellTwice: (text) => `${text} staat er meer dan één keer; noem elke cel op één regel`,
    missing: (heading) => `‘${heading}’ is niet ingevuld`,
    noLines: (sheet) => `op het blad ${sheet} staat nog niets; vul minstens één regel in`,
    noSheet: (sheet) => `het blad ${sheet} is er niet meer; begin met een nieuw sjabloon`,
    otherVersion: 'dit sjabloon heeft een andere versie; maak een nieuw sjabloon',
  },
  en: {
    title: 'Template for a social business case',
    sheet: 'Explanation',
    steps: [
      'Fill in the yellow cells, from the sheet General to the right. Leave empty what you do not know or need.',
      'Where a list appears, choose a name from it: parties, groups, costs and interventions are called everywhere as on their own sheet.',
      'On the sheet Sources, say of each number where it comes from and, where it is uncertain, how low and how high it can be.',
      'Make a case of it with: mbc update new.yaml --from template.xlsx. What is wrong is named with its cell.',
    ],
    stamp: 'Stamp (do not change)',
    notTaken: 'Not possible here',
    fromList: 'Choose a name from the list.',
    number: 'Fill in a number.',
    year: 'Fill in a year, such as 2026.',
    month: 'Fill in a month, such as 2026-01.',
    text: 'A thousand characters at most.',
    unknownChoice: (text, choices) => `${text} is no choice here; choose ${choices.join(', ')}`,
    unknownName: (text, sheet) => `${text} is not on the sheet ${sheet}; choose a name from the list, or put it there`,
    twice: (text) => `${text} stands there twice; give each line a name of its own`,
    noNumber: (text) => `a number belongs here, and there is ${text}`,
    noMonth: (text) => `a month such as 2026-01 belongs here, and there is ${text}`,
    formula: 'there is a formula here; type what it comes to',
    beyond: (sheet, rows) => `the sheet ${sheet} has ${rows} lines; what stands outside them is not read: take it away`,
    noLine: 'something stands on this line, but its first cell is empty; fill that in',
    noCell: (text) => `${text} is no cell with a number; name a yellow cell with a number, such as F5`,
    cellTwice: (text) => `${text} stands there more than once; name each cell on one line`,
    missing: (heading) => `‘${heading}’ is not filled in`,
    noLines: (sheet) => `nothing stands on the sheet ${sheet} yet; fill in at least one line`,
    noSheet: (sheet) => `the sheet ${sheet} is gone; begin with a new template`,
    otherVersion: 'this template has another version; make a new one',
  },
}
