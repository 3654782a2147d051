import { indicatorLevels, type Indicator } from '../../case/index.js'
import { baselineWords, effectWords, measuredWords, targetWords } from '../programme/indicators/indicator-numbers.js'
import { indicatorWords } from '../programme/indicators/indicator-words.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { moneyOfProject } from './verdict-tables.js'

/** The effect chain of a project: each indicator with its baseline, its target and what was measured. */
export interface ProjectChain {
  readonly project: string
  /** What it comes to in money. */
  readonly money: readonly string[]
  readonly lines: readonly string[]
}

/** The effect chain of each project that measures any, link by link. */
export const projectChains = ({ evaluation, language }: EvaluationReading): readonly ProjectChain[] => {
  const { businessCase } = evaluation
  const words = indicatorWords[language]
  const line = (indicator: Indicator): string => {
    const { name, unit, level, effect } = indicator
    return [
      `${unit === undefined ? name : `${name} (${unit})`}, ${words.levels[level]}: ${[baselineWords, targetWords, measuredWords].map((part) => part(indicator, language)).join('; ')}.`,
      effect === undefined ? '' : `${words.euros}: ${effectWords(effect, businessCase, language)}.`,
    ]
      .filter((part) => part !== '')
      .join(' ')
  }
  return businessCase.projects.flatMap(({ id, name, indicators }) =>
    indicators.length === 0
      ? []
      : [
          {
            project: name,
            money: moneyOfProject(id, { evaluation, language }),
            lines: indicatorLevels.flatMap((level) => indicators.filter((own) => own.level === level).map(line)),
          },
        ],
  )
}
