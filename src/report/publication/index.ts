/**
 * Reports to take to a council: HTML, Markdown, CSV, charts and a raadsinformatiebrief.
 *
 * Drawing charts needs vega, vega-lite and vega-interpreter, optional peers that `loadDrawing` loads; everything else
 * needs nothing beyond the main entry.
 *
 * @module maatschappelijke-businesscase/report
 */
export { casusFiles, type CasusFileOptions } from '../casus/casus-files.js'
export { casusFormats, type CasusFormat } from '../casus/casus-formats.js'
export { casusReport, type CasusReportOptions } from '../casus/casus-report.js'
export { chartSizes, type Chart, type ChartSize, type ChartSpecification, type Json } from '../charts/chart.js'
export { drawChart, loadDrawing, type Drawing, type DrawnChart } from '../charts/draw-chart.js'
export { partyLooks, type PartyLook } from '../charts/party-looks.js'
export { chartNames, reportCharts } from '../charts/report-charts.js'
export { csvText, type CsvField, type CsvOptions } from '../csv/csv-text.js'
export { ledgerCsv, type LedgerCsvOptions } from '../csv/ledger-csv.js'
export { caseReport } from '../document/case-report.js'
export { comparisonReport, type ComparisonReading } from '../document/comparison-report.js'
export type { Block, DocumentTable, ReportDocument, Section } from '../document/report-document.js'
export { htmlDocument } from '../html/html-document.js'
export { markdownDocument } from '../markdown/markdown-document.js'
export { councilMemo } from '../memo/council-memo.js'
export type { Reading } from '../language/reading.js'
export { reportFormats, type ReportFormat } from '../report-formats.js'
export {
  reviewCase,
  reviewCodes,
  type FindingText,
  type Guideline,
  type ReviewCode,
  type ReviewFinding,
  type ReviewOptions,
  type Weight,
} from '../../review/index.js'
export { proposalsText } from '../text/proposals-text.js'
export { reviewJson, type ProblemInFile, type ReviewJsonOptions } from '../json/review-json.js'
export { simulationJson } from '../json/simulation-json.js'
export { SIMULATION_SCHEMA_ID, simulationJsonSchema, type SimulationJson } from '../json/simulation-schema.js'
export { readResults, type ReadResults } from '../json/stored/read-results.js'
export { readSimulation, type ReadSimulation } from '../json/stored/read-simulation.js'
export { REVIEW_SCHEMA_ID, reviewJsonSchema } from '../json/review-schema.js'
export { reviewText, type ReviewTextOptions } from '../text/review-text.js'
export { caseRisk, caseRiskOf, type CaseRisk } from '../uncertainty/case-risk.js'
export type { Hashed, ReceiptFacts, ReceiptKind } from '../facts/receipt-facts.js'
export { receiptFactsOf } from './receipt-facts-of.js'
export { reportFiles, type ReportFile, type ReportOptions } from './report-files.js'
export {
  pricesJson,
  pricesJsonSchema,
  pricesText,
  PRICES_SCHEMA_ID,
  type OwnReference,
  type PricesJson,
  type PricesTextOptions,
} from '../reference/index.js'
export type { ChartBlock, NumberedText } from '../document/report-document.js'
export type { KeyFigure } from '../answers/key-figures.js'
export type { MustHold } from '../uncertainty/must-hold.js'
export type { ProposalsTextOptions } from '../text/proposals-text.js'
export type { TextTable } from '../text/text-table.js'
