import type { Id } from '../base/index.js'
import { isIncomeEffect, type BusinessCase } from '../case/index.js'
import { agreementPayments, paymentEntries } from './agreements/agreement-entries.js'
import { beyondHorizon, type BeyondHorizon } from './time/beyond-horizon.js'
import { type BaselineItem, baselineItem } from './baseline/baseline-item.js'
import { caseWriter, type CaseWriter } from './case-writer.js'
import { effectsOnItems } from './ladder/effects-on-items.js'
import { effectSavings, type EffectSavings } from './ladder/effect-savings.js'
import { enrolmentOf, type Enrolment } from './enrolment/enrolment.js'
import { fundModel, type FundModel } from './fund/fund.js'
import { incomeBaseline, type IncomeBaseline } from './income/income-baseline.js'
import { incomeEntries } from './income/income-entries.js'
import { incomeGain } from './income/income-gain.js'
import { incomeLadder, type IncomeLadderEffect } from './income/income-ladder.js'
import { incomeLines } from './income/income-lines.js'
import { interventionCosts } from './payers/intervention-costs.js'
import type { LedgerEntry } from './payers/ledger-entry.js'
import { retainedSavings, type RetainedSavings } from './agreements/retained-savings.js'
import { savingEntries } from './payers/saving-entries.js'
import { savingsLadder, type LadderEffect } from './ladder/savings-ladder.js'
import { settlementEntries } from './settlement/settlement-entries.js'
import { societalEffects } from './ladder/societal-effects.js'

/** A case written down as formulas: the ledger and what it rests on. Nothing is computed yet. */
export interface Model {
  /** The sheet, still open: the floors above write their figures on it. */
  readonly write: CaseWriter
  readonly baseline: readonly BaselineItem[]
  readonly enrolments: ReadonlyMap<string, Enrolment>
  /** Every effect with its rungs, by cost item in the order of the case. */
  readonly ladder: readonly LadderEffect[]
  readonly incomeBaselines: readonly IncomeBaseline[]
  /** Every effect on income with its rungs, by income item in the order of the case. */
  readonly income: readonly IncomeLadderEffect[]
  /** The fund, where the case has one. */
  readonly fund?: FundModel
  /** For each intervention that starts later than planned, what that moves past the end of the timeline. */
  readonly beyondHorizon: readonly BeyondHorizon[]
  /** All money flows and all welfare: period x party x intervention x item x kind. */
  readonly ledger: readonly LedgerEntry[]
  /** What parties retain in cash of the savings, before agreements. */
  readonly retained: RetainedSavings
}

/** Writes a case down as formulas, chapter by chapter of docs/method.md. */
export const modelOf = (businessCase: BusinessCase, most?: number): Model => {
  const write = caseWriter(businessCase, most)
  const baseline = businessCase.costItems.map((item) => baselineItem(write, item))
  const enrolments = new Map(
    businessCase.interventions.map((intervention) => [intervention.id, enrolmentOf(write, intervention)]),
  )
  const enrolment = (id: Id): Enrolment => enrolments.get(id) as Enrolment

  const baselineOf = new Map(baseline.map((line) => [line.item, line]))
  const savings = inAttributionOrder(businessCase).flatMap((intervention): EffectSavings[] =>
    effectsOnItems(businessCase, intervention).map((effect) =>
      effectSavings(
        write,
        intervention,
        enrolment(intervention.id),
        effect,
        baselineOf.get(write.costItem(effect.costItem)) as BaselineItem,
      ),
    ),
  )
  const ladder = baseline.flatMap(({ item }) =>
    savingsLadder(
      write,
      item,
      savings.filter((saving) => saving.effect.costItem === item.id),
    ),
  )
  const incomeBaselines = businessCase.incomeItems.map((item) => incomeBaseline(write, item))
  const income = incomeBaselines.flatMap((line) =>
    businessCase.interventions.flatMap((intervention) =>
      intervention.effects
        .filter(isIncomeEffect)
        .filter(({ incomeItem }) => incomeItem === line.item.id)
        .map((effect) =>
          incomeLadder(write, incomeGain(write, intervention, enrolment(intervention.id), effect, line)),
        ),
    ),
  )
  const saved = ladder.flatMap((effect) => savingEntries(write, effect))
  const cash = saved.filter(({ rung }) => rung === 'cashable')
  const settled = businessCase.settlements.flatMap((settlement) => settlementEntries(write, settlement, cash))
  const retained = retainedSavings(write, cash, settled)
  const extra = [...enrolments.values()].find((candidate) => candidate.extra !== undefined)?.extra
  const agreed = agreementPayments(write, retained)
  const fund =
    businessCase.fund === undefined ? undefined : fundModel(write, businessCase.fund, retained, extra, agreed)
  const payments = [...agreed, ...(fund?.payments ?? [])]
  const ledger = [
    ...businessCase.interventions.flatMap((intervention) =>
      interventionCosts(write, intervention, enrolment(intervention.id)),
    ),
    ...saved,
    ...income.flatMap((effect) => incomeEntries(write, effect)),
    ...businessCase.interventions.flatMap((intervention) =>
      incomeLines(write, intervention, enrolment(intervention.id)),
    ),
    ...settled,
    ...payments.flatMap((payment) => paymentEntries(write, payment)),
    ...(fund?.costs ?? []),
    ...businessCase.interventions.flatMap((intervention) =>
      societalEffects(write, intervention, enrolment(intervention.id)),
    ),
  ]
  const late = businessCase.interventions.flatMap((intervention) =>
    beyondHorizon(write, intervention, enrolment(intervention.id)),
  )
  return {
    write,
    baseline,
    enrolments,
    ladder,
    incomeBaselines,
    income,
    ...(fund === undefined ? {} : { fund }),
    beyondHorizon: late,
    ledger,
    retained,
  }
}

/** Interventions in the order of the rule `sequential`; under the other rules the order changes nothing. */
const inAttributionOrder = ({ attribution, interventions }: BusinessCase): BusinessCase['interventions'] => {
  if (attribution.rule !== 'sequential') return interventions
  const place = (id: Id): number => attribution.order.indexOf(id)
  return [...interventions].sort((one, other) => place(one.id) - place(other.id))
}
