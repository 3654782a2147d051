import { InvalidArgumentError, Option, type Command } from 'commander'

import type { Outlet } from './outlet.js'
import type { SensitivityCall } from './sensitivity.js'
import type { SimulationCall } from './simulation.js'

/** Adds `mbc simulate` and `mbc sensitivity`. */
export const addRiskCommands = (command: (name: string, description: string) => Command, outlet: Outlet): void => {
  command('simulate', 'Trekt de onzekere getallen vele malen: hoe zeker zijn de uitkomsten, per partij')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--draws <aantal>', 'hoeveel trekkingen (zonder: 10000)', wholeBetween(1, 100_000_000), 10_000)
    .option('--seed <getal>', 'zaad: hetzelfde zaad geeft dezelfde trekkingen (zonder: 1)', wholeBetween(0, Number.MAX_SAFE_INTEGER), 1)
    .addOption(new Option('--sampling <wijze>', 'hoe er wordt getrokken: random of latin-hypercube (zonder: random)').choices(['random', 'latin-hypercube']).default('random'))
    .option('--json', 'uitkomsten als JSON')
    .action(async (file: string, options: SimulationCall) => {
      const { simulation } = await import('./simulation.js')
      outlet.out(simulation(file, options, outlet))
    })

  command('sensitivity', 'Welk getal maakt het verschil, waar ligt het omslagpunt, welke scenario’s, wat is meten waard')
    .argument('<bestand>', 'YAML- of JSON-bestand met de businesscase')
    .option('--figure <cijfer...>', 'welke cijfers, zoals gemeente.npv (zonder: de NCW van elke partij en de samenleving)')
    .option('--interval <kans>', 'met welke zekerheid elk getal in zijn bereik ligt (zonder: 0.8)', share, 0.8)
    .option('--draws <aantal>', 'hoeveel trekkingen voor de waarde van informatie (zonder: 20000)', wholeBetween(1, 1_000_000), 20_000)
    .option('--seed <getal>', 'zaad van de trekkingen (zonder: 1)', wholeBetween(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--json', 'uitkomsten als JSON')
    .action(async (file: string, options: SensitivityCall) => {
      const { sensitivity } = await import('./sensitivity.js')
      outlet.out(sensitivity(file, options, outlet))
    })
}

const wholeBetween =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text.replace(/_/g, ''))
    if (!/^\d[\d_]*$/.test(text) || !Number.isSafeInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`Geef een heel getal van ${least} tot en met ${most}.`)
    return value
  }

const share = (text: string): number => {
  const value = Number(text)
  if (!/^0?\.\d+$/.test(text) || !(value > 0 && value < 1)) throw new InvalidArgumentError('Geef een kans tussen 0 en 1, zoals 0.8.')
  return value
}
