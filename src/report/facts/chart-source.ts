import { name, version } from '../../../package.json'
import type { Reading } from '../language/reading.js'
import { chartWords } from '../words/charts.js'
import { fill } from '../words/summary.js'

/** Which case a chart is of, what calculated it, and in the euros of which year. */
export const chartSource = ({ results, language }: Reading): string =>
  fill(chartWords[language].source, {
    case: results.businessCase.name,
    program: `${name} ${version}`,
    level: String(results.conventions.priceLevel),
  })
