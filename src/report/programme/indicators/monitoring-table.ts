import { nameById } from '../../../case/index.js'
import { monitoringPlan } from '../../../programme/index.js'
import type { Reading } from '../../language/reading.js'
import type { TitledTable } from '../../tables/agreement-tables.js'
import { fill } from '../../words/summary.js'
import { baselineWords, targetWords } from './indicator-numbers.js'
import { indicatorWords } from './indicator-words.js'
import { measuringWords } from './measuring-words.js'

/**
 * The monitoring plan of a programme: who measures what, when, and against which baseline; nothing where nothing is left
 * to measure. What cannot be planned is counted beneath it.
 */
export const monitoringTable = ({ results: { businessCase }, language }: Reading): TitledTable | undefined => {
  const plan = monitoringPlan(businessCase)
  const planned = plan.filter(({ months }) => months.length > 0)
  if (planned.length === 0) return undefined
  const words = indicatorWords[language]
  const others = plan.length - planned.length
  return {
    title: words.plan,
    table: {
      head: [words.planWho, words.planWhat, words.planWhen, words.planBaseline, words.planTarget],
      rows: planned.map((each) => [
        each.indicator.owner ?? words.nobody,
        `${nameById(businessCase.projects, each.project)}: ${each.indicator.name}`,
        measuringWords(each, language),
        baselineWords(each.indicator, language),
        targetWords(each.indicator, language),
      ]),
      wordColumns: 5,
    },
    notes: [words.planIntro, ...(others === 0 ? [] : [fill(words.planOthers, { count: String(others) })])],
  }
}
