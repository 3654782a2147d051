import type { BusinessCase, Indicator, IndicatorEffect, Quantity } from '../../../case/index.js'
import { monthWords } from '../../../timeline/index.js'
import { formatStated } from '../../language/format-stated.js'
import type { Language } from '../../language/language.js'
import { wordAbout } from '../../language/word-label.js'
import { fill } from '../../words/summary.js'
import { indicatorWords } from './indicator-words.js'

/** A number of an indicator, and that it is assumed where no source gives it. */
const numberWords = (stated: Quantity, { source }: Indicator, language: Language): string => {
  const value = formatStated(stated.value, 'number', language)
  const isInvented = (stated.source ?? source) === undefined && stated.assumption !== undefined
  return isInvented ? fill(indicatorWords[language].invented, { value }) : value
}

/** What an indicator was before, and when: `nulmeting 40, juni 2021`. */
export const baselineWords = (indicator: Indicator, language: Language): string => {
  const words = indicatorWords[language]
  const { baseline } = indicator
  if (baseline === undefined) return words.noBaseline
  const value = fill(words.baseline, { value: numberWords(baseline, indicator, language) })
  return baseline.at === undefined ? value : `${value} ${fill(words.by, { month: monthWords(baseline.at, language) })}`
}

/** What it is to become, and by when. */
export const targetWords = (indicator: Indicator, language: Language): string => {
  const words = indicatorWords[language]
  const { target } = indicator
  if (target === undefined) return words.noTarget
  const value = fill(words.target, { value: numberWords(target, indicator, language) })
  return target.by === undefined ? value : `${value} ${fill(words.by, { month: monthWords(target.by, language) })}`
}

/** What was measured, year by year. */
export const measuredWords = (indicator: Indicator, language: Language): string => {
  const words = indicatorWords[language]
  const measured = Object.entries(indicator.measured ?? {})
  return measured.length === 0
    ? words.notMeasured
    : fill(words.measured, {
        values: measured.map(([year, stated]) => `${numberWords(stated, indicator, language)} (${year})`).join(', '),
      })
}

/** An effect in euros by the name of its item: with its intervention where the project has more than one. */
export const effectWords = (effect: IndicatorEffect, businessCase: BusinessCase, language: Language): string => {
  const { interventions } = businessCase
  const own = interventions.find(({ id }) => id === effect.intervention)
  const isOnlyOne = interventions.filter(({ project }) => project === own?.project).length === 1
  const item = itemWords(effect, businessCase, language)
  return isOnlyOne || own === undefined ? item : `${own.name}: ${item}`
}

/** The item of an effect: a cost item, an income item, or what a societal effect or a move is called. */
export const itemWords = (
  { intervention, item }: IndicatorEffect,
  businessCase: BusinessCase,
  language: Language,
): string => {
  const own = businessCase.interventions.find(({ id }) => id === intervention)
  const effect = own?.effects.find(({ id }) => id === item)
  const of =
    effect?.costItem !== undefined
      ? { costItem: effect.costItem }
      : effect?.incomeItem !== undefined
        ? { incomeItem: effect.incomeItem }
        : { intervention, effect: item }
  return wordAbout(of, businessCase, language).at(-1) ?? item
}
