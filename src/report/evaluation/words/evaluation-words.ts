import type { Language } from '../../language/language.js'

const dutch = {
  kind: 'Evaluatie',
  title: 'Evaluatie van {name}',
  asOf: 'Tot en met {month} is bekend wat er gebeurde; daarna is het een prognose.',
  noneSourced: 'Let op: geen van de {all} gerealiseerde getallen heeft een bron',
  someUnsourced: 'Let op: {count} van de {all} gerealiseerde getallen hebben geen bron',
  saidOfThem: 'erbij staat {reasons}',
  short: 'In het kort',
  causesPart: 'Waardoor het anders is',
  countsPart: 'Instroom en kosten',
  verdictPart: 'Oordeel',
  methodPart: 'Hoe dit berekend is',
  methodForecast:
    'De prognose houdt zich tot en met de peildatum aan wat er gebeurde, en daarna aan het plan, verschoven met een latere start; tenzij het bestand iets anders verwacht. Instroom die is gemist wordt niet ingehaald.',
  methodLearned:
    'Wat vooraf verwacht werd en wat geteld of gemeten is, wegen mee naar hun zekerheid (Bayes). Een plan van één getal heeft geen zekerheid, en telt niet mee.',
  methodVerdict:
    'Aangetoond vraagt dat er geteld is, ook bij anderen die niet meededen, dat het verschil met hen zeker is, en een kans van minstens 90% dat de samenleving erbij wint. Is die kans hoogstens 10%, dan is het oordeel: niet.',
  society: 'Samenleving (welvaart)',
  party: '{party} (kas)',
  theSociety: 'de samenleving',
  societyAnswer:
    'Gepland was {planned} voor de samenleving (welvaart, contante waarde); de prognose is {forecast}: {difference} {way} dan gepland.',
  societySame: 'De prognose voor de samenleving is gelijk aan het plan: {planned} (welvaart, contante waarde).',
  partyAnswer:
    'Het meest verandert het voor {party}: gepland was {planned} (kas, contante waarde) en de prognose is {forecast}, {difference} {way}.',
  partySame: 'Voor geen van de partijen verandert de kas.',
  more: 'meer',
  less: 'minder',
  planned: 'Gepland',
  soFar: 'Gerealiseerd',
  forecast: 'Prognose',
  difference: 'Verschil',
  outcomes: 'Gepland, gerealiseerd en prognose: contante waarde in euro’s',
  who: 'Voor wie',
  outcomesNote:
    'Gerealiseerd: wat tot en met {month} is betaald en bespaard. Prognose: dat, en wat er daarna nog verwacht wordt. Verschil: prognose min plan.',
  entering: 'Instroom: hoeveel er meedoen',
  intervention: 'Interventie',
  costs: 'Kosten van alle partijen samen, in euro’s, niet contant gemaakt',
  all: 'Samen',
  remarks: 'Wat opvalt',
  aboveEntered:
    'Bij ‘{name}’ stroomden er tot en met {month} meer in dan gepland: {realised}, tegen {planned} volgens plan.',
  aboveSpent:
    'Aan ‘{name}’ is tot en met {month} meer uitgegeven dan gepland: {realised}, tegen {planned} volgens plan.',
  forecastFinding: 'In de prognose: {message}.',
  plannedFinding: 'Ook het plan zelf kon zo niet worden uitgevoerd: {message}.',
  frame: '{frame} Peildatum: {month}.',
  years: 'Kas van {party} per jaar: gepland en prognose',
  year: 'Jaar',
  yearsHow:
    'Netto kas per jaar in euro’s van het prijspeil, niet contant gemaakt. Boven nul is voordeel, onder nul is nadeel.',
  yearsFinding:
    'In {year} verschilt de prognose voor {party} het meest van het plan: {forecast} in plaats van {planned}',
  yearsSame: 'Voor {party} is de prognose in elk jaar gelijk aan het plan',
  next: 'Wat nu te meten',
  nextNumber:
    'Meet als volgende: {name}. Wie voor de samenleving beslist om door te gaan of te stoppen, heeft daar het meeste aan: het precies weten is hoogstens {value} waard.',
  nextUncounted:
    'Meet als volgende bij ‘{name}’: van waar nog niets geteld of gemeten is, weegt dat voor de samenleving het zwaarst.',
  chain: 'Effectketen: wat er gemeten is',
  unmeasuredOne: 'Van 1 indicator is nog niets gemeten.',
  unmeasured: 'Van {count} indicatoren is nog niets gemeten.',
  structural: 'Na het budget: wat structureel maken in {year} vraagt, in euro’s',
  structuralPart: 'Structureel maken',
  structuralWho: 'Project: partij',
  askedPlanned: 'Gevraagd,\nplan',
  askedForecast: 'Gevraagd,\nprognose',
  netPlanned: 'Netto,\nplan',
  netForecast: 'Netto,\nprognose',
  structuralNote:
    'In euro’s van het prijspeil, niet contant gemaakt, vóór verevening en afspraken. Netto: besparing in geld van hetzelfde project bij dezelfde partij in dat jaar, min wat er gevraagd wordt.',
  and: 'en',
} as const

