import type { CommandWords } from '../../command-words.js'
import { day, place } from '../../arguments.js'
import type { Outlet } from '../../terminal/outlet.js'
import { wholeBetween } from '../../whole-between.js'
import type { AddCommand } from '../risk/risk-commands.js'
import type { ReceiptCall } from './receipt.js'
import type { VerificationCall } from './verification.js'

/** Adds `mbc receipt` and `mbc verify`. */
export const addReceiptCommands = (command: AddCommand, outlet: Outlet, words: CommandWords): void => {
  command('receipt')
    .argument(`<${words.file}>`, words.caseFile)
    .option(`--realised <${words.file}>`, words.realisedFile, place)
    .option(`--out <${words.file}>`, words.outReceipt, place)
    .option(`--draws <${words.count}>`, words.drawsOfReceipt, wholeBetween(1, 100_000))
    .option(`--seed <${words.number}>`, words.seed, wholeBetween(0, Number.MAX_SAFE_INTEGER))
    .option(`--sign <${words.file}>`, words.signReceipt, place)
    .option(`--date <${words.day}>`, words.dayOfReceipt, day)
    .action(async (file: string, options: ReceiptCall) => {
      const { receipt } = await import('./receipt.js')
      outlet.out(await receipt(file, options))
    })

  command('verify')
    .argument(`<${words.receiptName}>`, words.receiptFile)
    .argument(`[${words.file}]`, words.verifiedCase)
    .option(`--realised <${words.file}>`, words.realisedFile, place)
    .option(`--public-key <${words.file}>`, words.publicKey, place)
    .option('--same-content', words.sameContent)
    .option('--json', words.verdictJson)
    .action(async (file: string, caseFile: string | undefined, options: VerificationCall) => {
      const { verification } = await import('./verification.js')
      await verification(file, caseFile, options, outlet)
    })
}
