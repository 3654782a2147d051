import type { Results } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import { scenarioTable, switchingValues, type ScenarioOutcome, type SwitchingValue } from '../../risk/index.js'
import { investorOf } from '../answers/investor-of.js'

/** What must be true for the answer to stay the answer: switching values and scenarios. */
export interface MustHold {
  /** The NPV of the party that invests most, where one does, and that of society. */
  readonly figures: readonly string[]
  /** Every assumption of the case for each of these figures. */
  readonly switching: readonly SwitchingValue[]
  /** The same figures as the case has them, and in each scenario. */
  readonly scenarios: readonly ScenarioOutcome[]
}

/** The figures of a report on which a council decides: the NPV of the party that invests most, and that of society. */
export const decisiveFigures = (results: Results): readonly string[] => {
  const investor = investorOf(results)
  return [...(investor === undefined ? [] : [`${investor.id}.cash.npv`]), 'society.welfare.npv']
}

/** The switching values and scenarios of a case, for the figures on which a council decides; computed once a case. */
export const mustHoldOf = (results: Results): MustHold => {
  const { businessCase } = results
  const earlier = known.get(businessCase)
  if (earlier !== undefined) return earlier
  const figures = decisiveFigures(results)
  const found = {
    figures,
    switching: switchingValues(businessCase, { figures }),
    scenarios: scenarioTable(businessCase, { figures }),
  }
  known.set(businessCase, found)
  return found
}

const known = new WeakMap<BusinessCase, MustHold>()
