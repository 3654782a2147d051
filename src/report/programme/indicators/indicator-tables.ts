import { indicatorLevels, nameById, type BusinessCase } from '../../../case/index.js'
import { listed } from '../../../money/index.js'
import { goalCheck, isSmart, type GoalCheck, type IndicatorCheck } from '../../../programme/index.js'
import type { DocumentTable } from '../../document/report-document.js'
import type { Language } from '../../language/language.js'
import type { Reading } from '../../language/reading.js'
import type { TitledTable } from '../../tables/agreement-tables.js'
import { fill } from '../../words/summary.js'
import { baselineWords, effectWords, itemWords, measuredWords, targetWords } from './indicator-numbers.js'
import { indicatorWords } from './indicator-words.js'

/** Whether any project of a case is measured. */
export const hasIndicators = ({ projects }: BusinessCase): boolean =>
  projects.some(({ indicators }) => indicators.length > 0)

/** How many goals of each project are specific, measurable and dated; nothing where nothing is measured. */
export const goalTable = ({ results: { businessCase }, language }: Reading): TitledTable | undefined => {
  if (!hasIndicators(businessCase)) return undefined
  const words = indicatorWords[language]
  const check = goalCheck(businessCase)
  const row = (name: string, own: readonly IndicatorCheck[]): readonly string[] => [
    name,
    String(own.length),
    ...(['specific', 'measurable', 'dated'] as const).map((part) =>
      String(own.filter(({ missing }) => missing[part].length === 0).length),
    ),
    String(own.filter(({ indicator }) => indicator.effect !== undefined).length),
  ]
  return {
    title: words.summary,
    table: {
      head: [words.project, words.count, words.specificHead, words.measurableHead, words.datedHead, words.carrying],
      rows: businessCase.projects.map(({ id, name }) =>
        row(
          name,
          check.indicators.filter(({ project }) => project === id),
        ),
      ),
      foot: [row(words.all, check.indicators)],
    },
    notes: [soundGoals(check, language), ...unmeasuredProjects(check, businessCase, language)],
  }
}

/** The effects in euros that nobody measures, a line for each intervention. */
export const unmeasuredEffects = ({ results: { businessCase }, language }: Reading): readonly string[] => {
  const { unmeasuredEffects: effects } = goalCheck(businessCase)
  return businessCase.interventions.flatMap(({ id, name, project }) => {
    const own = effects.filter(({ intervention }) => intervention === id)
    const ofProject = nameById(businessCase.projects, project ?? '')
    return own.length === 0
      ? []
      : [
          fill(indicatorWords[language].unmeasuredLine, {
            project: name === ofProject ? name : `${ofProject}, ${name}`,
            effects: own
              .map(({ effect }) => itemWords({ intervention: id, item: effect }, businessCase, language))
              .join('; '),
          }),
        ]
  })
}

/** The same in one line, for a terminal. */
export const unmeasuredBrief = ({ results: { businessCase }, language }: Reading): readonly string[] => {
  const words = indicatorWords[language]
  const count = goalCheck(businessCase).unmeasuredEffects.length
  if (count === 0) return [words.allMeasured]
  return [count === 1 ? words.unmeasuredOne : fill(words.unmeasuredBrief, { count: String(count) })]
}

/** The effect chain of each project, link by link: what is measured, from where to where, and what its goal lacks. */
export const chainTables = ({ results: { businessCase }, language }: Reading): readonly DocumentTable[] => {
  const words = indicatorWords[language]
  const { indicators } = goalCheck(businessCase)
  return businessCase.projects.flatMap(({ id, name }): DocumentTable[] => {
    const own = indicators.filter(({ project }) => project === id)
    const rows = indicatorLevels.flatMap((level) =>
      own.filter(({ indicator }) => indicator.level === level).map((each) => chainRow(each, businessCase, language)),
    )
    return rows.length === 0
      ? []
      : [
          {
            caption: fill(words.chain, { project: name }),
            head: [words.indicator, words.level, words.course, words.euros, words.missing],
            rows,
            wordColumns: 5,
          },
        ]
  })
}

const chainRow = (check: IndicatorCheck, businessCase: BusinessCase, language: Language): readonly string[] => {
  const words = indicatorWords[language]
  const { indicator } = check
  const { name, description, unit, level, effect } = indicator
  return [
    unit === undefined ? name : `${name} (${unit})`,
    words.levels[level],
    [
      [baselineWords, targetWords, measuredWords].map((part) => part(indicator, language)).join('; '),
      ...(description === undefined ? [] : [description]),
    ].join('. '),
    effect === undefined ? words.noEffect : effectWords(effect, businessCase, language),
    goalWords(check, language),
  ]
}

/** The goal that an indicator measures, and what it lacks to be specific, measurable and dated. */
const goalWords = (check: IndicatorCheck, language: Language): string => {
  const words = indicatorWords[language]
  const { goal } = check.indicator
  const lacking = (['specific', 'measurable', 'dated'] as const).flatMap((part) => {
    const parts = check.missing[part]
    return parts.length === 0 ? [] : [fill(words[part], { parts: parts.map((each) => words.parts[each]).join(', ') })]
  })
  return [
    ...(goal === undefined ? [] : [`${goal}.`]),
    isSmart(check) ? words.complete : fill(words.lacking, { parts: lacking.join(', ') }),
  ].join(' ')
}

const soundGoals = ({ indicators }: GoalCheck, language: Language): string => {
  const words = indicatorWords[language]
  const sound = indicators.filter(isSmart).length
  const text = sound === 0 ? words.noGoals : sound === 1 ? words.oneGoal : words.someGoals
  return fill(text, { sound: String(sound), count: String(indicators.length) })
}

const unmeasuredProjects = (
  { unmeasuredProjects: ids }: GoalCheck,
  { projects }: BusinessCase,
  language: Language,
): readonly string[] =>
  ids.length === 0
    ? []
    : [fill(indicatorWords[language].noneMeasured, { projects: listed(ids.map((id) => nameById(projects, id))) })]
