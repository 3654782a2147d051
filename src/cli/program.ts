import { Command, CommanderError, Option } from 'commander'

import { version } from '../../package.json'
import { BusinessCaseError, InternalFault } from '../base/index.js'
import { safeLine } from '../case/index.js'
import { casusFormats, type Language, reportFormats, wrapText } from '../report/index.js'
import { day, monthOf, place, positiveWhole } from './arguments.js'
import { callLanguage } from './call-language.js'
import { cliWords } from './cli-words.js'
import { commandWords } from './command-words.js'
import { exitCodes } from './exit-codes.js'
import { internalFault } from './internal-fault.js'
import { ListOption } from './list-option.js'
import type { Outlet } from './terminal/outlet.js'
import type { CalculationCall } from './commands/calculation.js'
import type { CheckCall } from './commands/check.js'
import type { CasusCall } from './commands/casus.js'
import type { GroupCall } from './commands/group.js'
import type { ComparisonCall } from './commands/comparison.js'
import type { ChoiceCall } from './commands/choice.js'
import type { IndigoCall } from './commands/indigo.js'
import type { MonitoringCall } from './commands/monitoring.js'
import type { PricesCall } from './commands/prices.js'
import type { ProgrammeCall } from './commands/programme.js'
import type { ProposalsCall } from './commands/propose.js'
import type { ReportCall } from './commands/report.js'
import type { SchemaCall } from './commands/schema.js'
import { addRealisedCommands } from './commands/realised-commands.js'
import { addReceiptCommands } from './commands/receipt/receipt-commands.js'
import { addRiskCommands, type AddCommand } from './commands/risk/risk-commands.js'
import { spreadLists } from './commands/spread-lists.js'
import { addWorkbookCommands } from './commands/workbook/workbook-commands.js'
import { Stop } from './terminal/stop.js'
import { terminalWidth } from './terminal/terminal-width.js'
import { helpIn, usageFault } from './usage-words.js'
import { wholeBetween } from './whole-between.js'

/**
 * Runs `mbc` with the words that follow it on the command line. The code of a command is loaded when that command is
 * given: a calculation does not wait for charts.
 *
 * @returns the exit code: 0 good, 1 the case is wrong, 2 the call is wrong, 3 an internal fault
 */
export const run = async (words: readonly string[], outlet: Outlet): Promise<number> => {
  const language = callLanguage(words)
  let file: string | undefined
  try {
    const mbc = program(outlet, language)
    mbc.hook('preAction', (_, { args: [first] }) => {
      file = first
    })
    await mbc.parseAsync([...spreadLists(helpWords(words, mbc), mbc)], { from: 'user' })
    return exitCodes.good
  } catch (error) {
    const shown = {
      ...outlet,
      err: (text: string) => {
        outlet.err(text.split('\n').map(shownLine).join('\n'))
      },
    }
    return await reported(error, language, shown, file)
  }
}

/** A line that is safe to print, broken where it is too wide; the lines of a problem have been broken before. */
const shownLine = (text: string): string => {
  const line = safeLine(text)
  return line.length > terminalWidth && !line.startsWith(' ') ? wrapText(line, terminalWidth) : line
}

/** Shows the user what is wrong, and returns the exit code, which says whose fault it is. */
const reported = async (
  error: unknown,
  language: Language,
  outlet: Outlet,
  file: string | undefined,
): Promise<number> => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.good
    if (error.code !== 'commander.help') outlet.err(`${usageFault(error, language)}\n`)
    return exitCodes.callIsWrong
  }
  const stop = error instanceof Stop ? error : await refusal(error, language, file)
  if (stop !== undefined) {
    // A command that printed its answer has no more to say than its exit code.
    if (stop.message !== '') outlet.err(`${stop.message}\n`)
    return stop.exitCode
  }
  outlet.err(internalFault(error, language))
  return exitCodes.internalFault
}

/** An argument of the wrong type is a fault of the command itself, which makes the arguments. */
const refusal = async (error: unknown, language: Language, file: string | undefined): Promise<Stop | undefined> => {
  if (!(error instanceof BusinessCaseError) || error instanceof InternalFault || error instanceof TypeError)
    return undefined
  const { stopOf } = await import('./commands/stop-of.js')
  return stopOf(error, language, file)
}

