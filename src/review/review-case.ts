import type { Results } from '../calculation/index.js'
import { expectArgument } from '../case/index.js'
import { allCashable } from './findings/all-cashable.js'
import { beyondHorizon } from './findings/beyond-horizon.js'
import { claimAboveBaseline } from './findings/claim-above-baseline.js'
import { cutMovesMean } from './findings/cut-moves-mean.js'
import { effectUndone } from './findings/effect-undone.js'
import { effectWithoutSource } from './findings/effect-without-source.js'
import { endsBeforeEffect } from './findings/ends-before-effect.js'
import { endsBeforePayback } from './findings/ends-before-payback.js'
import { extraUseCashedInPart } from './findings/extra-use-cashed-in-part.js'
import { fundReceivesNothing } from './findings/fund-receives-nothing.js'
import { haircutOnExtraUse } from './findings/haircut-on-extra-use.js'
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
import { weakEvidenceCarries } from './findings/weak-evidence-carries.js'
import type { ReviewFinding } from './review-finding.js'

const findings = [
  numbersWithoutSource,
  mostlyAssumptions,
  effectWithoutSource,
  weakEvidenceCarries,
  untouchedBaseline,
  endsBeforePayback,
  endsBeforeEffect,
  beyondHorizon,
  noDeadweight,
  effectUndone,
  allCashable,
  otherPriceLevel,
  savedMoreThanUsed,
  structuralCostEnds,
  claimAboveBaseline,
  settlementMovesNothing,
  shareOfNoSavings,
  fundReceivesNothing,
  extraUseCashedInPart,
  haircutOnExtraUse,
  noPm,
  cutMovesMean,
  noUncertainty,
]

/**
 * What an economist would ask about a case that can be calculated: what is missing, and what the answer rests on.
 * Nothing found does not make a case true: no program knows whether an intervention works.
 *
 * @example
 * for (const { path, text } of reviewCase(calculate(businessCase))) console.log(path, text.nl.message, text.nl.remedy)
 */
export const reviewCase = (results: Results): readonly ReviewFinding[] => {
  expectArgument('reviewCase', 'results', results)
  return findings.flatMap((finding) => finding(results))
}
