import { InvalidArgumentError, Option, type Command } from 'commander'

import type { CommandName, CommandWords } from '../../command-words.js'
import { ListOption } from '../../list-option.js'
import type { Outlet } from '../../terminal/outlet.js'
import { wholeBetween } from '../../whole-between.js'
import { isAboutPilots, type PilotsCall } from './pilots-call.js'
import type { SensitivityCall } from './sensitivity.js'
import type { SimulationCall } from './simulation.js'

/** Adds a command by its name, with its description and the options that every command has. */
export type AddCommand = (name: CommandName, more?: { readonly hidden: boolean }) => Command

/** Adds `mbc simulate` and `mbc sensitivity`. */
export const addRiskCommands = (command: AddCommand, outlet: Outlet, words: CommandWords): void => {
  command('simulate')
    .argument(`<${words.file}>`, words.caseFile)
    .option(`--draws <${words.count}>`, words.draws, wholeBetween(1, 100_000_000), 10_000)
    .option(`--seed <${words.number}>`, words.seed, wholeBetween(0, Number.MAX_SAFE_INTEGER), 1)
    .addOption(
      new Option(`--sampling <${words.manner}>`, words.sampling)
        .choices(['random', 'latin-hypercube'])
        .default('random'),
    )
    .option('--full', words.full)
    .option('--json', words.resultsJson)
    .action(async (file: string, options: SimulationCall) => {
      const { simulation } = await import('./simulation.js')
      outlet.out(simulation(file, options, outlet))
    })

  command('sensitivity')
    .argument(`<${words.file}>`, words.caseFile)
    .addOption(new ListOption('figure', words.figure, words.figures))
    .option(`--interval <${words.chance}>`, words.interval, share, 0.8)
    .option(`--draws <${words.count}>`, words.drawsOfWorth, wholeBetween(1, 1_000_000), 20_000)
    .option(`--seed <${words.number}>`, words.seed, wholeBetween(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--full', words.fullSensitivity)
    .option('--json', words.resultsJson)
    .option('--pilots', words.pilots)
    .option(`--pilot-cost <${words.amount}>`, words.pilotCost, amount)
    .option(`--pilot-cost-per-household <${words.amount}>`, words.pilotCostPerHousehold, amount)
    .addOption(new ListOption('pilot-spread', words.spread, words.pilotSpread))
    .action(async (file: string, options: SensitivityCall & PilotsCall) => {
      if (isAboutPilots(options)) {
        const { pilots } = await import('./pilots.js')
        outlet.out(pilots(file, options, outlet))
        return
      }
      const { sensitivity } = await import('./sensitivity.js')
      outlet.out(sensitivity(file, options, outlet))
    })
}

const share = (text: string): number => {
  const value = Number(text)
  if (!/^0?\.\d+$/.test(text) || !(value > 0 && value < 1))
    throw new InvalidArgumentError('Geef een kans tussen 0 en 1, zoals 0.8.')
  return value
}

const amount = (text: string): number => {
  const value = Number(text.replace(/_/g, ''))
  if (!/^\d[\d_]*(\.\d+)?$/.test(text) || !Number.isFinite(value))
    throw new InvalidArgumentError('Geef een bedrag in euro’s van nul of meer, zoals 5000.')
  return value
}
