/** Results for people: words, tables, explanations. */
export {
  CASUS_RESULTS_SCHEMA_ID,
  casusJson,
  casusResultsJsonSchema,
  type CasusResultsJson,
} from './casus/casus-json.js'
export { casusFormats, type CasusFormat } from './casus/casus-formats.js'
export { casusText } from './casus/casus-text.js'
export { monitoringCalendar } from './programme/indicators/monitoring-calendar.js'
export { monitoringJson } from './programme/indicators/monitoring-json.js'
export { monitoringText } from './programme/indicators/monitoring-text.js'
export { programmeText, type ProgrammeTextOptions } from './programme/programme-text.js'
export { claimsJson } from './json/claims-json.js'
export { claimsText } from './text/claims-text.js'
export { comparisonJson } from './json/comparison-json.js'
export { COMPARISON_SCHEMA_ID, comparisonJsonSchema, type ComparisonJson } from './json/comparison-schema.js'
export { comparisonText, type ComparisonTextOptions } from './text/comparison-text.js'
export { atAddressText, type AtAddressOptions } from './text/at-address-text.js'
export { explanationText, type ExplanationOptions } from './text/explanation-text.js'
export { formatEuro, formatNumber, formatPercentage } from '../money/index.js'
export { isDay } from './language/given-day.js'
export type { Language } from './language/language.js'
export type { PilotsReading } from './answers/pilots-answer.js'
export { pilotsJson, pilotsText, type PilotsTextOptions } from './text/pilots-text.js'
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
export { reviewJson } from './json/review-json.js'
export { reviewText } from './text/review-text.js'
export { figureListText } from './text/figure-list.js'
export { investorOf } from './answers/investor-of.js'
export { investorWords } from './answers/investor-words.js'
export { paidBackChance } from './answers/paid-back-chance.js'
export { spreadOf } from './answers/spread-of.js'
export { drawnNote } from './notes/drawn-note.js'
export { formatChance } from './language/format-chance.js'
export type { DrawnReading } from './language/drawn-reading.js'
export { answerWords } from './words/answers/answers.js'
export { outcomeTableWords } from './words/answers/outcome-table.js'
export { wrapText } from './text/wrap-text.js'
export { fill } from './words/summary.js'
export { domainWords } from './words/terms.js'
export { derivedNumber } from './facts/derived-number.js'
export { rangeWords } from './answers/range-words.js'
export { derivedWords } from './words/derived.js'
export { xmlText } from './language/xml-text.js'
export { paybackWords } from './words/payback.js'
export { reportFormats, type ReportFormat } from './report-formats.js'