/** Words of an evaluation. What stands in braces is filled in. */
export type EvaluationWords = Readonly<Record<keyof typeof dutch, string>>

const english: EvaluationWords = {
  kind: 'Evaluation',
  title: 'Evaluation of {name}',
  asOf: 'What happened is known through {month}; after it stands a forecast.',
  noneSourced: 'Note: none of the {all} realised numbers has a source',
  someUnsourced: 'Note: {count} of the {all} realised numbers have no source',
  saidOfThem: 'they are said to be {reasons}',
  short: 'In brief',
  causesPart: 'Why it differs',
  countsPart: 'Enrolment and costs',
  verdictPart: 'Verdict',
  methodPart: 'How this was calculated',
  methodForecast:
    'The forecast keeps to what happened through the reference month, and after it to the plan, later by the delay of the start; unless the file expects something else. Missed enrolment is not caught up.',
  methodLearned:
    'What was expected before and what was counted or measured weigh by how certain they are (Bayes). A plan of one number has no certainty, and counts for nothing.',
  methodVerdict:
    'Demonstrated asks that success was counted, also of others who did not take part, that the difference with them is sure, and a chance of 90% at least that society gains. Where that chance is 10% at most, the verdict is: not.',
  society: 'Society (welfare)',
  party: '{party} (cash)',
  theSociety: 'society',
  societyAnswer:
    'Planned was {planned} for society (welfare, present value); the forecast is {forecast}: {difference} {way} than planned.',
  societySame: 'The forecast for society is as planned: {planned} (welfare, present value).',
  partyAnswer:
    'It changes most for {party}: planned was {planned} (cash, present value) and the forecast is {forecast}, {difference} {way}.',
  partySame: 'Cash changes for none of the parties.',
  more: 'more',
  less: 'less',
  planned: 'Planned',
  soFar: 'Realised',
  forecast: 'Forecast',
  difference: 'Difference',
  outcomes: 'Planned, realised and forecast: present value in euros',
  who: 'For whom',
  outcomesNote:
    'Realised: what was paid and saved through {month}. Forecast: that, and what is still expected after it. Difference: forecast less plan.',
  entering: 'Enrolment: how many take part',
  intervention: 'Intervention',
  costs: 'Costs of all parties together, in euros, not discounted',
  all: 'Together',
  remarks: 'Remarks',
  aboveEntered: 'More entered ‘{name}’ through {month} than planned: {realised}, against {planned} by plan.',
  aboveSpent: 'More was spent on ‘{name}’ through {month} than planned: {realised}, against {planned} by plan.',
  forecastFinding: 'In the forecast: {message}.',
  plannedFinding: 'The plan itself could not be carried out either: {message}.',
  frame: '{frame} Reference month: {month}.',
  years: 'Cash of {party} by year: planned and forecast',
  year: 'Year',
  yearsHow: 'Net cash by year in euros of the price level, not discounted. Above zero is a gain, below zero a loss.',
  yearsFinding: 'In {year} the forecast for {party} differs most from the plan: {forecast} in the place of {planned}',
  yearsSame: 'For {party} the forecast is as planned in every year',
  next: 'What to measure next',
  nextNumber:
    'Measure next: {name}. It helps most to decide for society whether to go on or stop: to know it exactly is worth {value} at most.',
  nextUncounted: 'Measure next at ‘{name}’: of where nothing was counted or measured, it weighs most for society.',
  chain: 'Effect chain: what was measured',
  unmeasuredOne: 'Of 1 indicator nothing was measured yet.',
  unmeasured: 'Of {count} indicators nothing was measured yet.',
  structural: 'After the budget: what making it structural asks in {year}, in euros',
  structuralPart: 'Making it structural',
  structuralWho: 'Project: party',
  askedPlanned: 'Asked,\nplan',
  askedForecast: 'Asked,\nforecast',
  netPlanned: 'Net,\nplan',
  netForecast: 'Net,\nforecast',
  structuralNote:
    'In euros of the price level, not discounted, before settlement and agreements. Net: savings in cash of the same project for the same party in that year, less what is asked.',
  and: 'and',
}

export const evaluationWords: Readonly<Record<Language, EvaluationWords>> = { nl: dutch, en: english }
