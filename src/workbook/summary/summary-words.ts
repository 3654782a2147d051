import type { Language } from '../../report/index.js'

/** The words of the first sheet. What stands in braces is filled in. */
export const summaryPageWords = {
  nl: {
    note: 'De uitkomst op één bladzijde. Alle getallen zijn formules: verander een getal op het blad Invoer, en dit blad rekent mee. Euro’s van {level}; positief is gunstig.',
    goTo: 'Ga naar',
    answer: 'Het antwoord',
    society: 'De samenleving: netto contante waarde (welvaart, MKBA)',
    everyone: 'Alle partijen samen: netto contante waarde (kas, MBC)',
    mostCosts: 'De partij met de meeste kosten',
    itsNpv: 'Haar netto contante waarde (kas)',
    itsPayback: 'Haar kosten zijn terugverdiend na (jaren)',
    nobody: 'geen kosten',
    parties: 'Per partij, in contante waarde',
    heads: [
      'Kosten',
      'Besparing in kas',
      'Ontvangen',
      'Betaald',
      'Netto in kas',
      'Terugverdiend (jaren)',
      'Netto in welvaart',
    ],
    all: 'Samen',
    npvChart: 'Netto contante waarde in kas, per partij (euro)',
    cumulativeChart: 'Opgelopen saldo in kas, per partij met kosten (euro)',
    inputs: 'De getallen waar de uitkomst voor de samenleving het meest van afhangt',
    inputHeads: ['Laag', 'Nu', 'Hoog', 'Eenheid'],
    inputsNote:
      'Laag en hoog: in acht van de tien gevallen ligt het getal daartussen, volgens de bandbreedte in de businesscase. De volgorde is die bij het maken van deze werkmap.',
    noRanges:
      'De businesscase noemt bij geen getal een bandbreedte. Hoe zeker de uitkomst is, valt daarom niet te zeggen.',
  },
  en: {
    note: 'The outcome on one page. All numbers are formulas: change a number on the sheet Inputs, and this sheet follows. Euros of {level}; positive is good.',
    goTo: 'Go to',
    answer: 'The answer',
    society: 'Society: net present value (welfare, MKBA)',
    everyone: 'All parties together: net present value (cash, MBC)',
    mostCosts: 'The party with the highest costs',
    itsNpv: 'Its net present value (cash)',
    itsPayback: 'Its costs are paid back after (years)',
    nobody: 'no costs',
    parties: 'By party, in present value',
    heads: ['Costs', 'Cash saving', 'Received', 'Paid', 'Net in cash', 'Paid back (years)', 'Net in welfare'],
    all: 'Together',
    npvChart: 'Net present value in cash, by party (euros)',
    cumulativeChart: 'Cumulative cash, by party with costs (euros)',
    inputs: 'The numbers that matter most to the outcome for society',
    inputHeads: ['Low', 'Now', 'High', 'Unit'],
    inputsNote:
      'Low and high: in eight cases out of ten the number lies between them, by the range that the case states. The order is that of when this workbook was made.',
    noRanges: 'The case states no range for any number. How sure the outcome is can therefore not be said.',
  },
} as const satisfies Readonly<Record<Language, object>>
