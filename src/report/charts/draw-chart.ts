import { missingPackage } from '../../base/index.js'
import { xmlText } from '../language/xml-text.js'
import { valueAt } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { Chart, ChartSize, ChartSpecification } from './chart.js'

/** Draws a specification as an SVG document, in text. */
export type Drawing = (specification: ChartSpecification) => Promise<string>

/** The part of Vega that is used here. */
interface VegaLibrary {
  parse(specification: unknown, config: undefined, options: { ast: true }): unknown
  readonly Warn: number
  View: new (
    runtime: unknown,
    options: { renderer: 'none'; logLevel: number; expr: unknown },
  ) => {
    toSVG(): Promise<string>
    finalize(): unknown
  }
}

/**
 * Loads vega, vega-lite and vega-interpreter, and returns a function that draws with them. They are optional peers:
 * install them beside this package to draw charts. Needs no DOM and no network; the same specification gives the same
 * text. Expressions are interpreted: Vega would compile them to code, which a server or a page may forbid.
 *
 * @throws {MissingPackageError} where they are not installed
 *
 * @example
 * const draw = await loadDrawing()
 * typeof draw // 'function'
 */
export const loadDrawing = async (): Promise<Drawing> => {
  const [vega, lite, { expressionInterpreter }] = await Promise.all([
    import('vega').catch(absent) as Promise<unknown> as Promise<VegaLibrary>,
    import('vega-lite').catch(absent) as Promise<unknown> as Promise<{
      compile(specification: unknown): { spec: unknown }
    }>,
    import('vega-interpreter').catch(absent),
  ])
  return async (specification) => {
    const runtime = vega.parse(lite.compile(specification).spec, undefined, { ast: true })
    const view = new vega.View(runtime, { renderer: 'none', logLevel: vega.Warn, expr: expressionInterpreter })
    try {
      return xmlText(await view.toSVG())
    } finally {
      view.finalize()
    }
  }
}

const absent = missingPackage(['vega', 'vega-lite', 'vega-interpreter'], {
  nl: 'Grafieken tekenen',
  en: 'Drawing charts',
})

/** A chart in both sizes, as SVG documents. */
export type DrawnChart = Readonly<Record<ChartSize, string>>

/**
 * Draws a chart in both sizes.
 *
 * @throws ArgumentTypeError where the first is not what `loadDrawing` gives, or the second no chart
 *
 * @example
 * const [chart] = reportCharts({ results, language: 'nl' })
 * if (chart === undefined) throw new Error('A case has charts.')
 * const { wide } = await drawChart(await loadDrawing(), chart)
 * wide.slice(0, 4) // '<svg'
 */
export const drawChart = async (draw: Drawing, chart: Chart): Promise<DrawnChart> => {
  given.work(
    'drawChart',
    {
      nl: 'wat tekent, het antwoord van loadDrawing nadat erop gewacht is',
      en: 'what draws, the answer of loadDrawing once it is awaited',
    },
    draw,
  )
  given.work(
    'drawChart',
    { nl: 'een grafiek, een uit het antwoord van reportCharts', en: 'a chart, one of the answer of reportCharts' },
    valueAt(chart, ['specification']),
  )
  const drawn = async (size: ChartSize): Promise<string> =>
    given.text(
      'drawChart',
      { nl: 'een tekening als SVG in tekst, van wat tekent', en: 'a drawing as SVG in text, of what draws' },
      await draw(chart.specification(size)),
    )
  return { wide: await drawn('wide'), narrow: await drawn('narrow') }
}
