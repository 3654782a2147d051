import type { FindingKind } from './finding.js'
import { allCashable } from './findings/cash/all-cashable.js'
import { beyondHorizon } from './findings/horizon/beyond-horizon.js'
import { claimAboveBaseline } from './findings/effects/claim-above-baseline.js'
import { contingencyOnUncertainCost } from './findings/costs/contingency-on-uncertain-cost.js'
import { cutMovesMean } from './findings/uncertainty/cut-moves-mean.js'
import { effectUndone } from './findings/effects/effect-undone.js'
import { effectWithoutSource } from './findings/evidence/effect-without-source.js'
import { endsBeforeEffect } from './findings/effects/ends-before-effect.js'
import { endsBeforePayback } from './findings/horizon/ends-before-payback.js'
import { extraUseCashedInPart } from './findings/cash/extra-use-cashed-in-part.js'
import { fundReceivesNothing } from './findings/agreements/fund-receives-nothing.js'
import { haircutOnExtraUse } from './findings/effects/haircut-on-extra-use.js'
import { incomeRaisedTwice } from './findings/income/income-raised-twice.js'
import { mostlyAssumptions } from './findings/evidence/mostly-assumptions.js'
import { noDeadweight } from './findings/effects/no-deadweight.js'
import { noPm } from './findings/uncertainty/no-pm.js'
import { noUncertainty } from './findings/uncertainty/no-uncertainty.js'
import { numbersWithoutSource } from './findings/evidence/numbers-without-source.js'
import { otherPriceLevel } from './findings/baseline/other-price-level.js'
import { savedMoreThanUsed } from './findings/agreements/saved-more-than-used.js'
import { settlementMovesNothing } from './findings/agreements/settlement-moves-nothing.js'
import { shareOfNoSavings } from './findings/agreements/share-of-no-savings.js'
import { structuralCostEnds } from './findings/costs/structural-cost-ends.js'
import { untouchedBaseline } from './findings/baseline/untouched-baseline.js'
import { untouchedIncome } from './findings/income/untouched-income.js'
import { weakEvidenceCarries } from './findings/evidence/weak-evidence-carries.js'

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
} as const satisfies Readonly<Record<string, FindingKind>>

export type ReviewCode = keyof typeof findings

/** All kinds of finding. */
export const reviewCodes = Object.keys(findings) as readonly ReviewCode[]