const program = (outlet: Outlet, language: Language): Command => {
  const words = commandWords[language]
  // On the program and on each command, so that it may stand before or after the command, and every help text names it.
  const lang = (): Option =>
    new Option(`--lang <${words.language}>`, words.lang).choices(['nl', 'en']).default(language)
  const mbc = new Command('mbc')
    .description(words.mbc)
    .configureOutput({
      writeOut: (text) => {
        outlet.out(text)
      },
      writeErr: (text) => {
        outlet.err(text)
      },
      // `run` reports it, in the language of the user.
      outputError: () => undefined,
    })
    .configureHelp(helpIn(language))
    .usage(words.usage)
    .addOption(lang())
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(words.helpCommand, words.helpOf)
    .addHelpText('after', `\n${words.manualPlace}`)
    .exitOverride()
  const command: AddCommand = (name, more) =>
    mbc
      .command(name, more)
      .description(words[name])
      .addOption(lang())
      .helpOption('-h, --help', words.help)
      .configureHelp(helpIn(language))
      .allowExcessArguments(false)
  const caseCommand: AddCommand = (name) =>
    command(name).option(`--reference <${words.file}>`, words.referenceFile, place)

  caseCommand('check')
    .argument(`<${words.file}>`, words.caseFile)
    .option(`--realised <${words.file}>`, words.realisedFile, place)
    .option('--json', words.reviewJson)
    .action(async (file: string, options: CheckCall) => {
      const { check } = await import('./commands/check.js')
      await check(file, options, outlet)
    })

  caseCommand('calculate')
    .argument(`<${words.file}>`, words.caseFile)
    .option('--full', words.full)
    .option(`--draws <${words.count}>`, words.drawsBeside, wholeBetween(0, 100_000_000), 10_000)
    .option('--json', words.resultsJson)
    .action(async (file: string, options: CalculationCall) => {
      const { calculation } = await import('./commands/calculation.js')
      outlet.out(await calculation(file, options, outlet))
    })

  caseCommand('report')
    .argument(`<${words.file}>`, words.caseFile)
    .requiredOption(`--out <${words.folder}>`, words.outFolder, place)
    .addOption(new ListOption('format', words.kind, `${words.onlyKinds} ${reportFormats.join(', ')}`, reportFormats))
    .option(`--date <${words.day}>`, words.reportDate, day)
    .option('--bom', words.bom)
    .option('--dutch-csv', words.dutchCsv)
    .action(async (file: string, options: ReportCall) => {
      const { report } = await import('./commands/report.js')
      outlet.out(await report(file, options))
    })

  caseCommand('explain')
    .argument(`<${words.file}>`, words.caseFile)
    .argument(`[${words.figure}]`, words.oneFigure)
    .option('--list', words.listFigures)
    .option(`--depth <${words.layers}>`, words.depth, positiveWhole)
    .action(
      async (
        file: string,
        reference: string | undefined,
        options: { lang: Language; reference?: string; depth?: number; list?: boolean },
      ) => {
        const { explanation } = await import('./commands/explanation.js')
        outlet.out(explanation(file, reference, options))
      },
    )

  addRiskCommands(caseCommand, outlet, words)

  addWorkbookCommands(caseCommand, outlet, words)

  caseCommand('propose')
    .argument(`<${words.file}>`, words.caseFile)
    .addOption(new ListOption('among', words.party, words.among))
    .option('--full', words.fullProposals)
    .option('--json', words.proposalsJson)
    .action(async (file: string, options: ProposalsCall) => {
      const { propose } = await import('./commands/propose.js')
      outlet.out(propose(file, options))
    })

  caseCommand('compare')
    .argument(`<${words.files}...>`, words.comparedFiles)
    .option(`--against <${words.variant}>`, words.against)
    .option(`--out <${words.folder}>`, words.outComparison, place)
    .option(`--date <${words.day}>`, words.reportDate, day)
    .option('--full', words.fullComparison)
    .option('--json', words.comparisonJson)
    .action(async (files: string[], options: ComparisonCall) => {
      const { comparison } = await import('./commands/comparison.js')
      outlet.out(await comparison(files, options))
    })

  caseCommand('programme')
    .argument(`<${words.file}>`, words.programmeFile)
    .option('--json', words.programmeJson)
    .option('--monitoring', words.monitoring)
    .option(`--calendar <${words.file}>`, words.calendar, place)
    .option(`--from <${words.month}>`, words.fromMonth, monthOf)
    .option(`--choose <${words.objective}>`, words.choose)
    .option(`--draws <${words.count}>`, words.drawsOfChoice, wholeBetween(0, 100_000))
    .option(`--seed <${words.number}>`, words.seed, wholeBetween(0, Number.MAX_SAFE_INTEGER))
    .action(async (file: string, options: ProgrammeCall & MonitoringCall & Partial<ChoiceCall>) => {
      const isMonitoring = [options.monitoring, options.calendar, options.from].some((each) => each !== undefined)
      if (isMonitoring && options.choose !== undefined)
        throw new Stop(exitCodes.callIsWrong, wrapText(cliWords[options.lang].chooseOrMonitor, terminalWidth))
      if (isMonitoring) {
        const { monitoring } = await import('./commands/monitoring.js')
        outlet.out(monitoring(file, options))
        return
      }
      if (options.choose !== undefined) {
        const { choice } = await import('./commands/choice.js')
        outlet.out(await choice(file, { ...options, choose: options.choose }))
        return
      }
      const { programme } = await import('./commands/programme.js')
      outlet.out(programme(file, options))
    })

  addRealisedCommands(caseCommand, outlet, words)
  addReceiptCommands(caseCommand, outlet, words)

  caseCommand('claims')
    .argument(`<${words.files}...>`, words.caseFiles)
    .option('--json', words.registerJson)
    .action(async (files: string[], options: { lang: Language; reference?: string; json?: boolean }) => {
      const { claims } = await import('./commands/claims.js')
      outlet.out(claims(files, options))
    })

  caseCommand('casus')
    .argument(`<${words.file}>`, words.casusFile)
    .option('--json', words.resultsJson)
    .option(`--out <${words.folder}>`, words.outCasus, place)
    .addOption(new ListOption('format', words.kind, `${words.onlyKinds} ${casusFormats.join(', ')}`, casusFormats))
    .option(`--date <${words.day}>`, words.reportDate, day)
    .action(async (file: string, options: CasusCall) => {
      const { casus } = await import('./commands/casus.js')
      outlet.out(await casus(file, options))
    })

  caseCommand('group')
    .argument(`<${words.files}...>`, words.casusFiles)
    .requiredOption(`--plan <${words.plan}>`, words.planOfGroup)
    .requiredOption(`--out <${words.file}>`, words.outGroup, place)
    .action(async (files: string[], options: GroupCall) => {
      const { group } = await import('./commands/group.js')
      outlet.out(group(files, options))
    })

  caseCommand('indigo')
    .argument(`<${words.file}>`, words.indigoFile)
    .option('--import', words.importIndigo)
    .option('--json', words.sketchJson)
    .action(async (file: string, options: IndigoCall) => {
      const { indigo } = await import('./commands/indigo.js')
      outlet.out(indigo(file, options))
    })

  caseCommand('prices')
    .argument(`[${words.word}...]`, words.pricesWord)
    .option('--json', words.pricesJson)
    .option(`--import <${words.file}>`, words.importIndex, place)
    .option(`--out <${words.file}>`, words.outIndex, place)
    .option(`--read <${words.day}>`, words.readOn, day)
    .option('--id <id>', words.idOfIndex)
    .option(`--column <${words.column}>`, words.columnOfIndex)
    .action(async (asked: string[], options: PricesCall) => {
      const { prices } = await import('./commands/prices.js')
      outlet.out(prices(asked, options))
    })

  command('schema')
    .option('--results', words.resultsSchema)
    .option('--comparison', words.comparisonSchema)
    .option('--choice', words.choiceSchema)
    .option('--evaluation', words.evaluationSchema)
    .option('--receipt', words.receiptSchema)
    .option('--simulation', words.simulationSchema)
    .option('--review', words.reviewSchema)
    .option('--casus', words.casusSchema)
    .option('--prices', words.pricesSchema)
    .action(async (options: SchemaCall) => {
      const { schema } = await import('./commands/schema.js')
      outlet.out(schema(options))
    })

  command(MANUAL, { hidden: true })
    .alias('manual')
    .action(async (options: { lang: Language }) => {
      const { manual } = await import('./commands/manual.js')
      outlet.out(manual(options))
    })
  return mbc
}

/** What help is asked for that is no command: where the manual is. */
const MANUAL = 'handleiding'

/**
 * The words of a call. Help with an unknown command becomes a call of that command, so that both get the same message;
 * help with the manual says where it is.
 */
const helpWords = (words: readonly string[], mbc: Command): readonly string[] => {
  const plain = words.flatMap((word, at) => (word.startsWith('-') || words[at - 1] === '--lang' ? [] : [at]))
  const [asked, about] = plain
  if (asked === undefined || words[asked] !== 'help' || about === undefined) return words
  return mbc.commands.some((command) => command.name() === words[about] && command.name() !== MANUAL)
    ? words
    : words.filter((_, at) => at !== asked)
}
