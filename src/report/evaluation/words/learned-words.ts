import type { Language } from '../../language/language.js'

const dutch = {
  title: 'Wat er geleerd is',
  nothing: 'Er is niets geteld of gemeten; de prognose houdt zich aan de getallen van het plan.',
  success:
    'Succes van ‘{intervention}’: verwacht was {plan}, geteld is {succeeded} van {of} ({share}); nu is de beste schatting {mean} (80%-band {p10} tot {p90}). De kans dat het plan gehaald wordt is {chance}.',
  otherMean:
    'De bandbreedte van het plan is gemiddeld {mean}; daarvan is geleerd, en de kans gaat over dat gemiddelde.',
  grade: 'Voorstel voor de bewijskracht: {reason}',
  graded: 'Een voorstel verandert niets: de bewijskracht in het bestand bepaalt u zelf.',
  point: 'Het plan was hier één getal, zonder bandbreedte; het telt daarom niet mee in de schatting.',
  effect:
    'Effect van ‘{intervention}’ op ‘{effect}’ ({kind}): verwacht was {plan}, gemeten is gemiddeld {measured} bij {n}; nu is de beste schatting {mean} (80%-band {p10} tot {p90}).',
  reached: 'De kans dat het minstens {plan} is, is {chance}.',
  kinds: { volume: 'nieuw volume', reduction: 'vermindering', ratio: 'verhouding', amount: 'bedrag' },
  chartSuccess: 'Succes van {intervention}: verwacht en geleerd',
  chartEffect: 'Effect van {intervention} op {effect}: verwacht en geleerd',
  finding: '{what}: van {plan} verwacht naar {mean}, na {counted}',
  counts: '{succeeded} van {of}',
  measurements: 'metingen bij {n}',
  how: 'Hoe hoger de lijn, hoe waarschijnlijker. De stippellijn is wat vooraf verwacht werd, de volle lijn wat nu verwacht wordt. Streepjes wijzen het plan en de telling of meting aan.',
  howPoint:
    'Hoe hoger de lijn, hoe waarschijnlijker. De volle lijn is wat nu verwacht wordt. Vooraf was er alleen één getal, zonder bandbreedte: dat telt niet mee. Streepjes wijzen het plan en de telling of meting aan.',
  prior: 'vooraf',
  posterior: 'nu',
  plan: 'plan',
  data: 'geteld',
  measured: 'gemeten',
  what: 'Wat',
  best: 'Beste schatting',
  low: '10% kans op minder dan',
  high: '10% kans op meer dan',
  priorRow: 'Vooraf verwacht',
  dataRow: 'Geteld of gemeten',
  posteriorRow: 'Nu verwacht',
} as const

type Widened<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Widened<Words[Key]> }

/** Words for what counts and measurements teach. What stands in braces is filled in. */
export const learnedWords: Readonly<Record<Language, Widened<typeof dutch>>> = {
  nl: dutch,
  en: {
    title: 'What was learned',
    nothing: 'Nothing was counted or measured; the forecast keeps to the numbers of the plan.',
    success:
      'Success of ‘{intervention}’: {plan} was expected, {succeeded} of {of} ({share}) were counted; now the best estimate is {mean} (80% band {p10} to {p90}). The chance that the plan is reached is {chance}.',
    otherMean: 'The range of the plan has a mean of {mean}; it is learned from that, and the chance is of that mean.',
    grade: 'Proposed grade of evidence: {reason}',
    graded: 'A proposal changes nothing: you set the grade of evidence in the file.',
    point: 'Here the plan was one number, without a range; so it counts for nothing in the estimate.',
    effect:
      'Effect of ‘{intervention}’ on ‘{effect}’ ({kind}): {plan} was expected, {measured} was measured on average among {n}; now the best estimate is {mean} (80% band {p10} to {p90}).',
    reached: 'The chance that it is {plan} at least is {chance}.',
    kinds: { volume: 'new volume', reduction: 'reduction', ratio: 'ratio', amount: 'amount' },
    chartSuccess: 'Success of {intervention}: expected and learned',
    chartEffect: 'Effect of {intervention} on {effect}: expected and learned',
    finding: '{what}: from {plan} expected to {mean}, after {counted}',
    counts: '{succeeded} of {of}',
    measurements: 'measurements of {n}',
    how: 'The higher the line, the likelier. The dashed line is what was expected before, the full line what is expected now. Ticks point at the plan and at the count or measurement.',
    howPoint:
      'The higher the line, the likelier. The full line is what is expected now. Before there was one number only, without a range: it counts for nothing. Ticks point at the plan and at the count or measurement.',
    prior: 'before',
    posterior: 'now',
    plan: 'plan',
    data: 'counted',
    measured: 'measured',
    what: 'What',
    best: 'Best estimate',
    low: '10% chance of less than',
    high: '10% chance of more than',
    priorRow: 'Expected before',
    dataRow: 'Counted or measured',
    posteriorRow: 'Expected now',
  },
}
