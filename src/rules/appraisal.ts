import type { BusinessCase } from '../case/index.js'
import { asRow } from './baseline/baseline-item.js'
import { modelOf } from './model.js'
import { presentSavingsToShare } from './agreements/savings-to-share.js'
import { lateTotals } from './time/beyond-horizon.js'
import { decisionsOf } from './enrolment/decisions.js'
import { placesExcess } from './enrolment/place-claims.js'
import { placesOf } from './enrolment/places.js'
import { recordOf } from './record-of.js'
import { rungs } from './ladder/rung.js'
import { societalFormulas } from './ladder/societal-formulas.js'
import { settlementUse } from './settlement/settlement-use.js'
import { outsideProjects } from './ladder/outside-projects.js'
import { overlapLost } from './overlap/overlap-lost.js'
import { cashBridges } from './outcomes/cash-bridge.js'
import { exchanged } from './agreements/exchanged.js'
import { interventionAccounts } from './outcomes/intervention-accounts.js'
import { targetGroupAccounts } from './outcomes/target-group-accounts.js'
import { costShares } from './outcomes/cost-shares.js'
import { accountFormulas } from './outcomes/account-formulas.js'
import type { Appraisal, BaselineFormulas, LadderFormulas } from './appraisal-formulas.js'
import { annuityFactor } from './discounting/annuity-factor.js'
import { discountFactors } from './discounting/discount-factors.js'
import { discountTermsOf } from './discounting/discount-terms.js'
import { domainCosts } from './outcomes/domain-costs.js'
import { extraUse } from './ladder/extra-use.js'
import { flowFormulas } from './discounting/flow-formulas.js'
import { fundFormulas } from './fund/fund-formulas.js'
import { incomeFormulas } from './income/income-formulas.js'
import { inflationFactors } from './discounting/inflation-factors.js'
import { ladderTotal } from './ladder/ladder-total.js'
import { isMoved } from './ladder/item-effect.js'
import { lostOnTheWay } from './ladder/lost-on-the-way.js'
import { moveFormulas } from './agreements/move-formulas.js'
import { partyFlows, societyFlows } from './outcomes/party-flows.js'
import { wholeFlows } from './outcomes/whole-flows.js'
import { perHousehold } from './outcomes/per-household.js'
import { pocketFormulas } from './outcomes/pocket-formulas.js'
import { budgetFormulas } from './programme/budget-formulas.js'
import { indicatorInputs } from './programme/indicator-inputs.js'
import { realisedInputs } from './programme/realised-inputs.js'
import { projectAccounts } from './programme/project-accounts.js'
import { segmentAccounts } from './baseline/segment-accounts.js'
import { frameworkScores } from './programme/framework-scores.js'
import { steeringFormulas } from './programme/steering-formulas.js'
import { structuralDemand } from './programme/structural-demand.js'
import { publishFigures } from './publish-figures.js'

