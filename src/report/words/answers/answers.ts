import type { Language } from '../../language/language.js'

/**
 * Words of the first answers and the figures above them: how an outcome is spread over the draws, who gains and who
 * loses. What stands in braces is filled in.
 */
export const answerWords = {
  nl: {
    gain: '{amount} voordeel',
    loss: '{amount} nadeel',
    even: 'geen voordeel en geen nadeel',
    drawn: 'Met de opgegeven onzekerheid is dat gemiddeld {mean}{range}; de kans op voordeel is {chance}.',
    drawnBeside: {
      welfare: ' (met de opgegeven onzekerheid gemiddeld {mean}{range}; kans op voordeel: {chance})',
      cash: ' (gemiddeld {mean}{range}; kans op voordeel: {chance})',
    },
    range: ', in 9 van de 10 gevallen tussen {low} en {high}',
    cashGain: 'In geld (kas) hebben de partijen samen {amount} voordeel{drawn}.',
    cashLossBut: ', maar in geld (kas) hebben de partijen samen {amount} nadeel{drawn}{nobody}',
    cashLossAnd: '; in geld (kas) hebben de partijen samen {amount} nadeel{drawn}{nobody}',
    nobody: ', en heeft geen enkele partij voordeel',
    advances: 'Het meeste voorschot komt van {party}: op het diepste punt {amount} (in {year}, niet contant gemaakt).',
    gainers: 'Voordeel in geld{after}{chances}: {parties}.',
    losers: 'Nadeel in geld{chances}: {parties}.',
    gainersAbove: 'Wie in geld voordeel of nadeel heeft, staat bij de cijfers hierboven.',
    noGainers: 'Geen enkele partij heeft voordeel in geld.',
    after: ' na {agreements}',
    chances: ' (tussen haken de kans op voordeel)',
    others: ' en {count} andere partijen',
    pmLeftOut: 'Effecten zonder bedrag (PM) tellen hierin niet mee.',
    asStated: 'Als alles uitkomt zoals opgegeven, is er voor {party} {outcome}.',
    chanceOfPayback: '; de kans dat het binnen de looptijd lukt, is {chance}',
    notDrawn: 'Niet alle getallen zijn zeker; hoe ver de uitkomst uiteen kan lopen, is hier niet berekend.',
  },
  en: {
    gain: 'a gain of {amount}',
    loss: 'a loss of {amount}',
    even: 'neither a gain nor a loss',
    drawn: 'With the uncertainty as stated that is {mean} on average{range}; the chance of a gain is {chance}.',
    drawnBeside: {
      welfare: ' (with the uncertainty as stated {mean} on average{range}; chance of a gain: {chance})',
      cash: ' ({mean} on average{range}; chance of a gain: {chance})',
    },
    range: ', in 9 cases out of 10 between {low} and {high}',
    cashGain: 'In cash the parties together gain {amount}{drawn}.',
    cashLossBut: ', but in cash the parties together lose {amount}{drawn}{nobody}',
    cashLossAnd: '; in cash the parties together lose {amount}{drawn}{nobody}',
    nobody: ', and no party gains',
    advances: 'Most of the advance comes from {party}: {amount} at the deepest point (in {year}, not discounted).',
    gainers: 'Gain in cash{after}{chances}: {parties}.',
    losers: 'Loss in cash{chances}: {parties}.',
    gainersAbove: 'Who gains or loses in cash stands with the figures above.',
    noGainers: 'No party gains in cash.',
    after: ' after {agreements}',
    chances: ' (in brackets the chance of a gain)',
    others: ' and {count} other parties',
    pmLeftOut: 'Effects without an amount (PM) are not counted in this.',
    asStated: 'If everything turns out as stated, there is {outcome} for {party}.',
    chanceOfPayback: '; the chance of that within the horizon is {chance}',
    notDrawn: 'Not all numbers are certain; how far the outcome may vary was not calculated here.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
