import type { Language } from '../../report/index.js'

/** The words of the first sheet. What stands in braces is filled in. */
export const summaryPageWords = {
  nl: {
    note: 'De uitkomst op één bladzijde. Verander een getal op het blad Invoer, en dit blad rekent mee. Euro’s van {level}; positief is gunstig.',
    goTo: 'Ga naar',
    answer: 'Het antwoord',
    society: 'De samenleving: netto contante waarde (welvaart, MKBA)',
    everyone: 'Alle partijen samen: netto contante waarde (kas, MBC)',
    investor: '{label}: netto contante waarde (kas)',
    payback: '{label} (jaren)',
    advance: 'Het diepste voorschot van {party} (niet contant gemaakt)',
    advances:
      '{party} staat hier omdat deze partij, na verevening en afspraken, het meeste voorschiet. Zo was het bij het maken van deze werkmap.',
    pays: '{party} staat hier omdat deze partij het meeste van de kosten betaalt. Zo was het bij het maken van deze werkmap.',
    drawn:
      'De trekkingen (startgetal van de loting: {seed}) zijn van voor deze werkmap: Gemiddeld, Laag, Hoog en Kans zijn vaste getallen, en veranderen niet mee met de invoer.',
    parties: 'Per partij, in contante waarde',
    heads: {
      'cash.costs.presentValue': 'Kosten',
      'cash.savings.presentValue': 'Besparing in kas',
      'cash.avoided.presentValue': 'Besparing in kas',
      'cash.transfersLost.presentValue': 'Minder uitkering',
      'cash.proceeds.presentValue': 'Opbrengsten in kas',
      'cash.settlement.presentValue': 'Verevening',
      'cash.received.presentValue': 'Ontvangen',
      'cash.paid.presentValue': 'Betaald',
      'cash.npv': 'Netto in kas',
      'cash.paybackYears': 'Terugverdiend (jaren)',
      'welfare.npv': 'Netto in welvaart',
    },
    all: 'Samen',
    npvChart: 'Netto contante waarde in kas, per partij (euro)',
    cumulativeChart: 'Opgelopen saldo in kas, van wie betaalt of voorschiet (euro)',
    inputs: 'De getallen waar de uitkomst voor de samenleving het meest van afhangt',
    inputHeads: ['Laag', 'Nu', 'Hoog', 'Eenheid'],
    inputsNote:
      'Laag en hoog: in acht van de tien gevallen ligt het getal daartussen, volgens de bandbreedte in de businesscase. De volgorde is die bij het maken van deze werkmap.',
    noRanges:
      'De businesscase noemt bij geen getal een bandbreedte. Hoe zeker de uitkomst is, valt daarom niet te zeggen.',
  },
  en: {
    note: 'The outcome on one page. Change a number on the sheet Inputs, and this sheet follows. Euros of {level}; positive is good.',
    goTo: 'Go to',
    answer: 'The answer',
    society: 'Society: net present value (welfare, MKBA)',
    everyone: 'All parties together: net present value (cash, MBC)',
    investor: '{label}: net present value (cash)',
    payback: '{label} (years)',
    advance: 'The deepest advance of {party} (not discounted)',
    advances:
      '{party} stands here because it advances most, after settlement and agreements. So it was when this workbook was made.',
    pays: '{party} stands here because it pays most of the costs. So it was when this workbook was made.',
    drawn:
      'The draws (seed: {seed}) were made before this workbook: Mean, Low, High and Chance are fixed numbers, and do not follow the inputs.',
    parties: 'By party, in present value',
    heads: {
      'cash.costs.presentValue': 'Costs',
      'cash.savings.presentValue': 'Cash saving',
      'cash.avoided.presentValue': 'Cash saving',
      'cash.transfersLost.presentValue': 'Benefits lost',
      'cash.proceeds.presentValue': 'Cash proceeds',
      'cash.settlement.presentValue': 'Settlement',
      'cash.received.presentValue': 'Received',
      'cash.paid.presentValue': 'Paid',
      'cash.npv': 'Net in cash',
      'cash.paybackYears': 'Paid back (years)',
      'welfare.npv': 'Net in welfare',
    },
    all: 'Together',
    npvChart: 'Net present value in cash, by party (euros)',
    cumulativeChart: 'Cumulative cash, of who pays or advances (euros)',
    inputs: 'The numbers that matter most to the outcome for society',
    inputHeads: ['Low', 'Now', 'High', 'Unit'],
    inputsNote:
      'Low and high: in eight cases out of ten the number lies between them, by the range that the case states. The order is that of when this workbook was made.',
    noRanges: 'The case states no range for any number. How sure the outcome is can therefore not be said.',
  },
} as const satisfies Readonly<Record<Language, object>>
