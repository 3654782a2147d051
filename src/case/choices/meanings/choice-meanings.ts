import { agreementKindMeanings, fundUseMeanings, settlementRuleMeanings } from './agreement-meanings.js'
import { groupUnitMeanings, natureMeanings } from './baseline-meanings.js'
import { comparisonChoiceMeanings, indicatorLevelMeanings, measuringFrequencyMeanings } from './indicator-meanings.js'
import { domainMeanings } from './domain-meanings.js'
import { costKindMeanings, fundingMeanings, perMeanings, signMeanings } from './intervention-meanings.js'
import { distributionMeanings, evidenceMeanings } from './number-meanings.js'
import { partyKindMeanings } from './party-kind-meanings.js'
import {
  attributionRuleMeanings,
  beyondHorizonMeanings,
  unspentMeanings,
  discountTimingMeanings,
  overlapMeanings,
  scenarioMeanings,
  timelineStepMeanings,
} from './setting-meanings.js'

/**
 * The meaning of each choice in Dutch, by closed list; the comment above it is its meaning in English. Only the
 * documentation of the format reads these, so a page that reads cases does not carry them.
 */
export const choiceMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  domain: domainMeanings,
  'party-kind': partyKindMeanings,
  evidence: evidenceMeanings,
  distribution: distributionMeanings,
  step: timelineStepMeanings,
  timing: discountTimingMeanings,
  'beyond-horizon': beyondHorizonMeanings,
  unspent: unspentMeanings,
  'indicator-level': indicatorLevelMeanings,
  'measuring-frequency': measuringFrequencyMeanings,
  comparison: comparisonChoiceMeanings,
  overlap: overlapMeanings,
  'attribution-rule': attributionRuleMeanings,
  'group-unit': groupUnitMeanings,
  nature: natureMeanings,
  per: perMeanings,
  'cost-kind': costKindMeanings,
  funding: fundingMeanings,
  'settlement-rule': settlementRuleMeanings,
  'agreement-kind': agreementKindMeanings,
  'fund-use': fundUseMeanings,
  sign: signMeanings,
  'scenario-kind': scenarioMeanings,
}
