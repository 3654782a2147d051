import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import type { CostItem } from '../../parts/baseline/cost-item.js'
import type { IncomeItem } from '../../parts/income/income-item.js'
import { lines, type Checked, type Sketch } from '../../sketch/sketch.js'

/** A number grows by a rate, or changes by a list: of both together it is not known what they come to. */
export function* growthOrList({ sketch }: Checked): Generator<Finding> {
  for (const [population, position] of lines(sketch.populations))
    if (population.growth !== undefined && isByDate(population.households))
      yield both(['populations', position, 'growth'], 'households')
  for (const [group, position] of lines(sketch.targetGroups))
    if (group.growth !== undefined && isByDate(group.households))
      yield both(['targetGroups', position, 'growth'], 'households')
  for (const kind of ['costItems', 'incomeItems'] as const)
    for (const [item, position] of lines<Sketch<CostItem | IncomeItem>>(sketch[kind])) {
      if (item.volumeGrowth !== undefined && isByDate(item.volume))
        yield both([kind, position, 'volumeGrowth'], 'volume')
      if (item.priceGrowth !== undefined && isByDate(item.price)) yield both([kind, position, 'priceGrowth'], 'price')
    }
  for (const [{ effects }, position] of lines(sketch.interventions))
    for (const [{ costItem, incomeItem, change }, number] of lines(effects)) {
      if (change?.kind !== 'volume' || !isByDate(change.volume)) continue
      const item =
        [...lines(sketch.costItems)].find(([{ id }]) => id === costItem)?.[0] ??
        [...lines(sketch.incomeItems)].find(([{ id }]) => id === incomeItem)?.[0]
      if (item?.volumeGrowth !== undefined)
        yield beside(['interventions', position, 'effects', number, 'volume'], item.id ?? '')
    }
}

const isByDate = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 1

const both = (path: Path, list: string): Finding => ({
  code: 'growth-or-list',
  path,
  values: () => ({ fields: [list] }),
  nl: () => ({
    message: `groei staat naast een lijst van getallen per maand (${list})`,
    reason: 'onbekend is of de getallen van de lijst zelf ook groeien',
    remedy: `Haal de groei weg, of geef bij ${list} één getal.`,
  }),
  en: () => ({
    message: `growth stands beside a list of numbers by month (${list})`,
    reason: 'it is unknown whether the numbers of the list grow as well',
    remedy: `Remove the growth, or state one number for ${list}.`,
  }),
})

const beside = (path: Path, item: string): Finding => ({
  code: 'growth-or-list',
  path,
  values: () => ({ item, fields: ['volumeGrowth'] }),
  nl: () => ({
    message: `een lijst van nieuwe volumes, terwijl het volume van '${item}' groeit`,
    reason: 'één nieuw volume groeit mee met de post; van een lijst is dat onbekend',
    remedy: `Geef één nieuw volume, of haal volumeGrowth weg bij '${item}'.`,
  }),
  en: () => ({
    message: `a list of new volumes, while the volume of '${item}' grows`,
    reason: 'one new volume grows with the item; of a list that is unknown',
    remedy: `State one new volume, or remove volumeGrowth in '${item}'.`,
  }),
})
