/** Results for people: words, tables, explanations. */
export {
  CASUS_RESULTS_SCHEMA_ID,
  casusJson,
  casusResultsJsonSchema,
  type CasusResultsJson,
} from './casus/casus-json.js'
export { casusFormats, type CasusFormat } from './casus/casus-formats.js'
export { casusText } from './casus/casus-text.js'
export { claimsJson } from './json/claims-json.js'
export { claimsText } from './text/claims-text.js'
export { explanationText, type ExplanationOptions } from './text/explanation-text.js'
export { formatEuro, formatNumber, formatPercentage } from '../money/index.js'
export { isDay } from './language/given-day.js'
export type { Language } from './language/language.js'
export { resultsJson } from './json/results-json.js'
export { RESULTS_SCHEMA_ID, resultsJsonSchema, type ResultsJson } from './json/results-schema.js'
export {
  sensitivityJson,
  sensitivityText,
  type Sensitivity,
  type SensitivityTextOptions,
} from './text/sensitivity-text.js'
export { simulationJson, simulationText, type SimulationTextOptions } from './text/simulation-text.js'
export { summaryText, type SummaryOptions } from './text/summary-text.js'
export { wordPeople } from './language/word-people.js'
export { wordConcept, wordEvidence, wordLabel, wordLabels, wordParty } from './language/word-label.js'
export { agreementsYaml, proposalsText } from './text/proposals-text.js'
export { reviewText } from './text/review-text.js'
export { figureListText } from './text/figure-list.js'
export { wrapText } from './text/wrap-text.js'
export { fill } from './words/summary.js'
export { domainWords } from './words/terms.js'
export { derivedNumber } from './facts/derived-number.js'
export { rangeWords } from './answers/range-words.js'
export { derivedWords } from './words/derived.js'
export { xmlText } from './language/xml-text.js'
export { paybackWords } from './words/payback.js'
export { reportFormats, type ReportFormat } from './report-formats.js'
