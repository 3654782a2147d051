import type { Language } from '../language/language.js'

interface SteeringWords {
  readonly part: string
  readonly title: string
  readonly domain: string
  readonly budgeted: string
  readonly spent: string
  readonly above: string
  readonly ratio: string
  readonly verdict: string
  readonly within: string
  readonly over: string
  readonly unknown: string
  readonly line: string
  readonly note: string
  readonly assumed: string
  readonly ofAssumption: string
  readonly each: string
  readonly who: string
  readonly perInhabitant: string
  readonly own: string
  readonly together: string
  readonly difference: string
  readonly eachNote: string
  readonly sources: string
  readonly source: string
  readonly otherYear: string
  readonly spentSentence: string
  readonly aboveBudget: string
  readonly belowBudget: string
  readonly onBudget: string
  readonly eachSentence: string
  readonly more: string
  readonly less: string
  readonly same: string
}

/** Words for the steering figures. What stands in braces is filled in. */
export const steeringWords: Readonly<Record<Language, SteeringWords>> = {
  nl: {
    part: 'Sturingscijfers: uitgaven naast begroting en andere gemeenten',
    title: 'Sturingscijfers: begroot en uitgegeven, in euro’s',
    domain: 'Domein en jaar',
    budgeted: 'Begroot',
    spent: 'Uitgegeven',
    above: 'Meer dan begroot',
    ratio: 'Deel van begroot',
    verdict: 'Oordeel',
    within: 'binnen begroting',
    over: 'boven begroting',
    unknown: 'nog niet bekend',
    line: '{domain}, {year}',
    note: 'In euro’s van het prijspeil. Dit zijn de totale uitgaven in het domein, niet die van het programma.',
    assumed: 'Zonder bron, en dus een aanname: {lines}.',
    ofAssumption: ' (een aanname)',
    each: 'Sturingscijfers: uitgegeven per inwoner, in euro’s',
    who: 'Gemeente',
    perInhabitant: 'Per inwoner',
    own: '{line}: deze gemeente',
    together: '{line}: referentiegemeenten samen',
    difference: '{line}: verschil',
    eachNote:
      'Referentiegemeenten samen: wat zij samen uitgaven, gedeeld door hun inwoners samen; een grote gemeente telt dus zwaarder. Wie er wonen, verschilt per gemeente: een verschil is een vraag, en nog geen oordeel.',
    sources: 'Bronnen van de referentiegemeenten: {sources}.',
    source: '{municipality}: {source}',
    otherYear: '{municipality} ({year})',
    spentSentence: 'In {year} gaf de gemeente {spent} uit aan {domain}{assumed}: {verdict}.',
    aboveBudget: '{above} meer dan begroot ({ratio} van de begroting), dus boven begroting',
    belowBudget: '{above} minder dan begroot ({ratio} van de begroting), dus binnen begroting',
    onBudget: 'precies wat begroot was, dus binnen begroting',
    eachSentence:
      'In {year} gaf de gemeente {own} per inwoner uit aan {domain}{assumed}, referentiegemeenten gemiddeld {reference}{referenceAssumed}: {difference}.',
    more: 'afgerond {amount} meer',
    less: 'afgerond {amount} minder',
    same: 'evenveel',
  },
  en: {
    part: 'Steering figures: spending beside budget and other municipalities',
    title: 'Steering figures: budgeted and spent, in euros',
    domain: 'Domain and year',
    budgeted: 'Budgeted',
    spent: 'Spent',
    above: 'Above budget',
    ratio: 'Part of budget',
    verdict: 'Verdict',
    within: 'within budget',
    over: 'above budget',
    unknown: 'not known yet',
    line: '{domain}, {year}',
    note: 'In euros of the price level. These are all expenditures in the domain, not those of the programme.',
    assumed: 'Without a source, and so an assumption: {lines}.',
    ofAssumption: ' (an assumption)',
    each: 'Steering figures: spent for each inhabitant, in euros',
    who: 'Municipality',
    perInhabitant: 'Each inhabitant',
    own: '{line}: this municipality',
    together: '{line}: reference municipalities together',
    difference: '{line}: difference',
    eachNote:
      'Reference municipalities together: what they spent together, over their inhabitants together; a large municipality counts for more. Who lives there differs between municipalities: a difference is a question, and no judgement yet.',
    sources: 'Sources of the reference municipalities: {sources}.',
    source: '{municipality}: {source}',
    otherYear: '{municipality} ({year})',
    spentSentence: 'In {year} the municipality spent {spent} on {domain}{assumed}: {verdict}.',
    aboveBudget: '{above} more than budgeted ({ratio} of the budget), so above budget',
    belowBudget: '{above} less than budgeted ({ratio} of the budget), so within budget',
    onBudget: 'exactly what was budgeted, so within budget',
    eachSentence:
      'In {year} the municipality spent {own} for each inhabitant on {domain}{assumed}, reference municipalities {reference} on average{referenceAssumed}: {difference}.',
    more: '{amount} more, rounded',
    less: '{amount} less, rounded',
    same: 'as much',
  },
}
