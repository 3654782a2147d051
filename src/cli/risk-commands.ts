import { InvalidArgumentError, Option, type Command } from 'commander'

import type { BusinessCase } from '../case/index.js'
import { sensitivityJson, sensitivityText, simulationJson, simulationText, type Language } from '../report/index.js'
import { RiskError, scenarioTable, simulateSync, switchingValues, tornado, valueOfInformationSync, type Sampling } from '../risk/index.js'
import { exitCodes } from './exit-codes.js'
import { progressBar } from './progress-bar.js'
import { readCaseFile } from './read-case-file.js'
import { Stop } from './stop.js'

interface Outlet {
  out(text: string): void
  err(text: string): void
  /** Whether somebody looks at what is written to `err` while it is written. */
  readonly isWatched?: boolean
}

interface SimulateOptions {
  readonly lang: Language
  readonly draws: number
  readonly seed: number
  readonly sampling: Sampling
  readonly json?: boolean
}

interface SensitivityOptions {
  readonly lang: Language
  readonly interval: number
  readonly figure?: readonly string[]
  readonly draws: number
  readonly seed: number
  readonly json?: boolean
}

/** Adds `mbc simulate` and `mbc sensitivity`. */
export const addRiskCommands = (command: (name: string, description: string) => Command, outlet: Outlet): void => {
  command('simulate', 'Trekt de onzekere getallen vele malen: hoe zeker zijn de uitkomsten, per partij')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--draws <aantal>', 'hoeveel trekkingen', wholeUpTo(100_000_000), 10_000)
    .option('--seed <getal>', 'zaad: hetzelfde zaad geeft dezelfde trekkingen', wholeUpTo(Number.MAX_SAFE_INTEGER), 1)
    .addOption(new Option('--sampling <wijze>', 'hoe er wordt getrokken').choices(['random', 'latin-hypercube']).default('random'))
    .option('--json', 'uitkomsten als JSON')
    .action((file: string, { lang, json, ...options }: SimulateOptions) => {
      const businessCase = readCaseFile(file, lang)
      const results = watched(outlet, (onProgress) => withFaultsTold(() => simulateSync(businessCase, { ...options, onProgress })))
      outlet.out(json === true ? simulationJson(results) : simulationText(results, { language: lang }))
    })

  command('sensitivity', 'Welk getal maakt het verschil, waar ligt het omslagpunt, welke scenario’s, wat is meten waard')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--figure <cijfer...>', 'welke cijfers, zoals gemeente.npv (zonder: de NCW van elke partij en de samenleving)')
    .option('--interval <kans>', 'over welk bereik elk getal gaat', share, 0.8)
    .option('--draws <aantal>', 'hoeveel trekkingen voor de waarde van informatie', wholeUpTo(1_000_000), 20_000)
    .option('--seed <getal>', 'zaad van de trekkingen', wholeUpTo(Number.MAX_SAFE_INTEGER), 1)
    .option('--json', 'uitkomsten als JSON')
    .action((file: string, { lang, json, figure, interval, draws, seed }: SensitivityOptions) => {
      const businessCase = readCaseFile(file, lang)
      const sensitivity = watched(outlet, (onProgress) => withFaultsTold(() => sensitivityOf(businessCase, figure, interval, { draws, seed, onProgress })))
      outlet.out(json === true ? sensitivityJson(sensitivity) : sensitivityText(sensitivity, { language: lang }))
    })
}

const sensitivityOf = (
  businessCase: BusinessCase,
  figures: readonly string[] | undefined,
  interval: number,
  draw: { readonly draws: number; readonly seed: number; readonly onProgress: (done: number, draws: number) => void },
) => {
  const asked = figures === undefined ? {} : { figures }
  return {
    businessCase,
    interval,
    tornado: tornado(businessCase, { ...asked, interval }),
    switching: switchingValues(businessCase, asked),
    scenarios: scenarioTable(businessCase),
    information: valueOfInformationSync(businessCase, { ...asked, ...draw }),
  }
}

const watched = <T>(outlet: Outlet, work: (onProgress: (done: number, draws: number) => void) => T): T => {
  const bar = progressBar((text) => { if (outlet.isWatched === true) outlet.err(text) })
  try {
    return work(bar.show)
  } finally {
    bar.clear()
  }
}

const caseFaults: readonly string[] = ['nothing-uncertain', 'not-uncertain', 'correlated-twice', 'impossible-correlations', 'too-many-parameters', 'unknown-parameter']

const withFaultsTold = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RiskError)) throw error
    throw new Stop(caseFaults.includes(error.fault) ? exitCodes.caseIsWrong : exitCodes.callIsWrong, error.message)
  }
}

const wholeUpTo =
  (most: number) =>
  (text: string): number => {
    const value = Number(text.replace(/_/g, ''))
    if (!/^\d[\d_]*$/.test(text) || !Number.isSafeInteger(value) || value > most) throw new InvalidArgumentError(`Geef een heel getal van 0 tot en met ${most}.`)
    return value
  }

const share = (text: string): number => {
  const value = Number(text)
  if (!/^0?\.\d+$/.test(text) || !(value > 0 && value < 1)) throw new InvalidArgumentError('Geef een kans tussen 0 en 1, zoals 0.8.')
  return value
}
