/** Results for people: words, tables, explanations. */
export { explanationText, type ExplanationOptions } from './explanation-text.js'
export { formatEuro, formatNumber, formatPercentage } from './format-number.js'
export type { Language } from './language.js'
export { resultsJson } from './results-json.js'
export { roundedParties, type RoundedParty } from './rounded-parties.js'
export { summaryText, type SummaryOptions } from './summary-text.js'
export { wordConcept, wordLabel, wordParty } from './word-label.js'
