import type { Language } from '../language/language.js'

/**
 * The fixed words of a simulation and of an analysis of sensitivity on a terminal. What stands in braces is filled in.
 */
export const simulationWords = {
  nl: {
    title: '{name}: hoe zeker is dit?',
    frame: '{draws}, startgetal van de loting: {seed}; {count}. Netto contante waarde (NCW) in euro’s.',
    draws: ['1 trekking', '{count} trekkingen'],
    uncertain: ['1 onzeker getal', '{count} onzekere getallen'],
    cash: 'Per partij: kas (MBC), met de kans op voordeel',
    society: 'Samenleving: welvaart (MKBA), met de kans op voordeel',
    party: 'Partij',
    calculated: 'Nu',
    mean: 'Gemiddeld',
    error: '± fout',
    chance: 'Kans op\nvoordeel',
    worst: 'Slechtste {share}',
    shortfall:
      'Als het tegenvalt: de gemiddelde NCW van de slechtste {share} van de trekkingen, en die van alle trekkingen waarin zij onder nul ligt',
    whenNegative: 'Onder nul',
    societyWelfare: 'samenleving (welvaart)',
    never: 'nooit',
    together: 'alle partijen',
    joint: 'Kans dat elke partij voordeel heeft: {all}. Kans dat geen partij nadeel heeft: {none}.',
    fundShort:
      'Let op: in {draws} betaalt het fonds meer dan erin zit, wat niet kan; die trekkingen tellen hier wel mee.',
    aboveGroup:
      'Let op: in {draws} bereikt een interventie tegelijk meer huishoudens of personen dan de doelgroep telt, wat niet kan; die trekkingen tellen hier wel mee.',
    budgetExceeded:
      'Let op: in {draws} zijn de kosten in een jaar hoger dan wat er in het budget beschikbaar is; die trekkingen tellen hier wel mee.',
    movedMean:
      'Let op: alleen wat van een kansverdeling binnen de grenzen ligt, wordt geloot. Daardoor is het gemiddelde van de trekkingen anders dan het opgegeven gemiddelde, bij: {which}.',
    movedTo: '{name} ({drawn} in plaats van {stated})',
    late: 'Let op: in {draws} schuift een latere start instroom of geld voorbij {past}, en die tellen hier niet mee: gemiddeld over alle trekkingen {amounts}.',
    lateWith:
      'Let op: een latere start schuift instroom of geld voorbij {past}, en die tellen hier niet mee, bij: {which}.',
    lateAlways:
      'Let op: een latere start schuift {amounts} voorbij {past}, bij alles wat hier is geprobeerd. Die tellen nergens in mee.',
    lateElse: 'al het andere',
    passed: {
      'fund-short': 'Let op: het fonds zou meer betalen dan erin zit, wat niet kan, bij: {which}.',
      'above-group':
        'Let op: een interventie zou tegelijk meer huishoudens of personen bereiken dan de doelgroep telt, wat niet kan, bij: {which}.',
      'budget-exceeded':
        'Let op: de kosten zouden in een jaar hoger zijn dan wat er in het budget beschikbaar is, bij: {which}.',
    },
    atValue: '{name} op {value}',
    ofDraws: '{share} van de trekkingen',
    ofAllDraws: 'alle trekkingen',
    payback: 'Kans dat een partij haar geld binnen {years} jaar terug heeft',
    paybackYears: '{years} jaar',
    errors:
      '± fout zegt hoe ver het gemiddelde er door het loten naast kan zitten (de standaardfout): met viermaal zoveel trekkingen half zo ver. Bij een kans is dat hoogstens {chance}. Of de opgegeven bandbreedtes kloppen, zegt zij niet.',
    linear:
      'Het gemiddelde hoeft niet gelijk te zijn aan de uitkomst van de businesscase zelf (kolom Nu). Die rekent met het opgegeven getal, of anders met het opgegeven gemiddelde; en waar een grens geldt (overlap, hele eenheden capaciteit) werkt een tegenvaller anders door dan een meevaller.',
    tornado: 'Wat maakt het verschil? {figure}: nu {base}',
    number: 'Getal',
    range: 'Van - tot',
    atLow: 'Bij laag',
    atHigh: 'Bij hoog',
    interval:
      'Steeds verandert één getal, over de bandbreedte waarin het met {interval} zekerheid ligt; de andere blijven zoals in de businesscase.',
    switching: 'Omslagpunten: bij welk getal slaat de uitkomst om? {figure}',
    now: 'Nu',
    turns: 'Omslag',
    change: 'Verschil',
    noRate:
      'Geen discontovoet van 0% tot 50% doet op zichzelf de uitkomst omslaan voor: {figure}. Onder nul is een discontovoet geen keuze die iemand maakt.',
    none: 'Geen enkel getal doet de uitkomst omslaan voor: {figure}.',
    information: 'Wat is meten waard? {figure}: alles weten hoogstens {perfect} (± {error})',
    worth: 'Hoogstens',
    noInformation: 'Meer weten verandert het besluit niet voor: {figure}.',
    scenarios: 'Scenario’s: netto contante waarde in euro’s',
    pessimism:
      'Pessimistisch, verwacht en optimistisch: elk onzeker getal valt laag (P10), gemiddeld of hoog (P90) uit, naar wat voor de samenleving slechter of beter is. Maakt een getal voor de samenleving niets uit (verzilverbaarheid, afspraken), dan geldt de partij voor wie het het meest uitmaakt.',
    scenario: 'Scenario',
    asStated: 'zoals opgegeven',
    addresses: 'Adressen van deze getallen:',
    nothingMoves: 'Geen enkel onzeker getal verandert de uitkomst voor: {figure}.',
  },
  en: {
    title: '{name}: how sure is this?',
    frame: '{draws}, seed of the draws: {seed}; {count}. Net present value (NPV) in euros.',
    draws: ['1 draw', '{count} draws'],
    uncertain: ['1 uncertain number', '{count} uncertain numbers'],
    cash: 'By party: cash (MBC), with the chance of a gain',
    society: 'Society: welfare (MKBA), with the chance of a gain',
    party: 'Party',
    calculated: 'Now',
    mean: 'Mean',
    error: '± error',
    chance: 'Chance\nof gain',
    worst: 'Worst {share}',
    shortfall:
      'When it goes wrong: mean NPV of the worst {share} of the draws, and of the draws in which it is below zero',
    whenNegative: 'Below zero',
    societyWelfare: 'society (welfare)',
    never: 'never',
    together: 'all parties',
    joint: 'Chance that every party gains: {all}. Chance that no party loses: {none}.',
    fundShort: 'Note: in {draws} the fund pays more than there is in it, which cannot be; these draws do count here.',
    aboveGroup:
      'Note: in {draws} an intervention reaches more households or persons at once than the target group holds, which cannot be; these draws do count here.',
    budgetExceeded:
      'Note: in {draws} the costs of some year are more than is available in the budget; these draws do count here.',
    movedMean:
      'Note: draws are taken from what lies within the limits of a distribution. So the mean of the draws is another than the mean stated, for: {which}.',
    movedTo: '{name} ({drawn} instead of {stated})',
    late: 'Note: in {draws} a later start moves enrolment or money past {past}, and these do not count here: over all draws {amounts} on average.',
    lateWith: 'Note: a later start moves enrolment or money past {past}, and these do not count here, with: {which}.',
    lateAlways: 'Note: a later start moves {amounts} past {past}, with all that is tried here. They count in nothing.',
    lateElse: 'all else',
    passed: {
      'fund-short': 'Note: the fund would pay more than there is in it, which cannot be, with: {which}.',
      'above-group':
        'Note: an intervention would reach more households or persons at once than the target group holds, which cannot be, with: {which}.',
      'budget-exceeded': 'Note: the costs of some year would be more than is available in the budget, with: {which}.',
    },
    atValue: '{name} at {value}',
    ofDraws: '{share} of the draws',
    ofAllDraws: 'all draws',
    payback: 'Chance that a party has its money back within {years} years',
    paybackYears: '{years} years',
    errors:
      '± error is the standard error of the mean that comes from drawing: half as large with four times the draws. Of a chance it is at most {chance}. It says nothing about the distributions that are stated.',
    linear:
      'The mean need not equal the outcome of the business case itself (column Now). That takes the number stated, or else the mean as stated; and where a limit binds (overlap, whole units of capacity) bad luck does not mirror good luck.',
    tornado: 'What makes the difference? {figure}: now {base}',
    number: 'Number',
    range: 'From - to',
    atLow: 'At low',
    atHigh: 'At high',
    interval:
      'One number changes at a time, over the range in which it lies with {interval} certainty; the others stay as in the case.',
    switching: 'Switching values: at which number does the answer turn? {figure}',
    now: 'Now',
    turns: 'Turns at',
    change: 'Change',
    noRate:
      'No discount rate from 0% to 50% turns the outcome by itself for: {figure}. Nobody discounts at a rate below zero.',
    none: 'No number makes the answer turn for: {figure}.',
    information: 'What is measuring worth? {figure}: knowing everything at most {perfect} (± {error})',
    worth: 'Worth at most',
    noInformation: 'Knowing more does not change the decision for: {figure}.',
    scenarios: 'Scenarios: net present value in euros',
    pessimism:
      'Pessimistic, expected and optimistic: every uncertain number at P10, mean or P90, whichever is worse or better for society. Where a number is all the same to society (cashability, agreements), the party that it moves most decides.',
    scenario: 'Scenario',
    asStated: 'as stated',
    addresses: 'Addresses of these numbers:',
    nothingMoves: 'No uncertain number changes the answer for: {figure}.',
  },
} as const satisfies Readonly<Record<Language, unknown>>

/** Names of the scenarios that the library knows. */
export const scenarioWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    pessimistic: 'pessimistisch',
    expected: 'verwacht',
    optimistic: 'optimistisch',
    'delayed-a-year': 'een jaar later',
    'no-cashability': 'niets verzilverbaar',
    'solidarity-kept': 'solidariteit blijft',
  },
  en: {
    pessimistic: 'pessimistic',
    expected: 'expected',
    optimistic: 'optimistic',
    'delayed-a-year': 'a year later',
    'no-cashability': 'nothing cashable',
    'solidarity-kept': 'solidarity kept',
  },
}
