import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import { calculate, explain, UnknownFigureError } from '../appraisal/index.js'
import { caseJsonSchema } from '../case/index.js'
import { explanationText, resultsJson, summaryText, type Language } from '../report/index.js'
import { cliWords } from './cli-words.js'
import { exitCodes } from './exit-codes.js'
import { readCaseFile } from './read-case-file.js'
import { addRiskCommands } from './risk-commands.js'
import { Stop } from './stop.js'

/** Where the command writes. */
export interface Outlet {
  out(text: string): void
  err(text: string): void
  /** Whether somebody looks at what is written to `err` while it is written: a progress bar is then drawn. */
  readonly isWatched?: boolean
}

/**
 * Runs `mbc` with the words that follow it on the command line.
 *
 * @returns the exit code: 0 good, 1 the case is wrong, 2 the call is wrong
 */
export const run = (words: readonly string[], outlet: Outlet): number => {
  const language: Language = words.includes('en') && words.includes('--lang') ? 'en' : 'nl'
  try {
    program(outlet).parse([...words], { from: 'user' })
    return exitCodes.good
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.good : exitCodes.callIsWrong
    if (error instanceof Stop) {
      outlet.err(`${error.message}\n`)
      return error.exitCode
    }
    outlet.err(`${cliWords[language].unexpected(error instanceof Error ? error.message : String(error))}\n`)
    return exitCodes.callIsWrong
  }
}

const program = (outlet: Outlet): Command => {
  const mbc = new Command('mbc')
    .description('Maatschappelijke businesscase: wat kost een sociale interventie, wat bespaart zij, en wie.')
    .configureOutput({ writeOut: (text) => { outlet.out(text) }, writeErr: (text) => { outlet.err(text) } })
    .exitOverride()
    .showHelpAfterError('(mbc --help toont wat kan / shows what can be done)')
  const command = (name: string, description: string): Command =>
    mbc
      .command(name)
      .description(description)
      .addOption(new Option('--lang <taal>', 'taal van de uitvoer').choices(['nl', 'en']).default('nl'))
      .allowExcessArguments(false)

  command('check', 'Controleert een bestand en noemt alle problemen tegelijk')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .action((file: string, { lang }: { lang: Language }) => {
      outlet.out(`${cliWords[lang].good(file, readCaseFile(file, lang).name)}\n`)
    })

  command('calculate', 'Berekent de uitkomsten per partij en voor de samenleving')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--json', 'uitkomsten als JSON')
    .action((file: string, { lang, json }: { lang: Language; json?: boolean }) => {
      const results = calculate(readCaseFile(file, lang))
      outlet.out(json === true ? resultsJson(results) : summaryText(results, { language: lang }))
    })

  command('explain', 'Laat zien waar een cijfer vandaan komt, tot en met de bronnen')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .argument('<cijfer>', 'verwijzing naar een cijfer, zoals gemeente.npv')
    .option('--depth <lagen>', 'hoeveel lagen diep', positiveWhole, 40)
    .action((file: string, reference: string, { lang, depth }: { lang: Language; depth: number }) => {
      const businessCase = readCaseFile(file, lang)
      try {
        outlet.out(explanationText(explain({ businessCase }, reference), businessCase, { language: lang, depth }))
      } catch (error) {
        if (!(error instanceof UnknownFigureError)) throw error
        throw new Stop(exitCodes.callIsWrong, cliWords[lang].unknownFigure(error.reference, error.nearest))
      }
    })

  addRiskCommands(command, outlet)

  command('schema', 'Schrijft het JSON Schema van een bestand, voor editors').action(() => {
    outlet.out(`${JSON.stringify(caseJsonSchema(), undefined, 2)}\n`)
  })
  return mbc
}

const positiveWhole = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Geef een heel getal van 1 tot en met 9999.')
  return Number(text)
}
