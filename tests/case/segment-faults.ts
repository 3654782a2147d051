import type { Fault } from './faults.js'

const effects = ['interventions', 0, 'effects'] as const
const groups = ['targetGroups'] as const
/** Two segments of one population, and an effect that moves households from the first to the second. */
const population = { id: 'stad', households: 1000 }
const gezinnen = { id: 'gezinnen', population: 'stad', share: 0.6 }
const jongeren = { id: 'jongeren', population: 'stad', share: 0.4 }
const segments = [
  [['populations'], [population]],
  [groups, [gezinnen, jongeren]],
] as const
const move = { movesTo: 'jongeren', evidence: 'probable' }

/** Faults in segments of a population, and in moves between target groups. */
export const segmentFaults: readonly Fault[] = [
  {
    title: 'segments that do not sum to 1',
    puts: [...segments, [[...groups, 1, 'share'], 0.3]],
    code: 'shares-not-one',
    path: [...groups, 1, 'share'],
    value: '0.9',
    nl: {
      message: /tellen op tot 0\.9 en niet tot 1: er is 0\.1 te weinig/,
      remedy: /segmenten/,
      reason: /één segment/,
    },
    en: { message: /sum to 0\.9 and not to 1: 0\.1 is missing/, remedy: /segments/, reason: /one segment/ },
  },
  {
    title: 'segments of which the most likely shares sum to 1, and the means do not',
    puts: [...segments, [[...groups, 1, 'share'], { low: 0.3, mode: 0.4, high: 0.65 }]],
    code: 'shares-not-one',
    path: [...groups, 1, 'share'],
    value: '1.05',
    nl: { message: /tellen op tot 1\.05/, remedy: /segmenten/, reason: /met value, of anders met zijn gemiddelde/ },
    en: { message: /sum to 1\.05/, remedy: /segments/, reason: /at value, or else at its mean/ },
  },
  {
    title: 'a segment of a population that does not exist',
    puts: [...segments, [[...groups, 1, 'population'], 'dorp']],
    code: 'dangling-id',
    path: [...groups, 1, 'population'],
    value: 'dorp',
    nl: { message: /populatie 'dorp' bestaat niet/, remedy: /stad/ },
    en: { message: /no population 'dorp'/, remedy: /stad/ },
  },
  {
    title: 'a target group without a size',
    puts: [[[...groups, 0, 'households'], undefined]],
    code: 'missing',
    path: [...groups, 0, 'households'],
    nl: { message: /niet hoe groot/, remedy: /households: 100/, reason: /population en share/ },
    en: { message: /not say how large/, remedy: /households: 100/, reason: /population and share/ },
  },
  {
    title: 'a segment that states a number too',
    puts: [...segments, [[...groups, 1, 'households'], 400]],
    code: 'exactly-one',
    path: [...groups, 1],
    value: 'households, population',
    nl: { message: /een aantal en een populatie/, remedy: /Haal households weg/ },
    en: { message: /a number and a population/, remedy: /Remove households/ },
  },
  {
    title: 'a segment without a share',
    puts: [...segments, [[...groups, 1, 'share'], undefined]],
    code: 'missing',
    path: [...groups, 1, 'share'],
    nl: { message: /welk deel van de populatie/, remedy: /share: 0\.04/ },
    en: { message: /what share of the population/, remedy: /share: 0\.04/ },
  },
  {
    title: 'a share without a population',
    puts: [
      [['populations'], [population]],
      [[...groups, 1, 'share'], 0.4],
    ],
    code: 'missing',
    path: [...groups, 1, 'population'],
    nl: { message: /van welke populatie/, remedy: /population: stad/ },
    en: { message: /of which population/, remedy: /population: stad/ },
  },
  {
    title: 'a segment that grows by itself',
    puts: [...segments, [[...groups, 1, 'growth'], 0.02]],
    code: 'growth-or-list',
    path: [...groups, 1, 'growth'],
    nl: { message: /eigen groei/, remedy: /bij de populatie/ },
    en: { message: /growth of its own/, remedy: /with the population/ },
  },
  {
    title: 'a population that grows beside a list',
    puts: [
      [
        ['populations'],
        [{ ...population, growth: 0.01, households: [{ value: 1000 }, { from: '2025-01', value: 1100 }] }],
      ],
      [groups, [gezinnen, jongeren]],
    ],
    code: 'growth-or-list',
    path: ['populations', 0, 'growth'],
    nl: { message: /groei staat naast een lijst/, remedy: /Haal de groei weg/ },
    en: { message: /growth stands beside a list/, remedy: /Remove the growth/ },
  },
  {
    title: 'a move to a group that does not exist',
    puts: [[[...effects, 1], { ...move, movesTo: 'ouderen' }]],
    code: 'dangling-id',
    path: [...effects, 1, 'movesTo'],
    value: 'ouderen',
    nl: { message: /doelgroep 'ouderen' bestaat niet/, remedy: /jongeren/ },
    en: { message: /no target group 'ouderen'/, remedy: /jongeren/ },
  },
  {
    title: 'a move to the group of its own',
    puts: [[[...effects, 1], { ...move, movesTo: 'gezinnen' }]],
    code: 'move-between-groups',
    path: [...effects, 1, 'movesTo'],
    value: 'gezinnen',
    nl: { message: /hun eigen groep/, remedy: /andere doelgroep/, reason: /verschil in kosten/ },
    en: { message: /their own group/, remedy: /another target group/, reason: /difference in costs/ },
  },
  {
    title: 'a move from households to persons',
    puts: [
      [[...groups, 1, 'unit'], 'persons'],
      [[...effects, 1], move],
    ],
    code: 'move-between-groups',
    path: [...effects, 1, 'movesTo'],
    value: 'jongeren',
    nl: { message: /iets anders geteld/, remedy: /dezelfde unit/ },
    en: { message: /does not count what/, remedy: /the same unit/ },
  },
  {
    title: 'a move with a reduction beside it',
    puts: [[[...effects, 1], { ...move, reduction: 0.2 }]],
    code: 'exactly-one',
    path: [...effects, 1],
    value: 'movesTo, reduction',
    nl: { message: /overgang.*met daarnaast reduction/, remedy: /Haal reduction weg/ },
    en: { message: /a move.*with reduction beside it/, remedy: /Remove reduction/ },
  },
  {
    title: 'a move and a cost item',
    puts: [[[...effects, 1], { ...move, id: 'beide', costItem: 'ggz' }]],
    code: 'exactly-one',
    path: [...effects, 1],
    value: 'costItem, movesTo',
    nl: { message: /een kostenpost en een overgang/, remedy: /twee effecten/ },
    en: { message: /a cost item and a move/, remedy: /two effects/ },
  },
]
