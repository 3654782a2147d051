import { readFileSync } from 'node:fs'

import { calculate } from '../../src/index.js'
import { caseRisk, loadDrawing, reportCharts } from '../../src/report/publication/index.js'
import { readCase } from '../../src/yaml/index.js'
import { run } from '../../src/cli/program.js'
import { terminalPicture } from './terminal-picture.js'

/** The case that the manual builds. */
export const manualCase = 'examples/begeleiding-thuis.yaml'

/**
 * The pictures of the Dutch manual that need no browser, by file name: what a terminal shows, and each chart of the
 * report.
 */
export const drawnPictures = async (): Promise<ReadonlyMap<string, string>> => {
  const read = readCase(readFileSync(manualCase, 'utf8'))
  if (!read.ok) throw new Error(`${manualCase} is wrong`)
  const results = calculate(read.businessCase)
  const draw = await loadDrawing()
  const charts = reportCharts({ results, language: 'nl', risk: await caseRisk(results) })
  const drawn = await Promise.all(
    charts.map(async (chart) => [`${chart.name}.svg`, await draw(chart.specification('wide'))] as const),
  )
  return new Map([
    ['terminal-check.svg', terminalPicture('npx mbc check begeleiding-thuis.yaml', await printed('check', manualCase))],
    [
      'terminal-calculate.svg',
      terminalPicture(
        'npx mbc calculate begeleiding-thuis.yaml',
        (await printed('calculate', manualCase)).replace(/\n\nPer partij: kas[^]*/, ''),
      ),
    ],
    ...drawn,
  ])
}

const printed = async (...words: readonly string[]): Promise<string> => {
  let text = ''
  await run(words, { out: (part) => (text += part), err: (part) => (text += part) })
  return text.replaceAll('examples/', '').trimEnd()
}
