import type { Language } from '../../language/language.js'

interface ChoiceWords {
  readonly title: string
  readonly society: string
  readonly party: string
  readonly answer: string
  readonly answerOne: string
  readonly answerNone: string
  readonly chosen: string
  readonly project: string
  readonly start: string
  readonly later: string
  readonly laterOne: string
  readonly leftOut: string
  readonly loss: string
  readonly displaces: string
  readonly enters: string
  readonly excluded: string
  readonly doesNotFit: string
  readonly nothing: string
  readonly never: string
  readonly times: string
  readonly leftOutNote: string
  readonly withIn: string
  readonly terms: string
  readonly required: string
  readonly excludedTerm: string
  readonly notWorseOff: string
  readonly startYears: string
  readonly leastProjects: string
  readonly leastEuros: string
  readonly together: string
  readonly regret: string
  readonly regretBest: string
  readonly regretMean: string
  readonly regretNote: string
  readonly share: string
  readonly drawn: string
  readonly withinBudget: string
  readonly method: string
}

/** Words for the best choice among projects. What stands in braces is filled in. */
export const choiceWords: Readonly<Record<Language, ChoiceWords>> = {
  nl: {
    title: 'De beste keuze uit de projecten: {name}',
    society: 'de samenleving (welvaart)',
    party: '{party} (in geld)',
    answer:
      'Het meeste voor {objective}: van de {all} projecten beginnen er {count}. Tegenover geen enkel project scheelt dat {gain}, contante waarde.',
    answerOne:
      'Het meeste voor {objective}: van de {all} projecten begint er één. Tegenover geen enkel project scheelt dat {gain}, contante waarde.',
    answerNone:
      'Het meeste voor {objective}: geen enkel project begint. Geen keuze die binnen het budget en de voorwaarden past, brengt meer op dan zij kost.',
    chosen: 'Wat begint',
    project: 'Project',
    start: 'Start',
    later: '{year} ({late} jaar later)',
    laterOne: '{year} (één jaar later)',
    leftOut: 'Wat niet begint, en wat daarvoor nodig is',
    loss: 'Kost dan',
    displaces: 'Verdringt',
    enters: 'Bij budget',
    excluded: 'uitgesloten',
    doesNotFit: 'past niet',
    nothing: 'niets',
    never: 'nooit',
    times: '× {factor}',
    leftOutNote:
      'Kost dan: hoeveel {objective} minder overhoudt als het project toch begint, met de beste keuze eromheen. Bij budget: hoeveel keer zo groot elk jaarbudget moet zijn voordat het project bij de beste keuze hoort; nooit: hoeveel groter alle jaarbudgetten ook worden, het hoort er niet bij. Dan brengt het niet meer op dan het kost of verdringt, of er staat iets anders in de weg dan geld: een voorwaarde, of een jaar zonder budget.',
    withIn: '{displaced}; erbij: {others}',
    terms: 'Voorwaarden: {terms}.',
    required: 'in elk geval {projects}',
    excludedTerm: 'niet {projects}',
    notWorseOff: '{parties} mag er in geld niet op achteruit gaan',
    startYears: '{project} kan beginnen in {years}',
    leastProjects: 'minstens {count} van de projecten van {line}',
    leastEuros: 'minstens {amount} uit het budget voor {line}',
    together:
      'Deze projecten hangen samen (zij besparen op dezelfde kosten, of delen plaatsen, een fonds of een grens) en zijn in alle combinaties vergeleken: {groups}.',
    regret: 'Hoe zeker is deze keuze?',
    regretBest: 'In {chance} van {draws} trekkingen is geen andere keuze beter.',
    regretMean:
      'Gemiddeld blijft de keuze {mean} achter bij de beste (spijt); in één op de twintig trekkingen meer dan {p95}. Vooraf alles weten is dus hoogstens {mean} waard.',
    regretNote: 'Budget en voorwaarden gelden steeds voor de verwachte getallen, waarop de raad beslist.',
    share: 'In de beste keuze',
    drawn: '{draws} trekkingen, startgetal {seed}.',
    withinBudget: 'Elke keuze past in het budget van elk jaar.',
    method:
      'Bij gelijke waarde gaan minder projecten voor, en dan een vroegere start. Uitleg: docs/method.md, 18. Programme (programma).',
  },
  en: {
    title: 'The best choice among the projects: {name}',
    society: 'society (welfare)',
    party: '{party} (in cash)',
    answer:
      'Most for {objective}: {count} of the {all} projects start. Against no project at all that is worth {gain}, at present value.',
    answerOne:
      'Most for {objective}: one of the {all} projects starts. Against no project at all that is worth {gain}, at present value.',
    answerNone:
      'Most for {objective}: no project starts. No choice that fits in the budget and the terms brings more than it costs.',
    chosen: 'What starts',
    project: 'Project',
    start: 'Start',
    later: '{year} ({late} years later)',
    laterOne: '{year} (one year later)',
    leftOut: 'What does not start, and what that would take',
    loss: 'Then costs',
    displaces: 'Displaces',
    enters: 'At budget',
    excluded: 'excluded',
    doesNotFit: 'does not fit',
    nothing: 'nothing',
    never: 'never',
    times: '× {factor}',
    leftOutNote:
      'Then costs: by how much {objective} is worse off where the project starts all the same, with the best choice around it. At budget: how many times as large each yearly budget must be before the project is in the best choice; never: however much larger all yearly budgets become, it is not. Then it brings no more than it costs or displaces, or something other than money stands in its way: a term, or a year without budget.',
    withIn: '{displaced}; with it: {others}',
    terms: 'Terms: {terms}.',
    required: 'in any case {projects}',
    excludedTerm: 'not {projects}',
    notWorseOff: '{parties} may not be worse off in cash',
    startYears: '{project} can start in {years}',
    leastProjects: 'at least {count} of the projects of {line}',
    leastEuros: 'at least {amount} of the budget for {line}',
    together:
      'These projects depend on each other (they save on the same costs, or share places, a fund or a limit) and were compared in all combinations: {groups}.',
    regret: 'How sure is this choice?',
    regretBest: 'In {chance} of {draws} draws no other choice is better.',
    regretMean:
      'On average the choice falls {mean} short of the best (regret); in one draw of twenty by more than {p95}. Knowing everything beforehand is worth {mean} at the most.',
    regretNote: 'Budget and terms are always held to the expected numbers, by which the council decides.',
    share: 'In the best choice',
    drawn: '{draws} draws, seed {seed}.',
    withinBudget: 'Each choice fits in the budget of each year.',
    method:
      'Of equal worth, fewer projects go first, and then an earlier start. Explanation: docs/method.md, 18. Programme (programma).',
  },
}
