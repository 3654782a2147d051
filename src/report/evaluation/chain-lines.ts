import { indicatorLevels, type Indicator } from '../../case/index.js'
import { baselineWords, effectWords, measuredWords, targetWords } from '../programme/indicators/indicator-numbers.js'
import { indicatorWords } from '../programme/indicators/indicator-words.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { fill } from '../words/summary.js'
import { evaluationWords } from './words/evaluation-words.js'
import { moneyOfProject } from './verdict-tables.js'

/** The effect chain of a project: each indicator that was measured, with its baseline and its target. */
export interface ProjectChain {
  readonly project: string
  /** What it comes to in money. */
  readonly money: readonly string[]
  /** What was measured, link by link. */
  readonly lines: readonly string[]
  /** Of how many indicators nothing was. */
  readonly unmeasured: number
}

/** The effect chains of projects of which anything was measured, beside their money; of all others one count. */
export const chainLines = (reading: EvaluationReading): readonly string[] => {
  const chains = projectChains(reading)
  const unmeasured = chains.reduce((count, own) => count + own.unmeasured, 0)
  const words = evaluationWords[reading.language]
  return [
    ...chains.flatMap(({ project, money, lines }) =>
      lines.length === 0 ? [] : [[`${project}.`, ...money].join(' '), ...lines.map((line) => `- ${line}`)],
    ),
    ...(unmeasured === 0
      ? []
      : [unmeasured === 1 ? words.unmeasuredOne : fill(words.unmeasured, { count: String(unmeasured) })]),
  ]
}

/** The effect chain of each project that has indicators. */
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
            lines: indicatorLevels.flatMap((level) =>
              indicators.filter((own) => own.level === level && isMeasured(own)).map(line),
            ),
            unmeasured: indicators.filter((own) => !isMeasured(own)).length,
          },
        ],
  )
}

const isMeasured = ({ measured = {} }: Indicator): boolean => Object.keys(measured).length > 0
