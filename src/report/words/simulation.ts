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
    chance: 'Kans',
    worst: 'Slechtste {share}',
    shortfall:
      'Als het tegenvalt: gemiddelde NCW van de slechtste {share} van de trekkingen, en van de trekkingen waarin zij onder nul ligt',
    whenNegative: 'Onder nul',
    societyWelfare: 'samenleving (welvaart)',
    never: 'nooit',
    neverShort: 'geen voorschot',
    together: 'alle partijen',
    joint: 'Kans dat elke partij voordeel heeft: {all}. Kans dat geen partij nadeel heeft: {none}.',
    fundShort:
      'Let op: in {draws} betaalt het fonds meer dan erin zit, wat niet kan; die trekkingen tellen hier wel mee.',
    aboveGroup:
      'Let op: in {draws} bereikt een interventie tegelijk meer huishoudens of personen dan de doelgroep telt, wat niet kan; die trekkingen tellen hier wel mee.',
    movedMean:
      'Let op: er wordt geloot uit wat van een verdeling binnen de grenzen ligt. Daardoor is het gemiddelde van de trekkingen anders dan het opgegeven gemiddelde, bij: {which}.',
    movedTo: '{name} ({drawn} in plaats van {stated})',
    late: 'Let op: in {draws} schuift een latere start instroom of kosten voorbij de looptijd, en die tellen hier niet mee: gemiddeld over alle trekkingen {amounts}.',
    lateWith:
      'Let op: een latere start schuift instroom of kosten voorbij de looptijd, en die tellen hier niet mee, bij: {which}.',
    passed: {
      'fund-short': 'Let op: het fonds zou meer betalen dan erin zit, wat niet kan, bij: {which}.',
      'above-group':
        'Let op: een interventie zou tegelijk meer huishoudens of personen bereiken dan de doelgroep telt, wat niet kan, bij: {which}.',
    },
    atValue: '{name} op {value}',
    ofDraws: '{share} van de trekkingen',
    countOfDraws: '{share} trekkingen',
    fewerThan: 'minder dan {count} op de {of}',
    moreThan: 'meer dan {count} op de {of}',
    payback: 'Kans dat kas binnen {years} jaar is terugverdiend',
    paybackYears: '{years} jaar',
    errors:
      '± fout is de standaardfout van het gemiddelde door het trekken zelf: bij viermaal zoveel trekkingen half zo groot. Van een kans is zij hooguit {chance}. Zij zegt niets over de verdelingen die zijn opgegeven.',
    linear:
      'Het gemiddelde hoeft niet gelijk te zijn aan de uitkomst van de businesscase zelf (kolom Nu). Die rekent met het getal dat bij value staat, of anders met het opgegeven gemiddelde. En waar grenzen gelden (overlap, hele eenheden capaciteit), werkt een tegenvaller anders door dan een meevaller.',
    tornado: 'Wat maakt het verschil? {figure} (nu {base})',
    number: 'Getal',
    range: 'Van - tot',
    atLow: 'Bij laag',
    atHigh: 'Bij hoog',
    interval:
      'Elk getal voor zich over het bereik waarin het met {interval} zekerheid ligt; de andere zoals in de case.',
    switching: 'Omslagpunten: bij welk getal verandert {figure} van teken?',
    now: 'Nu',
    turns: 'Omslag',
    change: 'Verschil',
    none: 'geen',
    information: 'Wat is meten waard? {figure}: alles weten hooguit {perfect} (± {error})',
    worth: 'Hooguit waard',
    noInformation: '{figure}: hier staat het besluit vast: meer weten verandert het niet.',
    scenarios: 'Scenario’s: netto contante waarde in euro’s',
    pessimism:
      'Pessimistisch, verwacht en optimistisch: elk onzeker getal op P10, gemiddelde of P90, al naar gelang wat voor de samenleving slechter of beter is. Is een getal voor haar om het even (verzilverbaarheid, afspraken), dan geldt de partij die het het meest raakt.',
    scenario: 'Scenario',
    asStated: 'zoals in de case',
    nothingMoves: 'Geen enkel onzeker getal verandert dit cijfer.',
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
    chance: 'Chance',
    worst: 'Worst {share}',
    shortfall:
      'When it goes wrong: mean NPV of the worst {share} of the draws, and of the draws in which it is below zero',
    whenNegative: 'Below zero',
    societyWelfare: 'society (welfare)',
    never: 'never',
    neverShort: 'no advance',
    together: 'all parties',
    joint: 'Chance that every party gains: {all}. Chance that no party loses: {none}.',
    fundShort: 'Note: in {draws} the fund pays more than there is in it, which cannot be; these draws do count here.',
    aboveGroup:
      'Note: in {draws} an intervention reaches more households or persons at once than the target group holds, which cannot be; these draws do count here.',
    movedMean:
      'Note: draws are taken from what lies within the limits of a distribution. So the mean of the draws is another than the mean stated, for: {which}.',
    movedTo: '{name} ({drawn} instead of {stated})',
    late: 'Note: in {draws} a later start moves enrolment or costs past the timeline, and these do not count here: over all draws {amounts} on average.',
    lateWith:
      'Note: a later start moves enrolment or costs past the timeline, and these do not count here, with: {which}.',
    passed: {
      'fund-short': 'Note: the fund would pay more than there is in it, which cannot be, with: {which}.',
      'above-group':
        'Note: an intervention would reach more households or persons at once than the target group holds, which cannot be, with: {which}.',
    },
    atValue: '{name} at {value}',
    ofDraws: '{share} of the draws',
    countOfDraws: '{share} draws',
    fewerThan: 'fewer than {count} in {of}',
    moreThan: 'more than {count} in {of}',
    payback: 'Chance that cash has paid back within {years} years',
    paybackYears: '{years} years',
    errors:
      '± error is the standard error of the mean that comes from drawing: half as large with four times the draws. Of a chance it is at most {chance}. It says nothing about the distributions that are stated.',
    linear:
      'The mean need not equal the outcome of the business case itself (column Now). That takes the number stated at value, or else the mean as stated. And where limits bind (overlap, whole units of capacity) bad luck does not mirror good luck.',
    tornado: 'What makes the difference? {figure} (now {base})',
    number: 'Number',
    range: 'From - to',
    atLow: 'At low',
    atHigh: 'At high',
    interval:
      'Each number by itself over the range in which it lies with {interval} certainty; the others as in the case.',
    switching: 'Switching values: at which number does {figure} change sign?',
    now: 'Now',
    turns: 'Turns at',
    change: 'Change',
    none: 'none',
    information: 'What is measuring worth? {figure}: knowing everything at most {perfect} (± {error})',
    worth: 'Worth at most',
    noInformation: '{figure}: the decision stands here, and knowing more does not change it.',
    scenarios: 'Scenarios: net present value in euros',
    pessimism:
      'Pessimistic, expected and optimistic: every uncertain number at P10, mean or P90, whichever is worse or better for society. Where a number is all the same to society (cashability, agreements), the party that it moves most decides.',
    scenario: 'Scenario',
    asStated: 'as in the case',
    nothingMoves: 'No uncertain number changes this figure.',
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
