import { evidenceGrades, type BusinessCase, type EvidenceGrade, type TargetGroup } from '../../case/index.js'
import type { ExactValues, ScalarId } from '../../sheet/index.js'
import { type Decimal, largest, TOLERANCE, ZERO } from '../../money/index.js'
import { recordOf, type Account, type AccountFormulas, type Appraisal, type CostShare } from '../../rules/index.js'
import { claimsAboveBaseline } from '../answers/claims-above-baseline.js'
import { costOfDelay } from '../answers/cost-of-delay.js'
import { decisionResults } from '../answers/decision-results.js'
import { competingInterventions } from '../answers/competing-interventions.js'
import { conventionsOf } from './conventions.js'
import { fundResults } from '../answers/fund-results.js'
import { mainFunder } from '../answers/main-funder.js'
import { mainGainer } from '../answers/main-gainer.js'
import { mainPayer } from '../answers/main-payer.js'
import { standingParties } from '../answers/standing-parties.js'
import { turningDomains } from '../answers/turning-domains.js'
import { wrongPockets } from '../answers/wrong-pockets.js'
import { internalRateOfReturn } from '../flows/irr.js'
import { finite } from '../finite.js'
import { paybackOf } from '../flows/payback-of.js'
import { weighingResults } from './weighing-results.js'
import { budgetResults, programmeResults } from './programme-results.js'
import { readTree } from '../read-tree.js'
import type {
  BaselineLine,
  CashResults,
  IncomeResults,
  LadderLine,
  Move,
  PartyResults,
  Pockets,
  Results,
  WholeResults,
  YearRow,
} from './results.js'

