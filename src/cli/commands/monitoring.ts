import { monitoringPlan } from '../../programme/index.js'
import { monitoringCalendar, monitoringJson, monitoringText, type Language, wrapText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { refuseCaseFile } from '../files/refuse-case-file.js'
import { replaceFile } from '../files/replace-file.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface MonitoringCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly monitoring?: boolean
  /** The file of the calendar. */
  readonly calendar?: string
  /** No measurement before this month. */
  readonly from?: string
  readonly json?: boolean
}

/**
 * The monitoring plan of the programme in a file, as text or JSON, and as a calendar in a file of its own.
 *
 * @returns the plan, or what was written
 * @throws Stop with exit code 1 where a file is wrong, 2 where nothing is measured or the calendar cannot be written
 */
export const monitoring = (
  file: string,
  { lang, reference, monitoring: asked, calendar, from, json }: MonitoringCall,
): string => {
  const words = cliWords[lang]
  if (calendar !== undefined) {
    refuseCaseFile(file, calendar, lang)
    if (!/\.ics$/i.test(calendar))
      throw new Stop(exitCodes.callIsWrong, words.noCalendarName(calendar, `${calendar.replace(/[/\\]+$/, '')}.ics`))
  }
  const businessCase = readCaseFile(file, lang, { reference })
  const plan = monitoringPlan(businessCase, { from })
  if (plan.length === 0) throw new Stop(exitCodes.callIsWrong, wrapText(words.noIndicators, terminalWidth))
  const text = (): string => monitoringText(businessCase, { language: lang, width: terminalWidth, from })
  const printed = json === true ? monitoringJson(businessCase, { from }) : text()
  if (calendar === undefined) return printed
  if (plan.every(({ months }) => months.length === 0))
    throw new Stop(exitCodes.callIsWrong, wrapText(words.nothingPlanned, terminalWidth))
  replaceFile(
    calendar,
    monitoringCalendar(businessCase, { language: lang, from }),
    (why) => new Stop(exitCodes.callIsWrong, words.fileUnwritable(calendar, why)),
  )
  if (json === true) return printed
  const written = `${words.fileWritten(calendar)}\n`
  return asked === true ? `${printed}\n${written}` : written
}
