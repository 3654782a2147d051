import type { Language } from '../language/language.js'

interface FrameworkWords {
  readonly part: string
  readonly title: string
  readonly named: string
  readonly project: string
  readonly criterion: string
  readonly weighted: string
  readonly weightedBrief: string
  readonly society: string
  readonly societyBrief: string
  readonly payer: string
  readonly belowMark: string
  readonly thresholds: string
  readonly threshold: string
  readonly scale: string
  readonly weight: string
  readonly source: string
  readonly assumed: string
  readonly notAdded: string
  readonly unscored: string
  readonly notScored: string
  readonly reasons: string
  readonly score: string
  readonly reason: string
  readonly weights: string
  readonly scores: string
}

/** Words for the assessment framework. What stands in braces is filled in. */
export const frameworkWords: Readonly<Record<Language, FrameworkWords>> = {
  nl: {
    part: 'Afwegingskader: scores naast het geld',
    title: 'Afwegingskader: scores naast het geld (contante waarde in euro’s)',
    named: '{name}: scores naast het geld (contante waarde in euro’s)',
    project: 'Project',
    criterion: 'Criterium',
    weighted: 'Gewogen score',
    weightedBrief: 'Score',
    society: 'Samenleving (welvaart)',
    societyBrief: 'Samenleving',
    payer: '{party} (kas)',
    belowMark: '{score} (!)',
    thresholds: '(!) Onder de drempel van een criterium. Drempels: {thresholds}.',
    threshold: '{score} voor ‘{criterion}’',
    scale: 'Gewogen score: op de schaal van {lowest} tot en met {highest}, met deze gewichten: {weights}.',
    weight: '{weight} voor ‘{criterion}’',
    source: 'Bron van het afwegingskader: {source}',
    assumed: 'Gewichten of scores zonder bron zijn een aanname van de opsteller: {what}.',
    notAdded:
      'De score staat naast het geld en telt er niet bij op: een punt is geen euro, en een baat die al in geld is geteld zou dan dubbel tellen. Wat zwaarder weegt, is een keuze van de raad.',
    unscored: 'Zonder gewogen score, omdat een score ontbreekt. {criteria}.',
    notScored: 'Niet gescoord op ‘{criterion}’: {projects}',
    reasons: 'Afwegingskader: waarom deze scores',
    score: 'Score',
    reason: 'Reden',
    weights: '{count} van de {all} gewichten',
    scores: '{count} van de {all} scores',
  },
  en: {
    part: 'Assessment framework: scores beside the money',
    title: 'Assessment framework: scores beside the money (present value in euros)',
    named: '{name}: scores beside the money (present value in euros)',
    project: 'Project',
    criterion: 'Criterion',
    weighted: 'Weighted score',
    weightedBrief: 'Score',
    society: 'Society (welfare)',
    societyBrief: 'Society',
    payer: '{party} (cash)',
    belowMark: '{score} (!)',
    thresholds: '(!) Below the threshold of a criterion. Thresholds: {thresholds}.',
    threshold: '{score} for ‘{criterion}’',
    scale: 'Weighted score: on the scale of {lowest} through {highest}, with these weights: {weights}.',
    weight: '{weight} for ‘{criterion}’',
    source: 'Source of the framework: {source}',
    assumed: 'Weights or scores without a source are an assumption of the author: {what}.',
    notAdded:
      'The score stands beside the money and is not added to it: a point is no euro, and a benefit that is counted in money already would count twice. Which weighs more is for the council to choose.',
    unscored: 'Without a weighted score, because a score is missing. {criteria}.',
    notScored: 'Not scored on ‘{criterion}’: {projects}',
    reasons: 'Assessment framework: why these scores',
    score: 'Score',
    reason: 'Reason',
    weights: '{count} of {all} weights',
    scores: '{count} of {all} scores',
  },
}
