import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import { CalculationError, calculate, explain, UnknownFigureError } from '../appraisal/index.js'
import { caseJsonSchema } from '../case/index.js'
import { explanationText, resultsJson, resultsJsonSchema, summaryText, type Language } from '../report/index.js'
import { reviewText } from '../report/review-text.js'
import { reviewCase } from '../review/index.js'
import { reportFormats } from '../report/report-formats.js'
import { claims } from './claims.js'
import { cliWords } from './cli-words.js'
import { exitCodes } from './exit-codes.js'
import { propose } from './propose.js'
import { readCaseFile } from './read-case-file.js'
import { addRiskCommands } from './risk-commands.js'
import { report, type ReportCall } from './report.js'
import { Stop } from './stop.js'
import { dutchHelp, usageFault } from './usage-words.js'
import { writeWorkbook } from './write-workbook.js'

/** Where the command writes. */
export interface Outlet {
  out(text: string): void
  err(text: string): void
  /** Whether somebody looks at what is written to `err` while it is written: a progress bar is then drawn. */
  readonly isWatched?: boolean
}

/**
 * Runs `mbc` with the words that follow it on the command line, for a command that answers at once: all but `report` and `workbook`.
 *
 * @returns the exit code: 0 good, 1 the case is wrong, 2 the call is wrong
 */
export const run = (words: readonly string[], outlet: Outlet): number => {
  try {
    program(outlet).parse([...words], { from: 'user' })
    return exitCodes.good
  } catch (error) {
    return told(error, words, outlet)
  }
}

/** Runs any command of `mbc`, and waits for what takes its time: loading what draws charts. */
export const start = async (words: readonly string[], outlet: Outlet): Promise<number> => {
  try {
    await program(outlet).parseAsync([...words], { from: 'user' })
    return exitCodes.good
  } catch (error) {
    return told(error, words, outlet)
  }
}

/** Tells the user what is wrong, and the shell whose doing it is. */
const told = (error: unknown, words: readonly string[], outlet: Outlet): number => {
  const language: Language = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'nl'
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.good
    if (error.code !== 'commander.help') outlet.err(`${usageFault(error, language)}\n`)
    return exitCodes.callIsWrong
  }
  if (error instanceof CalculationError) {
    outlet.err(`${error.text[language]}\n`)
    return exitCodes.caseIsWrong
  }
  if (error instanceof Stop) {
    outlet.err(`${error.message}\n`)
    return error.exitCode
  }
  outlet.err(`${cliWords[language].unexpected(error instanceof Error ? error.message : String(error))}\n`)
  return exitCodes.callIsWrong
}

const program = (outlet: Outlet): Command => {
  const mbc = new Command('mbc')
    .description('Maatschappelijke businesscase: wat kost een sociale interventie, wat bespaart zij, en wie.')
    .configureOutput({
      writeOut: (text) => { outlet.out(text) },
      writeErr: (text) => { outlet.err(text) },
      // Told by `run`, in the language of the user.
      outputError: () => undefined,
    })
    .configureHelp(dutchHelp)
    .usage('<opdracht> [opties] <bestand>')
    .helpOption('-h, --help', 'toont deze uitleg')
    .helpCommand('help [opdracht]', 'toont de uitleg van een opdracht')
    .exitOverride()
  const command = (name: string, description: string): Command =>
    mbc
      .command(name)
      .description(description)
      .addOption(new Option('--lang <taal>', 'taal van de uitvoer: nl of en (zonder keuze: nl)').choices(['nl', 'en']).default('nl'))
      .helpOption('-h, --help', 'toont deze uitleg')
      .configureHelp(dutchHelp)
      .allowExcessArguments(false)

  command('check', 'Controleert een bestand en noemt alle problemen tegelijk')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .action((file: string, { lang }: { lang: Language }) => {
      const businessCase = readCaseFile(file, lang)
      // Whether a fund holds out, and what the answer rests on, is only seen when it is calculated.
      const findings = reviewCase(calculate(businessCase))
      outlet.out(`${cliWords[lang].good(file, businessCase.name)}\n${reviewText(findings, lang)}`)
    })

  command('calculate', 'Berekent de uitkomsten per partij en voor de samenleving')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--json', 'uitkomsten als JSON')
    .action((file: string, { lang, json }: { lang: Language; json?: boolean }) => {
      const results = calculate(readCaseFile(file, lang))
      outlet.out(json === true ? resultsJson(results) : summaryText(results, { language: lang }))
    })

  command('report', 'Schrijft een rapport met grafieken, het grootboek en een raadsinformatiebrief')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .requiredOption('--out <map>', 'map waarin de bestanden komen')
    .addOption(
      new Option('--format <soorten...>', `alleen deze soorten: ${reportFormats.join(', ')}`).choices(reportFormats),
    )
    .option('--bom', 'CSV met een teken vooraan waaraan Excel UTF-8 herkent')
    .option('--dutch-csv', "CSV met puntkomma's en decimale komma's")
    .action(async (file: string, options: ReportCall) => {
      outlet.out(await report(file, options))
    })

  command('explain', 'Laat zien waar een cijfer vandaan komt, tot en met de bronnen')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .argument('<cijfer>', 'verwijzing naar een cijfer, zoals gemeente.npv')
    .option('--depth <lagen>', 'hoeveel lagen diep (zonder keuze: 40)', positiveWhole, 40)
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

  command('workbook', 'Schrijft een Excel-werkmap met levende formules')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .requiredOption('--out <bestand>', 'de werkmap, zoals case.xlsx; een bestaand bestand wordt vervangen')
    .action(async (file: string, options: { lang: Language; out: string }) => {
      outlet.out(await writeWorkbook(file, options))
    })

  command('propose', 'Stelt bijdragen voor waarbij geen partij erop achteruitgaat')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--among <partijen>', "alleen tussen deze partijen, met komma's ertussen")
    .option('--json', 'voorstellen als JSON')
    .action((file: string, options: { lang: Language; json?: boolean; among?: string }) => {
      outlet.out(propose(file, options))
    })

  command('claims', 'Noemt de besparingen die meer dan één businesscase claimt')
    .argument('<bestanden...>', 'YAML- of JSON-bestanden, een per businesscase')
    .option('--json', 'het register als JSON')
    .action((files: string[], options: { lang: Language; json?: boolean }) => {
      outlet.out(claims(files, options))
    })

  command('schema', 'Schrijft het JSON Schema van een bestand, voor editors')
    .option('--results', 'het JSON Schema van de uitkomsten (calculate --json)')
    .action(({ results }: { results?: boolean }) => {
      const schema = results === true ? resultsJsonSchema() : caseJsonSchema()
      outlet.out(`${JSON.stringify(schema, undefined, 2)}\n`)
    })
  return mbc
}

const positiveWhole = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Geef een heel getal van 1 tot en met 9999.')
  return Number(text)
}
