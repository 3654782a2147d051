import { betaDensity, normalDensity } from '../../../chance/index.js'
import { formatNumber, formatPercentage } from '../../../money/index.js'
import type { Chart, ChartSize, ChartSpecification, Json } from '../../charts/chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf, smallSizes } from '../../charts/chart-style.js'
import { textWidth } from '../../charts/text-width.js'
import { formatDerived } from '../../language/format-stated.js'
import { fill } from '../../words/summary.js'
import type { EvaluationReading } from '../evaluation-reading.js'
import { changeWords, type LearnedFact } from '../learned-facts.js'
import { learnedWords } from '../words/learned-words.js'

/** What is drawn of one learned number: two densities on one scale, and where the plan and the data are. */
interface Picture {
  /** Absent where the plan was one number. */
  readonly prior?: (x: number) => number
  readonly posterior: (x: number) => number
  readonly from: number
  readonly to: number
  readonly plan: number
  readonly data: number
  readonly dataName: string
  readonly worded: (x: number) => string
}

/** Where a number was expected before, and where it is expected now, with the plan and the count or measurement. */
export const learnedChart = (fact: LearnedFact, { language }: EvaluationReading): Chart => {
  const words = learnedWords[language]
  const picture = pictureOf(fact, language)
  const { worded } = picture
  const subject =
    fact.kind === 'success'
      ? fill(words.chartSuccess, { intervention: fact.name })
      : fill(words.chartEffect, { intervention: fact.name, effect: fact.item })
  const [mean, p10, p90] =
    fact.kind === 'success'
      ? [fact.success.posterior.mean, fact.success.p10, fact.success.p90]
      : [fact.effect.posterior.mean, fact.effect.p10, fact.effect.p90]
  const counted =
    fact.kind === 'success'
      ? fill(words.counts, {
          succeeded: formatNumber(fact.success.counted.succeeded, 0, language),
          of: formatNumber(fact.success.counted.of, 0, language),
        })
      : fill(words.measurements, { n: formatNumber(fact.effect.measured.n, 0, language) })
  const plan =
    fact.kind === 'success'
      ? formatDerived(fact.plan, 'share', language)
      : changeWords(fact.effect.planned, fact.change, language)
  const description = picture.prior === undefined ? words.howPoint : words.how
  return {
    name: `learned-${fact.intervention}-${fact.kind === 'success' ? 'success' : fact.effect.effect}`,
    title: fill(words.finding, { what: subject.split(':')[0] ?? subject, plan, mean: worded(mean), counted }),
    subject,
    description,
    table: {
      head: [words.what, words.best, words.low, words.high],
      rows: [
        [words.priorRow, plan, '-', '-'],
        [words.dataRow, worded(picture.data), '-', '-'],
        [words.posteriorRow, worded(mean), worded(p10), worded(p90)],
      ],
    },
    specification: (size) => specification(picture, description, language, size),
  }
}

const pictureOf = (fact: LearnedFact, language: EvaluationReading['language']): Picture => {
  const words = learnedWords[language]
  if (fact.kind === 'success') {
    const { prior, posterior, priorFrom, counted } = fact.success
    return {
      ...(priorFrom === 'stated' ? { prior: betaDensity(prior.alpha, prior.beta) } : {}),
      posterior: betaDensity(posterior.alpha, posterior.beta),
      from: 0,
      to: 1,
      plan: fact.plan.toNumber(),
      data: counted.succeeded / counted.of,
      dataName: words.data,
      worded: (x) => formatPercentage(x, language),
    }
  }
  const { learned, posterior, planned, measured } = fact.effect
  const of =
    ({ mean, sd }: { readonly mean: number; readonly sd: number }) =>
    (x: number): number =>
      normalDensity((x - mean) / sd) / sd
  const ends = [posterior, ...(learned === undefined ? [] : [learned.prior])].flatMap(({ mean, sd }) => [
    mean - 3.5 * sd,
    mean + 3.5 * sd,
  ])
  const marks = [planned.toNumber(), measured.mean]
  return {
    ...(learned === undefined ? {} : { prior: of(learned.prior) }),
    posterior: of(posterior),
    from: Math.min(...ends, ...marks),
    to: Math.max(...ends, ...marks),
    plan: planned.toNumber(),
    data: measured.mean,
    dataName: words.measured,
    worded: (x) => changeWords(x, fact.change, language),
  }
}

const POINTS = 200
const ROW = 18

