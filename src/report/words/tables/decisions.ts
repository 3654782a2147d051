import type { Language } from '../../language/language.js'

interface DecisionWords {
  readonly goesOn: string
  readonly stops: string
  readonly drawn: string
  readonly title: string
  readonly taken: string
  readonly never: string
  readonly difference: string
  readonly calculated: string
  readonly below: string
  readonly alone: string
}

/** Words for what is decided at decision points. What stands in braces is filled in. */
export const decisionWords: Readonly<Record<Language, DecisionWords>> = {
  nl: {
    goesOn: 'Op het beslismoment, {month}, gaat {intervention} door: het succes is {known}, de drempel {threshold}.',
    stops:
      'Op het beslismoment, {month}, stopt {intervention}: het succes is {known}, de drempel {threshold}. Daarna stroomt niemand meer in; wie is ingestroomd, houdt het effect.',
    drawn:
      'Op het beslismoment van {intervention} wordt het succes geteld bij {counted} {people}; in {draws} is dat te laag, en stopt de interventie.',
    title: 'Wat het waard is om te kunnen stoppen: gemiddelde netto contante waarde, in euro’s',
    taken: 'Met\nbeslismoment',
    never: 'Zonder',
    difference: 'Verschil',
    calculated:
      'Met elk getal zoals het is opgegeven, is het voor de samenleving {with} met en {without} zonder beslismoment.',
    below:
      'Dat het verschil voor de samenleving onder nul ligt, betekent: te vaak stopt wat gemiddeld meer had opgebracht dan gekost. Dan is de drempel hoog, of zijn er weinig huishoudens geteld.',
    alone: 'Met alleen het beslismoment van {intervention} is het verschil voor de samenleving {value} (± {error}).',
  },
  en: {
    goesOn:
      'At the decision point, {month}, {intervention} goes on: its success is {known}, the threshold {threshold}.',
    stops:
      'At the decision point, {month}, {intervention} stops: its success is {known}, the threshold {threshold}. After it nobody enters; those who have entered keep the effect.',
    drawn:
      'At the decision point of {intervention} success is counted among {counted} {people}; in {draws} that is too low, and it stops.',
    title: 'What being able to stop is worth: mean net present value, in euros',
    taken: 'With\ndecision point',
    never: 'Without',
    difference: 'Difference',
    calculated: 'With every number as stated it is {with} for society with and {without} without a decision point.',
    below:
      'That the difference for society lies below zero means: too often what stops would on average have brought more than it cost. Then the threshold is high, or few households are counted.',
    alone: 'With the decision point of {intervention} alone the difference for society is {value} (± {error}).',
  },
}
