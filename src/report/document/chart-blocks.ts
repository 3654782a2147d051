import { chartsIn, type ChartSection } from '../charts/report-charts.js'
import { chartSource } from '../facts/chart-source.js'
import type { Reading } from '../language/reading.js'
import type { Block } from './report-document.js'

/** The charts of one section of a report. */
export const chartBlocks = (section: ChartSection, reading: Reading): readonly Block[] =>
  chartsIn(section, reading).map((chart) => ({ kind: 'chart', chart, source: chartSource(reading) }))