const specification = (
  { prior, posterior, from, to, plan, data, dataName, worded }: Picture,
  description: string,
  language: EvaluationReading['language'],
  size: ChartSize,
): ChartSpecification => {
  const words = learnedWords[language]
  const places = Array.from({ length: POINTS }, (_, at) => from + ((at + 0.5) / POINTS) * (to - from))
  const curve = (kind: string, density: (x: number) => number): Json[] =>
    places.map((x) => ({ kind, x: Number(x.toPrecision(6)), y: Number(density(x).toPrecision(6)) }))
  const values = [...(prior === undefined ? [] : curve(words.prior, prior)), ...curve(words.posterior, posterior)]
  const highest = Math.max(...places.flatMap((x) => [posterior(x), ...(prior === undefined ? [] : [prior(x)])]))
  const [small, margin] = [smallSizes[size], 14]
  const width = chartWidth[size] - 2 * margin
  const x = {
    field: 'x',
    type: 'quantitative',
    scale: { domain: [from, to], nice: false, zero: false },
    axis: null,
  }
  const y = { field: 'y', type: 'quantitative', scale: { domain: [0, highest * 1.05], nice: false }, axis: null }
  const names = [...(prior === undefined ? [] : [words.prior]), words.posterior]
  const marks = placedMarks(
    [
      { at: plan, text: `${words.plan} ${worded(plan)}` },
      { at: data, text: `${dataName} ${worded(data)}` },
    ],
    (mark) => textWidth(mark.text, small) + 8,
    (at) => ((at - from) / (to - from)) * width,
    width,
  )
  const ticks = roundTicks(from, to)
  const height = size === 'wide' ? 150 : 130
  const legend = { orient: 'top', title: null, direction: 'horizontal', offset: 2 * ROW + 8 }
  return {
    ...chartStyle(language, size),
    description,
    ...plotOf(size, height, { left: margin, right: margin, top: 34 + 2 * ROW, bottom: 30 }),
    layer: [
      {
        data: { values },
        mark: { type: 'line', strokeWidth: 2.5 },
        encoding: {
          x,
          y,
          color: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: names, range: [...(prior === undefined ? [] : [ink.loss]), ink.gain] },
            legend,
          },
          strokeDash: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: names, range: [...(prior === undefined ? [] : [[6, 4]]), [1, 0]] },
            legend,
          },
        },
      },
      {
        data: { values: marks },
        mark: { type: 'rule', color: ink.text, strokeWidth: 1.2 },
        encoding: {
          x: { ...x, field: 'x' },
          y: { field: 'down', type: 'quantitative', scale: null },
          y2: { value: height },
        },
      },
      {
        data: { values: marks },
        mark: {
          type: 'text',
          baseline: 'middle',
          fontSize: small,
          align: { expr: 'datum.align' },
          dx: { expr: 'datum.shift' },
        },
        encoding: {
          x: { ...x, field: 'x' },
          y: { field: 'down', type: 'quantitative', scale: null },
          text: { field: 'text' },
        },
      },
      {
        data: { values: [{ x: from, end: to }] },
        mark: { type: 'rule', color: ink.line },
        encoding: { x: { ...x, field: 'x' }, x2: { field: 'end' }, y: { value: height } },
      },
      {
        data: {
          values: ticks.map((at) => ({
            x: at,
            text: worded(at),
            // Half a figure at an end of the scale would be cut off.
            align: at === from ? 'left' : at === to ? 'right' : 'center',
          })),
        },
        mark: {
          type: 'text',
          baseline: 'top',
          dy: 8,
          fontSize: fontSizes[size],
          color: ink.soft,
          align: { expr: 'datum.align' },
        },
        encoding: { x: { ...x, field: 'x' }, y: { value: height }, text: { field: 'text' } },
      },
    ],
  }
}

interface Mark {
  readonly at: number
  readonly text: string
}

/**
 * The name of the left mark to its left, and of the right mark to its right, so that neither crosses the line of the other;
 * one that would leave the plot stands on the other side, in a row above.
 */
const placedMarks = (
  marks: readonly Mark[],
  longOf: (mark: Mark) => number,
  pixelsOf: (at: number) => number,
  width: number,
): Json[] =>
  [...marks]
    .sort((one, other) => one.at - other.at)
    .map((mark, place) => {
      const [long, pixels] = [longOf(mark), pixelsOf(mark.at)]
      const wantsLeft = place === 0
      const fits = wantsLeft ? pixels - long >= 0 : pixels + long <= width
      const isLeft = wantsLeft === fits
      return {
        x: mark.at,
        text: mark.text,
        down: -10 - (fits ? 0 : ROW),
        align: isLeft ? 'right' : 'left',
        shift: isLeft ? -4 : 4,
      }
    })

/** Some round numbers on a scale, five at most. */
const roundTicks = (from: number, to: number): readonly number[] => {
  const power = 10 ** Math.floor(Math.log10((to - from) / 4))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => (to - from) / (power * factor) <= 4) ?? 10)
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}
