import type { Language } from '../language/language.js'

/** The fixed words of the part of a report about its uncertainty. What stands in braces is filled in. */
export const uncertaintyWords = {
  nl: {
    title: 'Hoe zeker is de uitkomst',
    nothing:
      'In deze businesscase is bij geen enkel getal opgegeven hoe onzeker het is. Hoe ver de uitkomst ernaast kan zitten, valt daarom niet te zeggen.',
    how: 'Bij {count} van de {all} getallen van deze businesscase is opgegeven hoe onzeker het is. Alleen die zijn geloot, {draws} keer, en elke keer is alles opnieuw berekend; de andere zijn als zeker behandeld. Zo blijkt hoe ver de netto contante waarde (NCW) uiteen kan lopen: in 9 van de 10 keer ligt zij tussen laag (P5) en hoog (P95).',
    turns: 'Gemiddeld over alle trekkingen is het voor {party} {mean}, terwijl de businesscase {stated} toont.',
    turnsWhy:
      'Dat verschil komt doordat de businesscase met één getal rekent voor wat onzeker is: het opgegeven getal, of anders het gemiddelde. Waar dat niet in het midden van zijn bandbreedte ligt, of waar een grens geldt (zoals hele eenheden capaciteit), werkt een tegenvaller anders door dan een meevaller.',
    table: 'Netto contante waarde als de onzekere getallen meevallen of tegenvallen, in euro’s',
    party: 'Partij',
    stated: 'Nu',
    mean: 'Gemiddeld',
    low: 'Laag (P5)',
    high: 'Hoog (P95)',
    chance: 'Kans op voordeel',
    welfare: 'Samenleving (welvaart)',
    together: 'Alle partijen (kas)',
    spread: 'Hoe ver de uitkomst per partij uiteen kan lopen',
    spreadHow:
      'Netto contante waarde. De dunne lijn loopt van laag (P5) tot hoog (P95), de dikke balk bevat de middelste helft van de trekkingen, het witte streepje is het midden. Rechts de kans dat de partij wint.',
    quarter: 'P25',
    median: 'Midden (P50)',
    threeQuarters: 'P75',
    wins: 'kans op voordeel',
    tornado: 'Welk getal maakt het verschil voor {party}',
    tornadoHow:
      'Elke balk laat zien hoe de netto contante waarde verandert als één getal laag of hoog uitvalt en de andere blijven zoals ze zijn. De streep is de uitkomst nu. Bij elk eind staat het getal dat erbij hoort. Volgens de opgegeven bandbreedte ligt een getal met {interval} kans tussen laag en hoog.',
    number: 'Getal',
    numberLow: 'Laag',
    numberHigh: 'Hoog',
    atLow: 'NCW bij laag',
    atHigh: 'NCW bij hoog',
    isLow: 'getal is laag',
    isHigh: 'getal is hoog',
    now: 'nu',
    society: 'de samenleving',
  },
  en: {
    title: 'How sure is the answer',
    nothing:
      'For no number of this business case is it stated how uncertain it is. So it cannot be said how far off the answer may be.',
    how: 'For {count} of the {all} numbers of this business case it is stated how uncertain they are. Only these were drawn, {draws} times, and each time everything was calculated anew; the others were taken as certain. That shows how far the net present value (NPV) may vary: 9 times out of 10 it lies between low (P5) and high (P95).',
    turns: 'On average over all draws it is {mean} for {party}, while the business case shows {stated}.',
    turnsWhy:
      'That is because the business case takes one number for what is uncertain: the number stated, or else the mean. Where that is not in the middle of its range, or where a limit binds (such as whole units of capacity), bad luck does not mirror good luck.',
    table: 'Net present value when uncertain numbers turn out well or badly, in euros',
    party: 'Party',
    stated: 'Now',
    mean: 'Mean',
    low: 'Low (P5)',
    high: 'High (P95)',
    chance: 'Chance of gain',
    welfare: 'Society (welfare)',
    together: 'All parties (cash)',
    spread: 'How far the outcome of each party may vary',
    spreadHow:
      'Net present value. The thin line runs from low (P5) to high (P95), the thick bar holds the middle half of the draws, the white mark is the median. To the right the chance that the party gains.',
    quarter: 'P25',
    median: 'Median (P50)',
    threeQuarters: 'P75',
    wins: 'chance of gain',
    tornado: 'Which number matters most for {party}',
    tornadoHow:
      'Each bar shows how the net present value changes when one number turns out low or high and the others stay as they are. The line is the answer now. At each end stands the number that goes with it. By the range as stated a number lies between low and high with a chance of {interval}.',
    number: 'Number',
    numberLow: 'Low',
    numberHigh: 'High',
    atLow: 'NPV at low',
    atHigh: 'NPV at high',
    isLow: 'number is low',
    isHigh: 'number is high',
    now: 'now',
    society: 'society',
  },
} as const satisfies Readonly<Record<Language, unknown>>
