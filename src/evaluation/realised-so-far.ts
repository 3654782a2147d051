import { without } from '../base/index.js'
import { calculatedAnyway, type CalculatedAnyway } from '../calculation/index.js'
import type { BusinessCase } from '../case/index.js'
import type { Month } from '../timeline/index.js'

/** What a forecast comes to through the reference month: the same case, of which the timeline ends there. */
export const realisedSoFar = (forecast: BusinessCase, through: Month): CalculatedAnyway =>
  calculatedAnyway(caseSoFar(forecast, through))

/** A case through a month. */
export const caseSoFar = (businessCase: BusinessCase, through: Month): BusinessCase => {
  const { budget, ...rest } = without(businessCase, 'choice')
  return {
    ...rest,
    // Years of the budget after it say nothing of what was used so far.
    ...(budget === undefined
      ? {}
      : {
          budget: {
            ...budget,
            planned: Object.fromEntries(Object.entries(budget.planned).filter(([year]) => year <= through.slice(0, 4))),
          },
        }),
    timeline: { ...businessCase.timeline, through },
  }
}
