import type { Results } from '../calculation/index.js'
import { allCashable } from './findings/all-cashable.js'
import { beyondHorizon } from './findings/beyond-horizon.js'
import { claimAboveBaseline } from './findings/claim-above-baseline.js'
import { contingencyOnUncertainCost } from './findings/contingency-on-uncertain-cost.js'
import { cutMovesMean } from './findings/cut-moves-mean.js'
import { effectUndone } from './findings/effect-undone.js'
import { effectWithoutSource } from './findings/effect-without-source.js'
import { endsBeforeEffect } from './findings/ends-before-effect.js'
import { endsBeforePayback } from './findings/ends-before-payback.js'
import { extraUseCashedInPart } from './findings/extra-use-cashed-in-part.js'
import { fundReceivesNothing } from './findings/fund-receives-nothing.js'
import { haircutOnExtraUse } from './findings/haircut-on-extra-use.js'
import { incomeRaisedTwice } from './findings/income/income-raised-twice.js'
import { mostlyAssumptions } from './findings/mostly-assumptions.js'
import { noDeadweight } from './findings/no-deadweight.js'
import { noPm } from './findings/no-pm.js'
import { noUncertainty } from './findings/no-uncertainty.js'
import { numbersWithoutSource } from './findings/numbers-without-source.js'
import { otherPriceLevel } from './findings/other-price-level.js'
import { savedMoreThanUsed } from './findings/saved-more-than-used.js'
import { settlementMovesNothing } from './findings/settlement-moves-nothing.js'
import { shareOfNoSavings } from './findings/share-of-no-savings.js'
import { structuralCostEnds } from './findings/structural-cost-ends.js'
import { untouchedBaseline } from './findings/untouched-baseline.js'
import { untouchedIncome } from './findings/income/untouched-income.js'
import { weakEvidenceCarries } from './findings/weak-evidence-carries.js'
import { departsFromReference } from './reference/departs-from-reference.js'
import { referencePastDate } from './reference/reference-past-date.js'
import type { Remark } from './remark.js'

/** How to review. */
export interface ReviewOptions {
  /** The day of the review, `2026-12-01`: records that were due for a newer edition before it are a finding. */
  readonly asOf?: string | undefined
}

/** Every kind of finding by its code, in the order in which they are given. */
export const findings = {
  'numbers-without-source': numbersWithoutSource,
  'mostly-assumptions': mostlyAssumptions,
  'effect-without-source': effectWithoutSource,
  'weak-evidence-carries': weakEvidenceCarries,
  'untouched-baseline': untouchedBaseline,
  'untouched-income': untouchedIncome,
  'ends-before-payback': endsBeforePayback,
  'ends-before-effect': endsBeforeEffect,
  'beyond-horizon': beyondHorizon,
  'no-deadweight': noDeadweight,
  'effect-undone': effectUndone,
  'all-cashable': allCashable,
  'other-price-level': otherPriceLevel,
  'departs-from-reference': departsFromReference,
  'reference-past-date': referencePastDate,
  'saved-more-than-used': savedMoreThanUsed,
  'structural-cost-ends': structuralCostEnds,
  'claim-above-baseline': claimAboveBaseline,
  'income-raised-twice': incomeRaisedTwice,
  'settlement-moves-nothing': settlementMovesNothing,
  'share-of-no-savings': shareOfNoSavings,
  'fund-receives-nothing': fundReceivesNothing,
  'extra-use-cashed-in-part': extraUseCashedInPart,
  'haircut-on-extra-use': haircutOnExtraUse,
  'contingency-on-uncertain-cost': contingencyOnUncertainCost,
  'no-pm': noPm,
  'cut-moves-mean': cutMovesMean,
  'no-uncertainty': noUncertainty,
} as const satisfies Readonly<Record<string, (results: Results, options: ReviewOptions) => readonly Remark[]>>

export type ReviewCode = keyof typeof findings

/** All kinds of finding. */
export const reviewCodes = Object.keys(findings) as readonly ReviewCode[]