/** The results of a case out of the values of its figures. */
export const resultsOf = (businessCase: BusinessCase, appraisal: Appraisal, values: ExactValues): Results => {
  const { sheet, model } = appraisal
  const { timeline } = model.write
  const account = (who: Pick<PartyResults, 'id' | 'name' | 'kind'>, formulas: AccountFormulas) =>
    partyResults(appraisal, values, who, formulas)
  const evidence = new Map(
    model.ladder.map(({ intervention, effect }) => [`${intervention.id}.${effect.id}`, effect.evidence]),
  )
  const parties = businessCase.parties.map((party) =>
    account(party, appraisal.parties.get(party.id) as AccountFormulas),
  )
  const wholes = businessCase.wholes.map((whole): WholeResults => ({
    ...account(whole, appraisal.wholes.get(whole.id) as AccountFormulas),
    parts: businessCase.parties.flatMap(({ id, partOf }) => (partOf === whole.id ? [id] : [])),
    costShare: finite(
      values.scalar((appraisal.wholeShares.find(({ party }) => party === whole.id) as CostShare<ScalarId>).share),
    ),
  }))
  const standing = standingParties({ parties, wholes })
  const budget = budgetResults(appraisal, values)
  const programme = programmeResults(appraisal, values, timeline.from)
  const figures = {
    businessCase,
    conventions: conventionsOf(
      businessCase,
      timeline.budgetYears,
      values.row(appraisal.discountFactors),
      values.scalar(appraisal.annuityFactor),
    ),
    budgetYears: timeline.budgetYears,
    periods: timeline.periods,
    parties,
    wholes,
    society: account({ id: 'society', name: 'society', kind: 'society' }, appraisal.society),
    costShares: appraisal.costShares.map(({ party, share }) => ({ party, share: finite(values.scalar(share)) })),
    ladder: appraisal.ladder.map(({ rungs, lost, outside, beyondHorizon, ...about }): LadderLine => ({
      ...about,
      evidence: evidence.get(`${about.intervention}.${about.effect}`) as LadderLine['evidence'],
      rungs: readTree(sheet, values, rungs),
      lost: readTree(sheet, values, lost),
      outside: outside.map(({ project, reason, saving }) => ({
        project,
        reason,
        saving: readTree(sheet, values, saving),
      })),
      beyondHorizon: values.scalar(beyondHorizon),
    })),
    ladderTotal: readTree(sheet, values, appraisal.ladderTotal),
    overlap: appraisal.overlap.map(({ intervention, lost }) => ({ intervention, lost: values.scalar(lost) })),
    outsideProjects: appraisal.outsideProjects.map(({ project, saving, income }) => ({
      project,
      saving: values.scalar(saving),
      ...(income === undefined ? {} : { income: values.scalar(income) }),
      reasons: reasonsFor(project, [...appraisal.ladder, ...(appraisal.income?.effects ?? [])]),
    })),
    societal: appraisal.societal.map(({ rungs, lost, units, ...about }) => ({
      ...about,
      ...readTree(sheet, values, { rungs, lost, units }),
    })),
    ...(appraisal.income === undefined ? {} : { income: incomeResults(appraisal, appraisal.income, values) }),
    baseline: appraisal.baseline.map(({ costItem, ...rows }): BaselineLine => ({
      costItem,
      ...readTree(sheet, values, rows),
    })),
    domainCosts: appraisal.domainCosts.map(({ domain, ...costs }) => ({
      domain,
      ...readTree(sheet, values, costs),
    })),
    extraUse: readTree(sheet, values, appraisal.extraUse),
    perHousehold: appraisal.perHousehold.map(({ intervention, entering, cost, saving, proceeds }) => ({
      intervention,
      unit: unitOf(businessCase, intervention),
      entering: values.scalar(entering),
      cost: finite(values.scalar(cost)),
      saving: finite(values.scalar(saving)),
      ...(proceeds === undefined ? {} : { proceeds: finite(values.scalar(proceeds)) }),
    })),
    interventions: appraisal.interventions.map(({ intervention, ...account }) => ({
      intervention,
      ...readTree(sheet, values, account),
    })),
    targetGroups: appraisal.targetGroups.map(({ targetGroup, ...account }) => ({
      targetGroup,
      ...readTree(sheet, values, account),
    })),
    exchanged: readTree(sheet, values, appraisal.exchanged),
    bridge: {
      society: readTree(sheet, values, appraisal.bridge.society),
      parties: appraisal.bridge.parties.map(({ party, ...steps }) => ({ party, ...readTree(sheet, values, steps) })),
    },
    moves: appraisal.moves.map(({ kind, id, moved, parties: involved }) => ({
      kind,
      id,
      name: nameOfMove(businessCase, kind, id),
      moved: values.scalar(moved),
      parties: involved.map(({ party, flow }) => ({ party, flow: readTree(sheet, values, flow) })),
    })),
    usedBySettlement: appraisal.usedBySettlement.map(({ settlement, party, ...rows }) => ({
      settlement,
      party,
      ...readTree(sheet, values, rows),
    })),
    pockets: pocketResults(appraisal, values),
    beyondHorizon: appraisal.beyondHorizon.map(({ intervention, households, costs, income }) => ({
      intervention,
      households: values.scalar(households),
      costs: values.scalar(costs),
      ...(income === undefined ? {} : { income: values.scalar(income) }),
    })),
    costOfDelay: costOfDelay(businessCase, appraisal, values),
    ...decisionResults(businessCase, appraisal, values),
    ...(budget === undefined ? {} : { budget }),
    ...(programme === undefined ? {} : { programme }),
    ...weighingResults(appraisal, values),
    fund: appraisal.fund === undefined ? null : fundResults(appraisal.fund, values, timeline),
  }
  return {
    format: 'mbc-results/1',
    ...figures,
    mainPayer: mainPayer(standing)?.id ?? null,
    mainFunder: mainFunder(standing, figures.moves)?.id ?? null,
    mainGainer: mainGainer(standing)?.id ?? null,
    turningDomains: turningDomains(figures),
    competing: competingInterventions(figures),
    claimsAboveBaseline: claimsAboveBaseline(figures),
    pm: businessCase.pm,
  }
}

/** What the case says of income, out of the values of its figures. */
const incomeResults = (
  { sheet, model }: Appraisal,
  { effects, total, items }: NonNullable<Appraisal['income']>,
  values: ExactValues,
): IncomeResults => ({
  effects: effects.map(({ rungs, lost, outside, beyondHorizon, ...about }, at) => ({
    ...about,
    evidence: model.income[at]?.effect.evidence as EvidenceGrade,
    ...readTree(sheet, values, { rungs, lost }),
    outside: outside.map(({ project, reason, saving }) => ({
      project,
      reason,
      saving: readTree(sheet, values, saving),
    })),
    beyondHorizon: values.scalar(beyondHorizon),
  })),
  total: readTree(sheet, values, total),
  items: items.map(({ incomeItem, ...rows }) => ({ incomeItem, ...readTree(sheet, values, rows) })),
})

const reasonsFor = (
  asked: string,
  ladder: readonly Pick<Appraisal['ladder'][number], 'outside'>[],
): readonly string[] => [
  ...new Set(
    ladder.flatMap(({ outside }) => outside.flatMap(({ project, reason }) => (project === asked ? [reason] : []))),
  ),
]

