import type { Results } from '../calculation/index.js'
import { evidenceGrades } from '../case/index.js'
import type { Unlike } from './comparison.js'

/** The choices in which cases differ that decide what a figure of them measures, each with what every case has. */
export const unlikeChoices = (all: readonly Results[]): readonly Unlike[] => {
  const choices: readonly (readonly [Unlike['what'], (results: Results) => string])[] = [
    ['timeline', ({ businessCase: { timeline } }) => `${timeline.from} - ${timeline.through}`],
    ['base-year', ({ conventions }) => String(conventions.discounting.baseYear)],
    [
      'discount-rates',
      ({ conventions: { discounting } }) =>
        `${discounting.rates.map(({ fromYear, rate }) => `${fromYear}: ${rate.toString()}`).join(', ')} (${discounting.timing})`,
    ],
    ['step', ({ conventions }) => conventions.step],
    ['haircuts', ({ conventions }) => evidenceGrades.map((grade) => conventions.haircuts[grade].toString()).join(', ')],
  ]
  return choices.flatMap(([what, of]) => {
    const values = all.map(of)
    return new Set(values).size === 1 ? [] : [{ what, values }]
  })
}
