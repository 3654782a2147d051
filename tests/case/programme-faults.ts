import type { Fault } from './faults.js'

const framework = {
  scale: { lowest: 1, highest: 5 },
  criteria: [
    { id: 'preventie', weight: 0.6, threshold: 3 },
    { id: 'betaalbaar', weight: 0.4 },
  ],
}
const project = { id: 'recept', scores: { preventie: { score: 4, reason: 'vroeg erbij' } } }
const weighed = [
  [['framework'], framework],
  [['projects'], [project]],
] as const
const scores = ['projects', 0, 'scores'] as const
const line = { domain: 'wmo', year: 2024, budgeted: 10 }

/** Faults in the assessment framework of a programme, its scores and its steering figures. */
export const programmeFaults: readonly Fault[] = [
  {
    title: 'weights of a framework that do not sum to 1',
    puts: [...weighed, [['framework', 'criteria', 1, 'weight'], 0.3]],
    code: 'shares-not-one',
    path: ['framework', 'criteria'],
    value: '0.9',
    nl: { message: /tellen op tot 0\.9 en niet tot 1: er is 0\.1 te weinig/, remedy: /0\.1 extra/, reason: /schaal/ },
    en: { message: /sum to 0\.9 and not to 1: 0\.1 is missing/, remedy: /0\.1 more/, reason: /scale/ },
  },
  {
    title: 'a score outside the scale',
    puts: [...weighed, [[...scores, 'preventie', 'score'], 6]],
    code: 'score-scale',
    path: [...scores, 'preventie', 'score'],
    value: '6',
    nl: {
      message: /score 6 ligt buiten de schaal van 1 tot en met 5/,
      remedy: /van 1 tot en met 5/,
      reason: /één schaal/,
    },
    en: { message: /score 6 is outside the scale of 1 through 5/, remedy: /of 1 through 5/, reason: /one scale/ },
  },
  {
    title: 'a threshold outside the scale',
    puts: [...weighed, [['framework', 'criteria', 0, 'threshold'], 0]],
    code: 'score-scale',
    path: ['framework', 'criteria', 0, 'threshold'],
    value: '0',
    nl: { message: /drempel 0 ligt buiten de schaal/, remedy: /drempel van 1/, reason: /één schaal/ },
    en: { message: /threshold 0 is outside the scale/, remedy: /threshold of 1/, reason: /one scale/ },
  },
  {
    title: 'a scale of which the lowest score is not the lowest',
    puts: [...weighed, [['framework', 'scale', 'lowest'], 5]],
    code: 'score-scale',
    path: ['framework', 'scale'],
    value: '5 - 5',
    nl: { message: /laagste score \(5\) is niet lager dan de hoogste \(5\)/, remedy: /lowest: 1, highest: 5/ },
    en: { message: /lowest score \(5\) is not below the highest \(5\)/, remedy: /lowest: 1, highest: 5/ },
  },
  {
    title: 'a score on a criterion that the framework does not have',
    puts: [...weighed, [[...scores, 'preventi'], { score: 4, reason: 'vroeg' }]],
    code: 'dangling-id',
    path: [...scores, 'preventi'],
    value: 'preventi',
    nl: { message: /criterium 'preventi' staat niet in het afwegingskader/, remedy: /'preventie'/ },
    en: { message: /no criterion 'preventi'/, remedy: /'preventie'/ },
  },
  {
    title: 'a score without a framework',
    puts: [[['projects'], [project]]],
    code: 'dangling-id',
    path: [...scores, 'preventie'],
    value: 'preventie',
    nl: { message: /criterium 'preventie' staat niet/, remedy: /Geef het programma een afwegingskader/ },
    en: { message: /no criterion 'preventie'/, remedy: /Give the programme a framework/ },
  },
  {
    title: 'a score without a reason',
    puts: [...weighed, [[...scores, 'preventie', 'reason'], undefined]],
    code: 'missing',
    path: [...scores, 'preventie', 'reason'],
    nl: { message: /'reason' ontbreekt/, remedy: /reason/ },
    en: { message: /'reason' is missing/, remedy: /reason/ },
  },
  {
    title: 'a reference municipality without a source',
    puts: [[['steering'], [{ ...line, references: [{ municipality: 'A', spent: 1, inhabitants: 1 }] }]]],
    code: 'missing',
    path: ['steering', 0, 'references', 0, 'source'],
    nl: { message: /'source' ontbreekt/, remedy: /source/ },
    en: { message: /'source' is missing/, remedy: /source/ },
  },
  {
    title: 'two lines of steering figures for one domain and year',
    puts: [[['steering'], [line, { ...line, budgeted: 12 }]]],
    code: 'duplicate-id',
    path: ['steering', 1],
    value: 'wmo 2024',
    nl: {
      message: /domein 'wmo' heeft twee regels voor 2024: ook op plaats 1/,
      remedy: /haal er een weg/,
      reason: /één begroting/,
    },
    en: {
      message: /domain 'wmo' has two lines for 2024: also as number 1/,
      remedy: /remove one/,
      reason: /one budget/,
    },
  },
]
