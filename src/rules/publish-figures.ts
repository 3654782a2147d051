import type { FormulaId } from '../sheet/index.js'
import type { CaseWriter } from './case-writer.js'
import { budgetFigures } from './programme/budget-formulas.js'
import { PROGRAMME } from './programme/owner-of.js'
import type { Appraisal, LadderFormulas } from './appraisal-formulas.js'

/**
 * Gives every figure of the results the reference by which it can be asked for: its path in the results, such as
 * `gemeente.cash.costs.presentValue`. Only payback, which there is of cash alone, has a short name too:
 * `gemeente.payback`.
 */
export const publishFigures = (
  write: CaseWriter,
  figures: Omit<
    Appraisal,
    | 'model'
    | 'sheet'
    | 'discountFactors'
    | 'annuityFactor'
    | 'places'
    | 'placesExcess'
    | 'late'
    | 'savingsToShare'
    | 'realised'
  >,
): void => {
  const {
    parties,
    wholes,
    society,
    costShares,
    wholeShares,
    ladder,
    ladderTotal,
    overlap,
    outsideProjects,
    societal,
    income,
    baseline,
    domainCosts,
    extraUse,
    perHousehold,
    interventions,
    targetGroups,
    exchanged,
    bridge,
    moves,
    usedBySettlement,
    pockets,
    beyondHorizon,
    decisions,
    segments,
    fund,
  } = figures
  for (const [party, account] of [...parties, ...wholes, ['society', society] as const]) {
    publishTree(write, party, account)
    write.figure(`${party}.payback`, account.cash.paybackYears)
  }
  for (const { party, share } of [...costShares, ...wholeShares]) write.figure(`costShares.${party}`, share)
  for (const { rungs, lost, outside, beyondHorizon, ...line } of ladder) {
    const reference = ladderReference(line)
    publishTree(write, reference, { ...rungs, lost, beyondHorizon })
    outside.forEach(({ saving }, position) => {
      publishTree(write, `${reference}.outside.${position}`, saving)
    })
  }
  const { rungs: reached, ...onTheWay } = ladderTotal
  publishTree(write, 'ladderTotal', { ...reached, ...onTheWay })
  for (const { intervention, lost } of overlap) write.figure(`overlap.${intervention}`, lost)
  outsideProjects.forEach(({ saving, income: earned }, position) => {
    write.figure(`outsideProjects.${position}`, saving)
    if (earned !== undefined) write.figure(`outsideProjects.${position}.income`, earned)
  })
  for (const { intervention, effect, rungs, lost, units } of societal)
    publishTree(write, `societal.${intervention}.${effect}`, { ...rungs, lost, units })
  for (const { intervention, effect, rungs, lost, outside, beyondHorizon } of income?.effects ?? []) {
    publishTree(write, `income.${intervention}.${effect}`, { ...rungs, lost, beyondHorizon })
    outside.forEach(({ saving }, position) => {
      publishTree(write, `income.${intervention}.${effect}.outside.${position}`, saving)
    })
  }
  if (income !== undefined) {
    const { rungs, ...onTheWay } = income.total
    publishTree(write, 'incomeTotal', { ...rungs, ...onTheWay })
    for (const { incomeItem, ...rows } of income.items) publishTree(write, `incomeItems.${incomeItem}`, rows)
  }
  for (const { costItem, ...rows } of baseline) publishTree(write, `baseline.${costItem}`, rows)
  for (const { domain, ...costs } of domainCosts) publishTree(write, `domainCosts.${domain}`, costs)
  publishTree(write, 'extraUse', extraUse)
  for (const { intervention, ...figures } of perHousehold) publishTree(write, `perHousehold.${intervention}`, figures)
  for (const { intervention, ...account } of interventions) publishTree(write, `interventions.${intervention}`, account)
  for (const { targetGroup, ...account } of targetGroups) publishTree(write, `targetGroups.${targetGroup}`, account)
  publishTree(write, 'exchanged', exchanged)
  for (const { party, ...steps } of [...bridge.parties, { party: 'society', ...bridge.society }])
    publishTree(write, `bridge.${party}`, steps)
  for (const { kind, id, moved, parties: involved } of moves) {
    const reference = kind === 'fund' ? 'fund' : `${kind}.${id}`
    for (const { party, flow } of involved) publishTree(write, `${reference}.${party}`, flow)
    write.figure(`${reference}.moved`, moved)
  }
  for (const { settlement, party, ...used } of usedBySettlement)
    publishTree(write, `settlement.${settlement}.${party}`, used)
  for (const { payer, gainer, gain } of pockets.cells) publishTree(write, `pockets.${payer}.${gainer}`, gain)
  for (const { intervention, parties: involved } of pockets.interventions)
    for (const { party, cost, gain } of involved) publishTree(write, `pockets.${intervention}.${party}`, { cost, gain })
  for (const { party, share, ...amounts } of pockets.retention) {
    write.figure(`pockets.${party}.retention`, share)
    publishTree(write, `pockets.${party}`, amounts)
  }
  for (const { intervention, ...late } of beyondHorizon) publishTree(write, `beyondHorizon.${intervention}`, late)
  for (const { intervention, known, threshold, goesOn, entered } of decisions ?? [])
    publishTree(write, `decisions.${intervention}`, { known, threshold, goesOn, entered })
  for (const { targetGroup, households, costPerHousehold, cost, costShare } of segments)
    publishTree(write, `segments.${targetGroup}`, { households, costPerHousehold, cost, costShare })
  publishProgramme(write, figures)
  if (fund !== undefined) {
    const { inflow, outflow, balance, lowest, multiplier } = fund
    publishTree(write, 'fund', { inflow, outflow, balance, lowest, multiplier })
  }
}

