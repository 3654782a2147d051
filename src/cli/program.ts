import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import { CalculationError } from '../appraisal/calculation-error.js'
import type { Language } from '../report/language.js'
import { reportFormats } from '../report/report-formats.js'
import { cliWords } from './cli-words.js'
import { exitCodes } from './exit-codes.js'
import type { Outlet } from './outlet.js'
import type { ReportCall } from './report.js'
import { addRiskCommands } from './risk-commands.js'
import { Stop } from './stop.js'
import { dutchHelp, usageFault } from './usage-words.js'

/**
 * Runs `mbc` with the words that follow it on the command line. What a command needs is loaded when that command is given:
 * who asks for a calculation does not wait for charts.
 *
 * @returns the exit code: 0 good, 1 the case is wrong, 2 the call is wrong
 */
export const run = async (words: readonly string[], outlet: Outlet): Promise<number> => {
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
  // A case that reads well and cannot be calculated: a fund that pays more than there is in it.
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
    .action(async (file: string, options: { lang: Language }) => {
      const { check } = await import('./check.js')
      outlet.out(check(file, options))
    })

  command('calculate', 'Berekent de uitkomsten per partij en voor de samenleving')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--json', 'uitkomsten als JSON')
    .action(async (file: string, options: { lang: Language; json?: boolean }) => {
      const { calculation } = await import('./calculation.js')
      outlet.out(calculation(file, options))
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
      const { report } = await import('./report.js')
      outlet.out(await report(file, options))
    })

  command('explain', 'Laat zien waar een cijfer vandaan komt, tot en met de bronnen')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .argument('<cijfer>', 'verwijzing naar een cijfer, zoals gemeente.npv')
    .option('--depth <lagen>', 'hoeveel lagen diep (zonder keuze: 40)', positiveWhole, 40)
    .action(async (file: string, reference: string, options: { lang: Language; depth: number }) => {
      const { explanation } = await import('./explanation.js')
      outlet.out(explanation(file, reference, options))
    })

  addRiskCommands(command, outlet)

  command('workbook', 'Schrijft een Excel-werkmap met levende formules')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .requiredOption('--out <bestand>', 'de werkmap, zoals case.xlsx; een bestaand bestand wordt vervangen')
    .action(async (file: string, options: { lang: Language; out: string }) => {
      const { writeWorkbook } = await import('./write-workbook.js')
      outlet.out(await writeWorkbook(file, options))
    })

  command('propose', 'Stelt bijdragen voor waarbij geen partij erop achteruitgaat')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--among <partijen>', "alleen tussen deze partijen, met komma's ertussen")
    .option('--json', 'voorstellen als JSON')
    .action(async (file: string, options: { lang: Language; json?: boolean; among?: string }) => {
      const { propose } = await import('./propose.js')
      outlet.out(propose(file, options))
    })

  command('claims', 'Noemt de besparingen die meer dan één businesscase claimt')
    .argument('<bestanden...>', 'YAML- of JSON-bestanden, een per businesscase')
    .option('--json', 'het register als JSON')
    .action(async (files: string[], options: { lang: Language; json?: boolean }) => {
      const { claims } = await import('./claims.js')
      outlet.out(claims(files, options))
    })

  command('schema', 'Schrijft het JSON Schema van een bestand, voor editors')
    .option('--results', 'het JSON Schema van de uitkomsten (calculate --json)')
    .action(async (options: { results?: boolean }) => {
      const { schema } = await import('./schema.js')
      outlet.out(schema(options))
    })
  return mbc
}

const positiveWhole = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Geef een heel getal van 1 tot en met 9999.')
  return Number(text)
}
