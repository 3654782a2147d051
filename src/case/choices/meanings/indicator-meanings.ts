import type { ComparisonChoice } from '../comparison-choice.js'
import type { IndicatorLevel } from '../indicator-level.js'
import type { MeasuringFrequency } from '../measuring-frequency.js'

/** What each link of the effect chain is about, in Dutch. */
export const indicatorLevelMeanings: Readonly<Record<IndicatorLevel, string>> = {
  /** What is put in: money, people, time. */
  input: 'Wat erin gaat: geld, mensen, tijd.',
  /** What is done with it: how the work goes. */
  throughput: 'Wat ermee gebeurt: hoe het werk verloopt.',
  /** What is delivered: people reached, conversations held, plans made. */
  output: 'Wat het oplevert aan diensten: mensen bereikt, gesprekken gevoerd, plannen gemaakt.',
  /** What changes for the people it is for. */
  outcome: 'Wat er verandert voor de mensen om wie het gaat.',
  /** What that comes to for society in the long run. */
  impact: 'Wat dat op lange termijn voor de samenleving betekent.',
}

/** How often an indicator is measured, in Dutch. */
export const measuringFrequencyMeanings: Readonly<Record<MeasuringFrequency, string>> = {
  /** Every month. */
  month: 'Elke maand.',
  /** Every quarter: March, June, September and December. */
  quarter: 'Elk kwartaal: in maart, juni, september en december.',
  /** Every half year: June and December. */
  'half-year': 'Elk half jaar: in juni en december.',
  /** Every year, in December. */
  year: 'Elk jaar, in december.',
}

/** With whom those who were counted were compared, in Dutch. */
export const comparisonChoiceMeanings: Readonly<Record<ComparisonChoice, string>> = {
  /** With nobody: other causes cannot be distinguished. */
  none: 'Met niemand: andere oorzaken zijn niet te onderscheiden.',
  /** With the same people before it. */
  'before-after': 'Met dezelfde mensen van tevoren.',
  /** With a group like them that did not take part. */
  'comparison-group': 'Met een vergelijkbare groep die niet meedeed.',
  /** With a group that chance assigned. */
  random: 'Met een groep die het lot aanwees.',
}
