import { calculate, type Results } from '../../../calculation/index.js'
import { type Language, sensitivityJson, sensitivityText, wrapText } from '../../../report/index.js'
import { RiskError, scenarioTable, switchingValues, tornado, valueOfInformationSync } from '../../../risk/index.js'
import { cliWords } from '../../cli-words.js'
import type { Outlet } from '../../terminal/outlet.js'
import { readCaseFile } from '../../files/read-case-file.js'
import { screenLines } from '../../terminal/screen-lines.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { withProgress } from './with-progress.js'

export interface SensitivityCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly interval: number
  readonly figure?: readonly string[]
  readonly draws: number
  readonly seed: number
  readonly full?: boolean
  readonly json?: boolean
}

/**
 * Which numbers of the case in a file matter most, as text or JSON: for society and the party that invests most, within
 * two screens, unless more is asked for. Of a case in which nothing is uncertain these are
 * its switching values and its scenarios.
 *
 * @throws Stop with exit code 1 where the case is wrong, 2 where the call is wrong
 */
export const sensitivity = (
  file: string,
  { lang, reference, json, full, figure, interval, draws, seed }: SensitivityCall,
  outlet: Outlet,
): string => {
  const businessCase = readCaseFile(file, lang, { reference })
  const isBrief = figure === undefined && full !== true && json !== true
  const figures = isBrief ? mainFigures(calculate(businessCase)) : figure
  const asked = figures === undefined ? {} : { figures }
  const found = withProgress(outlet, (onProgress) => ({
    businessCase,
    interval,
    tornado: whereUncertain(() => tornado(businessCase, { ...asked, interval })),
    switching: switchingValues(businessCase, asked),
    scenarios: scenarioTable(businessCase),
    information: whereUncertain(() => valueOfInformationSync(businessCase, { ...asked, draws, seed, onProgress })),
  }))
  if (json === true) return sensitivityJson(found)
  const start = found.tornado.length > 0 ? '' : `${wrapText(cliWords[lang].needsRanges, terminalWidth)}\n\n`
  const text = (most: number): string =>
    `${start}${sensitivityText(found, { language: lang, most, parties: isBrief ? figures?.map(partyIn) : undefined, addresses: full === true })}`
  if (!isBrief) return text(MOST)
  const hint = wrapText(cliWords[lang].moreSensitivity(file), terminalWidth)
  const whole = (most: number): string => `${text(most)}\n${hint}\n`
  let most = MOST
  while (most > 1 && whole(most).split('\n').length - 1 > screenLines) most -= 1
  return whole(most)
}

/** The party of a figure that a first look is about. */
const partyIn = (figure: string): string => figure.split('.')[0] ?? ''

/** The most numbers that are named for a figure. */
const MOST = 10

/** What a first look is about: society, and the party that advances or else pays most. */
const mainFigures = ({ mainFunder, mainPayer }: Results): readonly string[] => {
  const investor = mainFunder ?? mainPayer
  return ['society.welfare.npv', ...(investor === null ? [] : [`${investor}.cash.npv`])]
}

/** The analyses that vary a number over its range; nothing where no number has one. */
const whereUncertain = <T>(work: () => readonly T[]): readonly T[] => {
  try {
    return work()
  } catch (error) {
    if (error instanceof RiskError && error.code === 'nothing-uncertain') return []
    throw error
  }
}