/** Writes a case and everything that is reported of it. */
export const appraisalOf = (businessCase: BusinessCase, most?: number): Appraisal => {
  const model = modelOf(businessCase, most)
  const { write } = model
  const factors = discountFactors(write, discountTermsOf(write))
  const rows = {
    discountFactors: factors,
    annuityFactor: annuityFactor(write, factors),
    inflationFactors: inflationFactors(write),
  }
  const flows = businessCase.parties.map((party) => partyFlows(model, party.id))
  const parties = new Map(
    businessCase.parties.map((party, position) => [
      party.id,
      accountFormulas(model, party.id, flows[position] as (typeof flows)[number], rows),
    ]),
  )
  const society = accountFormulas(model, 'society', societyFlows(model, flows), rows)
  const wholes = new Map(
    businessCase.wholes.map(({ id }) => {
      const parts = businessCase.parties.flatMap((party, position) =>
        party.partOf === id ? [[party.id, flows[position] as (typeof flows)[number]] as const] : [],
      )
      return [id, accountFormulas(model, id, wholeFlows(model, id, new Map(parts)), rows)] as const
    }),
  )
  const ladder = model.ladder.map((line): LadderFormulas => {
    const about = { intervention: line.intervention.id, effect: line.effect.id, costItem: line.effect.costItem }
    const flowsByRung = recordOf(rungs, (rung) =>
      flowFormulas(write, rows.discountFactors, line.rungs[rung], `saving.${rung}`, about),
    )
    return {
      ...about,
      ...(isMoved(line.effect) ? { move: line.effect.change.kind } : {}),
      rungs: flowsByRung,
      lost: lostOnTheWay(
        write,
        recordOf(rungs, (rung) => flowsByRung[rung].presentValue),
        about,
      ),
      outside: line.outside.map(({ saving, ...project }) => ({
        ...project,
        saving: flowFormulas(write, rows.discountFactors, saving, 'saving.outside', {
          ...about,
          project: project.project,
        }),
      })),
      beyondHorizon: line.beyondHorizon,
    }
  })
  const baseline = model.baseline.map((line): BaselineFormulas => {
    const about = { costItem: line.item.id }
    const saved = model.ladder.filter((effect) => effect.effect.costItem === line.item.id)
    const baselineCost = write.byYear(line.cost)
    const saving = write.named(
      write.byYear(write.add(write.zeros, ...saved.map((effect) => effect.rungs.overlap))),
      'item-saving',
      about,
      'by-year',
    )
    return {
      costItem: line.item.id,
      households: write.named(
        asRow(write, line.households),
        'households',
        { targetGroup: line.item.targetGroup },
        'by-year',
      ),
      costPerHouseholdYear: write.named(
        asRow(write, line.costPerHouseholdYear),
        'cost-per-household-year',
        about,
        'by-year',
      ),
      baseline: write.named(baselineCost, 'baseline-cost', about, 'by-year'),
      saving: { byYear: saving, total: write.named(write.total(saving), 'item-saving', about, 'total') },
      project: write.named(
        saved.length === 0 ? baselineCost : write.subtract(baselineCost, saving),
        'project-cost',
        about,
      ),
    }
  })
  const income = businessCase.incomeItems.length === 0 ? undefined : incomeFormulas(model, rows.discountFactors)
  const moves = moveFormulas(model, rows.discountFactors)
  const pockets = pocketFormulas(model, rows.discountFactors)
  const fund = fundFormulas(model)
  const budget = budgetFormulas(model, society.welfare.npv)
  indicatorInputs(write)
  const realised = realisedInputs(write)
  const programme = projectAccounts(model, rows.discountFactors)
  const structural = structuralDemand(model)
  const framework = frameworkScores(write)
  const decisions = decisionsOf(model)
  const between = exchanged(write, [...parties.values()])
  const figures = {
    parties,
    wholes,
    society,
    costShares: costShares(write, parties, society),
    wholeShares: costShares(write, wholes, society),
    ladder,
    ladderTotal: ladderTotal(write, ladder),
    overlap: overlapLost(write, ladder),
    outsideProjects: outsideProjects(write, ladder, income?.effects),
    societal: societalFormulas(model, rows.discountFactors),
    ...(income === undefined ? {} : { income }),
    baseline,
    domainCosts: domainCosts(model, baseline, rows.discountFactors),
    extraUse: extraUse(model, rows.discountFactors),
    perHousehold: perHousehold(model),
    interventions: interventionAccounts(model, rows.discountFactors),
    targetGroups: targetGroupAccounts(model, rows.discountFactors),
    exchanged: between,
    bridge: cashBridges(model, parties, society, between, rows.discountFactors),
    moves,
    usedBySettlement: settlementUse(model),
    pockets,
    beyondHorizon: model.beyondHorizon,
    ...(decisions.length === 0 ? {} : { decisions }),
    ...(fund === undefined ? {} : { fund }),
    ...(budget === undefined ? {} : { budget }),
    ...(programme === undefined ? {} : { programme }),
    ...(structural === undefined ? {} : { structural }),
    ...(framework === undefined ? {} : { framework }),
    steering: steeringFormulas(write),
    segments: segmentAccounts(write, model.baseline),
  }
  publishFigures(write, figures)
  const places = placesOf(model)
  const beside = {
    late: lateTotals(write, model.beyondHorizon),
    savingsToShare: presentSavingsToShare(write, model.retained, write.businessCase.parties, rows.discountFactors),
    places,
    realised,
    placesExcess: placesExcess(write, places),
  }
  const { annuityFactor: annuity } = rows
  return {
    model,
    sheet: write.sheet(),
    discountFactors: factors,
    annuityFactor: annuity,
    ...figures,
    ...beside,
  }
}
