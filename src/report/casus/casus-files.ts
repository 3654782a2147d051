import { expectCasusResults, type CasusResults } from '../../casus/index.js'
import { given } from '../../money/index.js'
import { drawChart, type Drawing, type DrawnChart } from '../charts/draw-chart.js'
import { framedDrawing } from '../charts/framed-drawing.js'
import { htmlDocument } from '../html/html-document.js'
import { markdownDocument } from '../markdown/markdown-document.js'
import { receiptFactsOf } from '../publication/receipt-facts-of.js'
import type { ReportFile } from '../publication/report-files.js'
import { casusFormats, type CasusFormat } from './casus-formats.js'
import { casusReport, type CasusReportOptions } from './casus-report.js'

/** How the files of a casus are written. */
export interface CasusFileOptions extends CasusReportOptions {
  /** @defaultValue all of them */
  readonly formats?: readonly CasusFormat[] | undefined
}

/**
 * The files of a casus, as text: `casus.html` and `casus.md` of one A4, and its timeline in `charts` as a picture and as
 * a Vega-Lite specification.
 *
 * @param draw draws the timeline, from `loadDrawing`; without it the page has a table in its place
 * @throws ArgumentTypeError where it is given something else than results of a casus
 *
 * @example
 * import { casusResults, parseCasus } from 'maatschappelijke-businesscase/casus'
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * const files = await casusFiles(casusResults(read.casus), undefined)
 * files.map(({ path }) => path) // ['casus.html', 'casus.md', 'charts/timeline.vl.json']
 */
export const casusFiles = async (
  results: CasusResults,
  draw: Drawing | undefined,
  asked: CasusFileOptions = {},
): Promise<readonly ReportFile[]> => {
  expectCasusResults('casusFiles', results)
  const { formats = casusFormats, ...options } = given.options('casusFiles', asked)
  const document = casusReport(results, { ...options, receipt: options.receipt ?? (await receiptFactsOf(results)) })
  const charts = document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' ? [block] : []))
  const drawings = new Map<string, DrawnChart>()
  if (draw !== undefined) for (const { chart } of charts) drawings.set(chart.name, await drawChart(draw, chart))
  const files: Readonly<Record<CasusFormat, () => readonly ReportFile[]>> = {
    html: () => [{ path: 'casus.html', text: htmlDocument(document, drawings) }],
    markdown: () => [
      {
        path: 'casus.md',
        text: markdownDocument(document, { pictures: drawings.size > 0 && formats.includes('charts') }),
      },
    ],
    charts: () =>
      charts.flatMap(({ chart, source }) => {
        const drawn = drawings.get(chart.name)
        return [
          ...(drawn === undefined
            ? []
            : [{ path: `charts/${chart.name}.svg`, text: framedDrawing(drawn.wide, chart.title, source) }]),
          {
            path: `charts/${chart.name}.vl.json`,
            text: `${JSON.stringify(chart.specification('wide'), undefined, 2)}\n`,
          },
        ]
      }),
  }
  return casusFormats.filter((format) => formats.includes(format)).flatMap((format) => files[format]())
}
