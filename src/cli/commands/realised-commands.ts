import type { CommandWords } from '../command-words.js'
import { day, monthOf, place } from '../arguments.js'
import type { Outlet } from '../terminal/outlet.js'
import { wholeBetween } from '../whole-between.js'
import type { EvaluationCall } from './evaluation.js'
import type { RealiseCall } from './realise.js'
import type { AddCommand } from './risk/risk-commands.js'

/** Adds `mbc evaluate` and `mbc realise`. */
export const addRealisedCommands = (command: AddCommand, outlet: Outlet, words: CommandWords): void => {
  command('evaluate')
    .argument(`<${words.file}>`, words.programmeFile)
    .option(`--realised <${words.file}>`, words.realisedFile, place)
    .option(`--as-of <${words.month}>`, words.asOf, monthOf)
    .option('--json', words.evaluationJson)
    .option(`--out <${words.file}>`, words.outEvaluation, place)
    .option('--memo', words.memo)
    .option(`--date <${words.day}>`, words.reportDate, day)
    .option(`--draws <${words.count}>`, words.drawsOfEvaluation, wholeBetween(1, 1_000_000))
    .option(`--seed <${words.number}>`, words.seed, wholeBetween(0, Number.MAX_SAFE_INTEGER))
    .action(async (file: string, options: EvaluationCall) => {
      const { evaluation } = await import('./evaluation.js')
      outlet.out(await evaluation(file, options))
    })

  command('realise')
    .argument(`<${words.file}>`, words.caseFile)
    .requiredOption(`--csv <${words.file}>`, words.csvFile, place)
    .option(`--through <${words.month}>`, words.throughMonth, monthOf)
    .option(`--source <${words.text}>`, words.sourceOfRows)
    .option(`--out <${words.file}>`, words.outRealised, place)
    .action(async (file: string, options: RealiseCall) => {
      const { realise } = await import('./realise.js')
      outlet.out(realise(file, options))
    })
}