/** The reference of an effect on a cost item; of a move, which is one on several, that of the item within it. */
export const ladderReference = ({
  intervention,
  effect,
  costItem,
  move,
}: Pick<LadderFormulas, 'intervention' | 'effect' | 'costItem' | 'move'>): string =>
  `ladder.${intervention}.${effect}${move === undefined ? '' : `.${costItem}`}`

/** Gives the figures of a programme their references: `budget.used`, `projects.sociaal-recept.parties.gemeente.cash`. */
const publishProgramme = (
  write: CaseWriter,
  {
    budget,
    programme,
    structural,
    framework,
    steering,
  }: Pick<Appraisal, 'budget' | 'programme' | 'structural' | 'framework' | 'steering'>,
): void => {
  for (const { project, scores, weighted } of framework ?? []) {
    for (const { criterion, ...numbers } of scores) publishTree(write, `framework.${project}.${criterion}`, numbers)
    if (weighted !== undefined) write.figure(`framework.${project}.weighted`, weighted)
  }
  steering.forEach(({ references, ...amounts }, position) => {
    publishTree(write, `steering.${position}`, amounts)
    references.forEach((each, number) => write.figure(`steering.${position}.references.${number}`, each))
  })
  for (const { project = PROGRAMME, party, ...demand } of structural?.lines ?? [])
    publishTree(write, `structural.${project}.${party}`, demand)
  for (const { party, ...demand } of structural?.parties ?? []) publishTree(write, `structural.${party}`, demand)
  if (budget !== undefined) {
    publishTree(write, 'budget', budgetFigures(budget))
  }
  if (programme === undefined) return
  const byParty = (
    reference: string,
    parties: readonly { readonly party: string; readonly cash: FormulaId; readonly welfare: FormulaId }[],
  ): void => {
    for (const { party, cash, welfare } of parties)
      publishTree(write, `${reference}.parties.${party}`, { cash, welfare })
  }
  for (const { project, parties, ...account } of programme.projects) {
    publishTree(write, `projects.${project}`, account)
    byParty(`projects.${project}`, parties)
  }
  for (const { line, parties, ...account } of programme.lines) {
    publishTree(write, `lines.${line}`, account)
    byParty(`lines.${line}`, parties)
  }
  const { parties, ...account } = programme.programme
  publishTree(write, 'programme', account)
  byParty('programme', parties)
}

const publishTree = (write: CaseWriter, reference: string, tree: object | FormulaId): void => {
  if (typeof tree === 'number') {
    write.figure(reference, tree)
    return
  }
  for (const [key, branch] of Object.entries(tree) as [string, object | FormulaId][])
    publishTree(write, `${reference}.${key}`, branch)
}
