import type { Fault } from './faults.js'

const indicator = ['projects', 0, 'indicators', 0] as const
const sound = {
  id: 'minder-ggz',
  level: 'outcome',
  baseline: { value: 40, at: '2022-06' },
  target: { value: 55, by: '2025-12' },
  measured: { 2023: 44 },
  effect: { intervention: 'team', item: 'ggz' },
}
const programme = [
  [['projects'], [{ id: 'wijkteam', indicators: [sound] }]],
  [['interventions', 0, 'project'], 'wijkteam'],
] as const

/** Faults in the indicators of a project. */
export const indicatorFaults: readonly Fault[] = [
  {
    title: 'an indicator of an unknown level',
    puts: [...programme, [[...indicator, 'level'], 'outcom']],
    code: 'unknown-choice',
    path: [...indicator, 'level'],
    value: 'outcom',
    nl: { message: /outcom/, remedy: /outcome/ },
    en: { message: /outcom/, remedy: /outcome/ },
  },
  {
    title: 'an indicator that is measured every month or so',
    puts: [...programme, [[...indicator, 'every'], 'halfyear']],
    code: 'unknown-choice',
    path: [...indicator, 'every'],
    value: 'halfyear',
    nl: { message: /halfyear/, remedy: /half-year/ },
    en: { message: /halfyear/, remedy: /half-year/ },
  },
  {
    title: 'two indicators of a project with one id',
    puts: [...programme, [['projects', 0, 'indicators', 1], { id: 'minder-ggz', level: 'output' }]],
    code: 'duplicate-id',
    path: ['projects', 0, 'indicators', 1, 'id'],
    value: 'minder-ggz',
    nl: { message: /'minder-ggz' komt twee keer voor: ook op plaats 1/, remedy: /ander id/ },
    en: { message: /'minder-ggz' occurs twice: also as number 1/, remedy: /another id/ },
  },
  {
    title: 'a target that is due before the baseline',
    puts: [...programme, [[...indicator, 'target', 'by'], '2022-05']],
    code: 'dates-reversed',
    path: [...indicator, 'target', 'by'],
    value: '2022-05',
    nl: {
      message: /in 2022-05 bereikt zijn, vóór de nulmeting in 2022-06/,
      remedy: /Verbeter/,
      reason: /wat er vooraf was/,
    },
    en: { message: /in 2022-05, before the baseline of 2022-06/, remedy: /Correct/, reason: /what was so before it/ },
  },
  {
    title: 'a target that is due before the timeline begins',
    puts: [...programme, [[...indicator, 'target', 'by'], '2021-12'], [[...indicator, 'baseline', 'at'], '2021-06']],
    code: 'outside-timeline',
    path: [...indicator, 'target', 'by'],
    value: '2021-12',
    nl: { message: /in 2021-12 bereikt zijn, en de looptijd begint pas in 2022-01/, remedy: /vanaf 2022-01/ },
    en: { message: /in 2021-12, and the timeline begins in 2022-01 only/, remedy: /from 2022-01 on/ },
  },
  {
    title: 'a target that is due before measuring begins',
    puts: [...programme, [[...indicator, 'from'], '2026-01']],
    code: 'dates-reversed',
    path: [...indicator, 'target', 'by'],
    value: '2025-12',
    nl: { message: /pas vanaf 2026-01 gemeten/, remedy: /Verbeter/ },
    en: { message: /measured from 2026-01 only/, remedy: /Correct/ },
  },
  {
    title: 'a year measured far from the timeline',
    puts: [...programme, [[...indicator, 'measured'], { 2203: 44 }]],
    code: 'outside-timeline',
    path: [...indicator, 'measured', '2203'],
    value: '2203',
    nl: { message: /2203 ligt ver buiten de looptijd/, remedy: /van 2002 tot en met 2046/, reason: /tikfout/ },
    en: { message: /2203 lies far outside the timeline/, remedy: /from 2002 through 2046/, reason: /slip/ },
  },
  {
    title: 'an indicator of an effect that its intervention does not have',
    puts: [...programme, [[...indicator, 'effect', 'item'], 'ggzz']],
    code: 'dangling-id',
    path: [...indicator, 'effect', 'item'],
    value: 'ggzz',
    nl: {
      message: /interventie 'team' heeft geen effect 'ggzz'/,
      remedy: /'ggz'/,
      reason: /heet naar zijn kostenpost/,
    },
    en: { message: /intervention 'team' has no effect 'ggzz'/, remedy: /'ggz'/, reason: /named after its cost item/ },
  },
  {
    title: 'an indicator of an intervention that does not exist',
    puts: [...programme, [[...indicator, 'effect', 'intervention'], 'teams']],
    code: 'dangling-id',
    path: [...indicator, 'effect', 'intervention'],
    value: 'teams',
    nl: { message: /interventie 'teams' bestaat niet/, remedy: /'team'/ },
    en: { message: /no intervention 'teams'/, remedy: /'team'/ },
  },
  {
    title: 'an indicator of an intervention of another project',
    puts: [...programme, [['projects', 1], { id: 'ander' }], [['interventions', 0, 'project'], 'ander']],
    code: 'other-project',
    path: [...indicator, 'effect', 'intervention'],
    value: 'team',
    nl: {
      message: /'team' hoort bij project 'ander', en niet bij 'wijkteam'/,
      remedy: /project: wijkteam/,
      reason: /eigen project/,
    },
    en: {
      message: /'team' belongs to project 'ander', and not to 'wijkteam'/,
      remedy: /project: wijkteam/,
      reason: /own project/,
    },
  },
]
