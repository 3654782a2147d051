import { place } from '../../arguments.js'
import type { commandWords } from '../../command-words.js'
import type { Outlet } from '../../terminal/outlet.js'
import { wholeBetween } from '../../whole-between.js'
import type { AddCommand } from '../risk/risk-commands.js'
import type { UpdateCall } from './update.js'
import type { TemplateCall } from './write-template.js'
import type { WorkbookCall } from './write-workbook.js'

/** Adds the commands that write and read workbooks; their code is loaded when one is given. */
export const addWorkbookCommands = (
  command: AddCommand,
  outlet: Outlet,
  words: (typeof commandWords)['nl' | 'en'],
): void => {
  command('workbook')
    .argument(`[${words.file}]`, words.caseFile)
    .option(`--out <${words.file}>`, words.outWorkbook, place)
    .option(`--draws <${words.count}>`, words.drawsBeside, wholeBetween(0, 100_000_000), 10_000)
    .option('--template', words.template)
    .action(async (file: string | undefined, options: Partial<WorkbookCall> & TemplateCall) => {
      if (options.template === true) {
        const { writeTemplate } = await import('./write-template.js')
        outlet.out(await writeTemplate(file, options))
        return
      }
      const { writeWorkbook } = await import('./write-workbook.js')
      outlet.out(await writeWorkbook(file, options, outlet))
    })

  command('update')
    .argument(`<${words.file}>`, words.updatedFile)
    .requiredOption(`--from <${words.file}>`, words.workbookFile, place)
    .option('--overwrite-newer', words.overwriteNewer)
    .option('--dry-run', words.dryRun)
    .option('--json', words.updateJson)
    .action(async (file: string, options: UpdateCall) => {
      const { update } = await import('./update.js')
      outlet.out(await update(file, options))
    })
}
