import type { Results } from '../../calculation/index.js'
import { expectArgument, languageOf } from '../../case/index.js'
import { given } from '../../money/index.js'
import { drawChart, type Drawing, type DrawnChart } from '../charts/draw-chart.js'
import { framedDrawing } from '../charts/framed-drawing.js'
import { reportCharts } from '../charts/report-charts.js'
import type { CsvOptions } from '../csv/csv-text.js'
import { ledgerCsv } from '../csv/ledger-csv.js'
import { caseReport } from '../document/case-report.js'
import type { ReportDocument } from '../document/report-document.js'
import { htmlDocument } from '../html/html-document.js'
import { chartSource } from '../facts/chart-source.js'
import type { Language } from '../language/language.js'
import { markdownDocument } from '../markdown/markdown-document.js'
import { councilMemo } from '../memo/council-memo.js'
import type { ReceiptFacts } from '../facts/receipt-facts.js'
import { receiptFactsOf } from './receipt-facts-of.js'
import { reportFormats, type ReportFormat } from '../report-formats.js'
import { caseRisk, type CaseRisk } from '../uncertainty/case-risk.js'

/** Which files are written, and how. */
export interface ReportOptions {
  /** @defaultValue 'nl' */
  readonly language?: Language | undefined
  /** @defaultValue all of them */
  readonly formats?: readonly ReportFormat[] | undefined
  readonly csv?: CsvOptions | undefined
  /**
   * How certain the results are; without it, the case is simulated: 10,000 draws with seed 1. `null` says that nothing
   * is uncertain.
   */
  readonly risk?: CaseRisk | null | undefined
  /** The day that the report is of, as `2024-03-01`; without it the report names no day. */
  readonly date?: string | undefined
  /** How the figures can be repeated and checked; without it, it is calculated (`receiptFactsOf`). */
  readonly receipt?: ReceiptFacts | undefined
}

/** A file of a report: its path within the folder of the report, and its text. */
export interface ReportFile {
  readonly path: string
  readonly text: string
}

/**
 * The files of a report, as text: `report.html`, `report.md`, `ledger.csv`, `raadsinformatiebrief.md` and `.html`, and
 * in `charts` each chart as a picture (`.svg`) and as a Vega-Lite specification (`.vl.json`).
 *
 * @param draw draws the charts, from `loadDrawing`; without it HTML has tables instead of charts, and no pictures are
 *   made
 * @throws ArgumentTypeError where it is given something else than results, and what draws
 *
 * @example
 * const files = await reportFiles(results, undefined, { formats: ['html', 'csv'], risk: null })
 * files.map(({ path }) => path) // ['report.html', 'ledger.csv']
 */
export const reportFiles = async (
  results: Results,
  draw: Drawing | undefined,
  options: ReportOptions = {},
): Promise<readonly ReportFile[]> => {
  expectArgument('reportFiles', 'results', results)
  if (draw !== undefined)
    given.work(
      'reportFiles',
      {
        nl: 'wat de grafieken tekent, het antwoord van loadDrawing nadat erop gewacht is, of undefined',
        en: 'what draws the charts, the answer of loadDrawing once it is awaited, or undefined',
      },
      draw,
    )
  const { formats = reportFormats, csv = {}, risk, date, receipt } = given.options('reportFiles', options)
  given.list(
    'reportFiles',
    { nl: `vormen (${reportFormats.join(', ')})`, en: `formats (${reportFormats.join(', ')})` },
    formats,
  )
  const language = languageOf(options)
  const isIllustrated = formats.some((format) => format === 'html' || format === 'charts' || format === 'markdown')
  // All but the ledger say how certain the results are.
  const showsRisk = isIllustrated || formats.includes('raadsinformatiebrief')
  const shown = showsRisk ? (risk === undefined ? await caseRisk(results) : risk) : undefined
  const reading = {
    results,
    language,
    date,
    ...(shown === undefined ? {} : { risk: shown }),
    ...(showsRisk ? { receipt: receipt ?? (await receiptFactsOf(results, shown)) } : {}),
  }
  const charts = reportCharts(reading)
  const drawings = new Map<string, DrawnChart>()
  if (draw !== undefined && isIllustrated) {
    for (const chart of charts) drawings.set(chart.name, await drawChart(draw, chart))
  }
  let written: ReportDocument | undefined
  const report = (): ReportDocument => (written ??= caseReport(reading))
  const files: Readonly<Record<ReportFormat, () => readonly ReportFile[]>> = {
    html: () => [{ path: 'report.html', text: htmlDocument(report(), drawings) }],
    markdown: () => [
      {
        path: 'report.md',
        text: markdownDocument(report(), { pictures: drawings.size > 0 && formats.includes('charts') }),
      },
    ],
    csv: () => [{ path: 'ledger.csv', text: ledgerCsv(results.businessCase, { language, ...csv }) }],
    charts: () =>
      charts.flatMap((chart) => {
        const drawn = drawings.get(chart.name)
        return [
          ...(drawn === undefined
            ? []
            : [
                {
                  path: `charts/${chart.name}.svg`,
                  text: framedDrawing(drawn.wide, chart.title, chartSource(reading)),
                },
              ]),
          {
            path: `charts/${chart.name}.vl.json`,
            text: `${JSON.stringify(chart.specification('wide'), undefined, 2)}\n`,
          },
        ]
      }),
    raadsinformatiebrief: () => {
      const memo = councilMemo(reading)
      return [
        { path: 'raadsinformatiebrief.md', text: markdownDocument(memo) },
        { path: 'raadsinformatiebrief.html', text: htmlDocument(memo, new Map()) },
      ]
    },
  }
  return reportFormats.filter((format) => formats.includes(format)).flatMap((format) => files[format]())
}
