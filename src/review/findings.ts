import type { FindingKind } from './finding.js'
import { fundReceivesNothing } from './findings/agreements/fund-receives-nothing.js'
import { savedMoreThanUsed } from './findings/agreements/saved-more-than-used.js'
import { settlementMovesNothing } from './findings/agreements/settlement-moves-nothing.js'
import { shareOfNoSavings } from './findings/agreements/share-of-no-savings.js'
import { nominalAmongReal } from './findings/baseline/nominal-among-real.js'
import { otherPriceLevel } from './findings/baseline/other-price-level.js'
import { payerAgainstAct } from './findings/baseline/payer-against-act.js'
import { priceLevelOfSource } from './findings/baseline/price-level-of-source.js'
import { priceOutsideReference } from './findings/baseline/price-outside-reference.js'
import { untouchedBaseline } from './findings/baseline/untouched-baseline.js'
import { volumeAgainstUnit } from './findings/baseline/volume-against-unit.js'
import { allCashable } from './findings/cash/all-cashable.js'
import { extraUseCashedInPart } from './findings/cash/extra-use-cashed-in-part.js'
import { staffCashedAtOnce } from './findings/cash/staff-cashed-at-once.js'
import { contingencyOnUncertainCost } from './findings/costs/contingency-on-uncertain-cost.js'
import { costsEndBeforeEntry } from './findings/costs/costs-end-before-entry.js'
import { noCosts } from './findings/costs/no-costs.js'
import { structuralCostEnds } from './findings/costs/structural-cost-ends.js'
import { vatLeftOut } from './findings/costs/vat-left-out.js'
import { vatNotRecoverable } from './findings/costs/vat-not-recoverable.js'
import { claimAboveBaseline } from './findings/effects/claim-above-baseline.js'
import { effectLastsLong } from './findings/effects/effect-lasts-long.js'
import { effectUndone } from './findings/effects/effect-undone.js'
import { endsBeforeEffect } from './findings/effects/ends-before-effect.js'
import { haircutOnExtraUse } from './findings/effects/haircut-on-extra-use.js'
import { noDeadweight } from './findings/effects/no-deadweight.js'
import { savingCountedTwice } from './findings/effects/saving-counted-twice.js'
import { effectWithoutSource } from './findings/evidence/effect-without-source.js'
import { everyoneSucceeds } from './findings/evidence/everyone-succeeds.js'
import { grossAsNet } from './findings/evidence/gross-as-net.js'
import { mostlyAssumptions } from './findings/evidence/mostly-assumptions.js'
import { numbersWithoutSource } from './findings/evidence/numbers-without-source.js'
import { placeholderSource } from './findings/evidence/placeholder-source.js'
import { sourceWithoutYear } from './findings/evidence/source-without-year.js'
import { weakEvidenceCarries } from './findings/evidence/weak-evidence-carries.js'
import { beyondHorizon } from './findings/horizon/beyond-horizon.js'
import { endsBeforePayback } from './findings/horizon/ends-before-payback.js'
import { noDiscounting } from './findings/horizon/no-discounting.js'
import { otherDiscountRate } from './findings/horizon/other-discount-rate.js'
import { grantFromNowhere } from './findings/income/grant-from-nowhere.js'
import { incomeRaisedTwice } from './findings/income/income-raised-twice.js'
import { ownJobsAsBenefit } from './findings/income/own-jobs-as-benefit.js'
import { transferAsResource } from './findings/income/transfer-as-resource.js'
import { untouchedIncome } from './findings/income/untouched-income.js'
import { vatAsBenefit } from './findings/income/vat-as-benefit.js'
import { wagesWithoutLeisure } from './findings/income/wages-without-leisure.js'
import { cutMovesMean } from './findings/uncertainty/cut-moves-mean.js'
import { effectWithoutRange } from './findings/uncertainty/effect-without-range.js'
import { noPm } from './findings/uncertainty/no-pm.js'
import { noUncertainty } from './findings/uncertainty/no-uncertainty.js'
import { departsFromReference } from './findings/reference/departs-from-reference.js'
import { referencePastDate } from './findings/reference/reference-past-date.js'

/** Every kind of finding by its code, in the order in which they are given among those of one weight. */
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
  'vat-left-out': vatLeftOut,
  'vat-not-recoverable': vatNotRecoverable,
  'no-costs': noCosts,
  'costs-end-before-entry': costsEndBeforeEntry,
  'vat-as-benefit': vatAsBenefit,
  'own-jobs-as-benefit': ownJobsAsBenefit,
  'wages-without-leisure': wagesWithoutLeisure,
  'transfer-as-resource': transferAsResource,
  'grant-from-nowhere': grantFromNowhere,
  'saving-counted-twice': savingCountedTwice,
  'gross-as-net': grossAsNet,
  'everyone-succeeds': everyoneSucceeds,
  'placeholder-source': placeholderSource,
  'source-without-year': sourceWithoutYear,
  'price-level-of-source': priceLevelOfSource,
  'price-outside-reference': priceOutsideReference,
  'volume-against-unit': volumeAgainstUnit,
  'payer-against-act': payerAgainstAct,
  'nominal-among-real': nominalAmongReal,
  'no-discounting': noDiscounting,
  'other-discount-rate': otherDiscountRate,
  'effect-lasts-long': effectLastsLong,
  'staff-cashed-at-once': staffCashedAtOnce,
  'effect-without-range': effectWithoutRange,
  'departs-from-reference': departsFromReference,
  'reference-past-date': referencePastDate,
} as const satisfies Readonly<Record<string, FindingKind>>

/** What kind of finding it is; stable, for programs. */
export type ReviewCode = keyof typeof findings

/**
 * All kinds of finding.
 *
 * @example
 * reviewCodes // ['numbers-without-source', 'mostly-assumptions', 'effect-without-source', ...]
 */
export const reviewCodes = Object.keys(findings) as readonly ReviewCode[]
