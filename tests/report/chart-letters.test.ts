import { expect, it } from 'vitest'

import { textWidth } from '../../src/report/charts/text-width.js'
import { tornadoCharts } from '../../src/report/charts/tornado-chart.js'
import type { TornadoBar } from '../../src/risk/index.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

/** A character without a width of its own gets that of a pictograph: it may be missing from the reader's font. */
const unknown = textWidth('\u25c0', 1000)

it.each(['nl', 'en'] as const)('the tornado has only letters that every common font has (%s)', (language) => {
  const bar = {
    name: { label: { concept: 'rate', about: {} }, unit: 'share' },
    low: 0.02,
    high: 0.03,
    atLow: 2500,
    atHigh: -1000,
  } as unknown as TornadoBar
  const tornadoes = [{ figure: 'gemeente.cash.npv', base: 0, bars: [bar] }]
  const charts = tornadoCharts({
    results: resultsOf(smallCase()),
    language,
    risk: { tornadoes, interval: 0.8 } as never,
  })
  expect(charts).toHaveLength(1)
  for (const chart of charts)
    for (const size of ['wide', 'narrow'] as const) {
      const letters = new Set(JSON.stringify(chart.specification(size)).replaceAll('\\n', ' '))
      expect([...letters].filter((letter) => textWidth(letter, 1000) >= unknown)).toEqual([])
    }
})
