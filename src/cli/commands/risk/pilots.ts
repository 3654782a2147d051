import { type Language, pilotsJson, pilotsText, wrapText } from '../../../report/index.js'
import { worthOfPilots } from '../../../risk/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { readCaseFile } from '../../files/read-case-file.js'
import type { Outlet } from '../../terminal/outlet.js'
import { Stop } from '../../terminal/stop.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import type { PilotsCall } from './pilots-call.js'
import { withProgress } from './with-progress.js'

/**
 * What pilots of the case in a file are worth, as text or JSON: which one first, how large, and who should pay for it.
 *
 * @throws Stop with exit code 1 where the case is wrong, 2 where the call is wrong
 */
export const pilots = (file: string, call: PilotsCall, outlet: Outlet): string => {
  const { lang, draws, seed, pilotCost, pilotCostPerHousehold, pilotSpread = [], figure, full, json } = call
  if (figure !== undefined)
    throw new Stop(exitCodes.callIsWrong, wrapText(cliWords[lang].pilotsOrFigures, terminalWidth))
  const spreads = Object.fromEntries(pilotSpread.map((text) => spreadIn(text, lang)))
  const businessCase = readCaseFile(file, lang, { reference: call.reference })
  const worth = withProgress(outlet, (onProgress) =>
    worthOfPilots(businessCase, {
      draws,
      seed,
      onProgress,
      spreads,
      costs: { once: pilotCost, perHousehold: pilotCostPerHousehold },
    }),
  )
  if (json === true) return pilotsJson({ businessCase, worth })
  const text = pilotsText({ businessCase, worth }, { language: lang, full: full === true })
  return full === true ? text : `${text}\n${wrapText(cliWords[lang].morePilots(file), terminalWidth)}\n`
}

/** An address and its spread: `interventions.team.effects.ggz.reduction=0.3`. */
const spreadIn = (text: string, language: Language): readonly [string, number] => {
  const [, path, sd] = /^([^=]+)=(\d*\.?\d+)$/.exec(text) ?? []
  if (path === undefined || sd === undefined)
    throw new Stop(exitCodes.callIsWrong, wrapText(cliWords[language].noSpread(text), terminalWidth))
  return [path, Number(sd)]
}
