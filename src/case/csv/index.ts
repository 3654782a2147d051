/** Comma- and semicolon-separated values: their rows, their numbers, and what is wrong in them with its place. */
export { csvNumber, statedNumber, type CsvNumber } from './csv-number.js'
export { csvProblem, type CsvFinding, type CsvPlace, type CsvProblem } from './csv-problem.js'
export { csvLimits, csvRows, type CsvFault, type CsvField, type CsvRow } from './csv-rows.js'
export { textFinding } from './csv-text-words.js'
