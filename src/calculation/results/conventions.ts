import { type BusinessCase, evidenceGrades, knownRegime, sourceOfRecord } from '../../case/index.js'
import { recordOf } from '../../rules/index.js'
import { Decimal, ZERO } from '../../money/index.js'
import type { Conventions, YearRow } from './results.js'

/** The choices under which a case was calculated, said in full so that no reader has to guess. */
export const conventionsOf = (
  businessCase: BusinessCase,
  budgetYears: readonly number[],
  factors: YearRow,
  annuityFactor: Decimal,
): Conventions => {
  const { attribution, discounting, haircuts, prices, timeline } = businessCase
  return {
    priceLevel: prices.level,
    priceIndex: prices.index ?? null,
    inflation: prices.inflation?.value ?? null,
    step: timeline.step,
    discounting: {
      ...regimeOf(businessCase),
      baseYear: discounting.baseYear ?? (budgetYears[0] as number),
      timing: discounting.timing,
      factors,
      annuityFactor,
    },
    attribution,
    haircuts: recordOf(evidenceGrades, (grade) => haircuts[grade]?.value ?? ZERO),
  }
}

const regimeOf = (
  businessCase: BusinessCase,
): Omit<Conventions['discounting'], 'baseYear' | 'timing' | 'factors' | 'annuityFactor'> => {
  const { schedule } = businessCase.discounting
  if (schedule !== undefined)
    return {
      regime: 'own',
      name: { nl: 'Eigen discontovoet van de businesscase', en: 'Discount rate of the case itself' },
      source: schedule[0]?.rate.source ?? null,
      inForceFrom: null,
      rates: schedule.map(({ fromYear, rate }) => ({ fromYear, rate: rate.value })),
    }
  const found = knownRegime(businessCase)
  return {
    regime: found.id,
    name: found.name,
    source: sourceOfRecord(found),
    inForceFrom: found.inForceFrom ?? null,
    rates: found.steps.map(({ fromYear, rate }) => ({ fromYear, rate: new Decimal(rate) })),
  }
}
