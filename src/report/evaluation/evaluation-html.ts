import { expectEvaluation, type Evaluation } from '../../evaluation/index.js'
import { given } from '../../money/index.js'
import { drawChart, type Drawing, type DrawnChart } from '../charts/draw-chart.js'
import type { ReportDocument } from '../document/report-document.js'
import { htmlDocument } from '../html/html-document.js'
import { receiptFactsOf } from '../publication/receipt-facts-of.js'
import { evaluationReport } from './evaluation-report.js'
import type { EvaluationReportOptions } from './evaluation-reading.js'

/**
 * The report of an evaluation as one file of HTML, with its charts drawn.
 *
 * @param draw draws the charts, from `loadDrawing`; without it tables stand in their place
 * @throws ArgumentTypeError for what is not the answer of `evaluate`
 *
 * @example
 * const page = await evaluationHtml(evaluate(programme, { draws: 500 }), undefined, { language: 'en' })
 * page.slice(0, 15) // '<!DOCTYPE html>'
 */
export const evaluationHtml = async (
  evaluation: Evaluation,
  draw: Drawing | undefined,
  asked: EvaluationReportOptions = {},
): Promise<string> => {
  expectEvaluation('evaluationHtml', evaluation)
  if (draw !== undefined)
    given.work(
      'evaluationHtml',
      {
        nl: 'wat de grafieken tekent, het antwoord van loadDrawing nadat erop gewacht is, of undefined',
        en: 'what draws the charts, the answer of loadDrawing once it is awaited, or undefined',
      },
      draw,
    )
  const receipt = given.options('evaluationHtml', asked).receipt ?? (await receiptFactsOf(evaluation))
  const document = evaluationReport(evaluation, { ...asked, receipt })
  return htmlDocument(document, draw === undefined ? new Map() : await drawingsOf(document, draw))
}

const drawingsOf = async ({ sections }: ReportDocument, draw: Drawing): Promise<ReadonlyMap<string, DrawnChart>> => {
  const drawn = new Map<string, DrawnChart>()
  for (const { blocks } of sections)
    for (const block of blocks)
      if (block.kind === 'chart') drawn.set(block.chart.name, await drawChart(draw, block.chart))
  return drawn
}