const unitOf = ({ interventions, targetGroups }: BusinessCase, intervention: string): TargetGroup['unit'] => {
  const group = interventions.find(({ id }) => id === intervention)?.targetGroup
  return targetGroups.find(({ id }) => id === group)?.unit ?? 'households'
}

const nameOfMove = (
  { settlements, agreements, fund, parties }: BusinessCase,
  kind: Move['kind'],
  id: string,
): string => {
  if (kind === 'fund') return parties.find((party) => party.id === fund?.party)?.name ?? id
  return [...settlements, ...agreements].find((candidate) => candidate.id === id)?.name ?? id
}

const pocketResults = ({ sheet, pockets, parties }: Appraisal, values: ExactValues): Pockets => {
  const views = [...parties].map(([party, { cash }]) => ({
    party,
    costs: values.scalar(cash.costs.presentValue),
    retained: values.scalar(cash.retained.presentValue),
    proceeds: cash.proceeds === undefined ? ZERO : values.scalar(cash.proceeds.presentValue),
    paid: values.scalar(cash.paid.presentValue),
    npv: values.scalar(cash.npv),
  }))
  return {
    cells: pockets.cells.map(({ payer, gainer, gain }) => ({
      payer,
      gainer,
      gain: readTree(sheet, values, gain),
    })),
    interventions: pockets.interventions.map(({ intervention, parties: involved }) => ({
      intervention,
      parties: involved.map(({ party, cost, gain }) => ({
        party,
        cost: values.scalar(cost),
        gain: values.scalar(gain),
      })),
    })),
    retention: pockets.retention.map(({ party, share, costs, brings, kept, others }) => ({
      party,
      costs: values.scalar(costs),
      brings: values.scalar(brings),
      kept: values.scalar(kept),
      others: values.scalar(others),
      share: finite(values.scalar(share)),
    })),
    ...wrongPockets(
      views.map(({ party, costs, retained, proceeds }) => ({
        party,
        pays: [costs],
        balance: retained.plus(proceeds).plus(costs),
      })),
    ),
    afterAgreements: wrongPockets(
      views.map(({ party, costs, paid, npv }) => ({ party, pays: [costs, paid], balance: npv })),
    ),
  }
}

const partyResults = (
  { sheet, model }: Appraisal,
  values: ExactValues,
  who: Pick<PartyResults, 'id' | 'name' | 'kind'>,
  formulas: AccountFormulas,
): PartyResults => {
  const { cash, welfare, ...account } = readTree(sheet, values, formulas)
  return {
    id: who.id,
    name: who.name,
    kind: who.kind,
    ...account,
    evidence: recordOf(evidenceGrades, (grade) => ({
      ...account.evidence[grade],
      share: finite(account.evidence[grade].share),
    })),
    cash: cashResults(model, cash),
    welfare: { ...welfare, benefitCostRatio: finite(welfare.benefitCostRatio) },
  }
}

const cashResults = ({ write }: Appraisal['model'], view: Account<Decimal, YearRow>['cash']): CashResults => {
  const {
    paybackYears,
    discountedPaybackYears,
    shortfall,
    discountedShortfall,
    peakFunding,
    lowestByPeriod,
    structuralYears,
    extraYears,
    ...cash
  } = view
  const { timeline } = write
  const deepest = largest(
    timeline.periods.map(({ budgetYear }, at) => ({ budgetYear, lowest: lowestByPeriod[at] as Decimal })),
    ({ lowest }) => lowest.neg(),
  )
  return {
    ...cash,
    structuralYears,
    nominalNet: cash.nominalNet ?? null,
    nominalExpenditure: cash.nominalExpenditure ?? null,
    nominalIncome: cash.nominalIncome ?? null,
    benefitCostRatio: finite(cash.benefitCostRatio),
    internalRateOfReturn: internalRateOfReturn(cash.net.byYear.map(toTwelveDecimals)),
    payback: paybackOf(timeline.from, paybackYears, shortfall),
    discountedPayback: paybackOf(timeline.from, discountedPaybackYears, discountedShortfall),
    extraYears: finite(extraYears),
    peakFunding: {
      amount: peakFunding,
      year: peakFunding.lte(TOLERANCE) ? null : (deepest?.budgetYear ?? null),
    },
    structuralEffect: finite(cash.structuralEffect),
  }
}

// A flow that should be zero but differs in its 30th digit would give the polynomial a spurious root.
const toTwelveDecimals = (flow: Decimal): Decimal => flow.toDecimalPlaces(12)
