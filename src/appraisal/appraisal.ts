import type { BusinessCase } from '../case/index.js'
import type { FormulaId, Sheet } from '../formula/index.js'
import { label, modelOf, recordOf, rungs, type Model, type Rung } from '../model/index.js'
import type { Flow, OutsideFlow } from './account.js'
import { accountFormulas, type AccountFormulas } from './account-formulas.js'
import { discountFactors } from './discount-factors.js'
import { discountTermsOf } from './discount-terms.js'
import { flowFormulas } from './flow-formulas.js'
import { inflationFactors } from './inflation-factors.js'
import { partyFlows, societyFlows } from './party-flows.js'
import { publishFigures } from './publish-figures.js'

/** A case with all its results, as formulas: what every reader reads. */
export interface Appraisal {
  readonly model: Model
  readonly sheet: Sheet
  readonly discountFactors: FormulaId
  /** Accounts by party id, in the order of the case. */
  readonly parties: ReadonlyMap<string, AccountFormulas>
  readonly society: AccountFormulas
  readonly ladder: readonly LadderFormulas[]
  readonly baseline: readonly BaselineFormulas[]
}

/** The rungs of one effect. */
export interface LadderFormulas {
  readonly intervention: string
  readonly effect: string
  readonly costItem: string
  readonly rungs: Readonly<Record<Rung, Flow<FormulaId, FormulaId>>>
  /** What is ascribed to projects outside the case, and so lost between gross and net. */
  readonly outside: readonly OutsideFlow<FormulaId, FormulaId>[]
  /** Cash that comes free after the horizon. */
  readonly beyondHorizon: FormulaId
}

/** One cost item with and without the case, by budget year. */
export interface BaselineFormulas {
  readonly costItem: string
  readonly costPerHouseholdYear: FormulaId
  readonly baseline: FormulaId
  /** The baseline less what the interventions together save, before any haircut. */
  readonly project: FormulaId
}

/** Writes a case and everything that is reported of it. */
export const appraisalOf = (businessCase: BusinessCase): Appraisal => {
  const model = modelOf(businessCase)
  const { write } = model
  const rows = {
    discountFactors: discountFactors(write, discountTermsOf(write)),
    inflationFactors: inflationFactors(write),
    householdsEntering: write.named(
      write.add(...[...model.enrolments.values()].map((enrolment) => write.total(enrolment.entering))),
      'households',
      label('households-entering'),
    ),
  }
  const flows = businessCase.parties.map((party) => partyFlows(model, party.id))
  const parties = new Map(
    businessCase.parties.map((party, position) => [
      party.id,
      accountFormulas(model, party.id, flows[position] as (typeof flows)[number], rows),
    ]),
  )
  const society = accountFormulas(model, 'society', societyFlows(model, flows), rows)
  const ladder = model.ladder.map((line): LadderFormulas => {
    const about = { intervention: line.intervention.id, effect: line.effect.id, costItem: line.effect.costItem }
    return {
      ...about,
      rungs: recordOf(rungs, (rung) => flowFormulas(write, rows.discountFactors, line.rungs[rung], `saving.${rung}`, about)),
      outside: line.outside.map(({ saving, ...project }) => ({
        ...project,
        saving: flowFormulas(write, rows.discountFactors, saving, 'saving.outside', { ...about, project: project.project }),
      })),
      beyondHorizon: line.beyondHorizon,
    }
  })
  const baseline = model.baseline.map((line): BaselineFormulas => {
    const about = { costItem: line.item.id }
    const saved = model.ladder.filter((effect) => effect.effect.costItem === line.item.id)
    const baselineCost = write.byYear(line.cost)
    return {
      costItem: line.item.id,
      costPerHouseholdYear: line.costPerHouseholdYear,
      baseline: write.named(baselineCost, 'eur', label('baseline-cost.by-year', about)),
      project: write.named(
        saved.length === 0
          ? baselineCost
          : write.subtract(baselineCost, write.byYear(write.add(...saved.map((effect) => effect.rungs.overlap)))),
        'eur',
        label('project-cost', about),
      ),
    }
  })
  publishFigures(write, { parties, society, ladder, baseline })
  return { model, sheet: write.sheet(), discountFactors: rows.discountFactors, parties, society, ladder, baseline }
}
