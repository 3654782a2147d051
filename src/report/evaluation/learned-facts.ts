import { isMoveEffect, type Change } from '../../case/index.js'
import type { LearnedEffect } from '../../evaluation/index.js'
import { formatEuro, formatNumber, formatPercentage, ONE, type Decimal } from '../../money/index.js'
import type { LearnedSuccess, ProposedGrade } from '../../risk/index.js'
import { itemWords } from '../programme/indicators/indicator-numbers.js'
import type { EvaluationReading } from './evaluation-reading.js'

/** What was learned of one number, ready to be put into words or drawn. */
export type LearnedFact =
  | {
      readonly kind: 'success'
      readonly intervention: string
      readonly name: string
      readonly plan: Decimal
      readonly success: LearnedSuccess
      /** The grade of evidence that the count asks for: proposed, never set. */
      readonly grade?: ProposedGrade | undefined
    }
  | {
      readonly kind: 'effect'
      readonly intervention: string
      readonly name: string
      readonly item: string
      readonly change: Change['kind']
      readonly effect: LearnedEffect
    }

/** Everything that was learned, in the order of the interventions: of each first its success. */
export const learnedFacts = ({ evaluation, language }: EvaluationReading): readonly LearnedFact[] => {
  const { businessCase, learned } = evaluation
  return learned.flatMap(({ intervention, success, effects, grade }): readonly LearnedFact[] => {
    const own = businessCase.interventions.find(({ id }) => id === intervention)
    if (own === undefined) return []
    const { name } = own
    return [
      ...(success === undefined
        ? []
        : [{ kind: 'success' as const, intervention, name, plan: own.success?.value ?? ONE, success, grade }]),
      ...effects.flatMap((effect) => {
        const stated = own.effects.find(({ id }) => id === effect.effect)
        if (stated === undefined || isMoveEffect(stated)) return []
        const item = itemWords({ intervention: own.id, item: stated.id }, businessCase, language)
        return [{ kind: 'effect' as const, intervention, name, item, change: stated.change.kind, effect }]
      }),
    ]
  })
}

/** A number of a change as its reader knows it: a reduction as a percentage, an amount in euros. */
export const changeWords = (
  value: Decimal | number,
  change: Change['kind'],
  language: EvaluationReading['language'],
): string => {
  switch (change) {
    case 'reduction':
      return formatPercentage(value, language)
    case 'amount':
      return formatEuro(value, language)
    case 'ratio':
      return formatNumber(value, 2, language)
    case 'volume':
      return formatNumber(value, 1, language)
  }
}
