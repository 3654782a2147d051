import { amounts } from '../case-parts.js'
import { indexYears, knownIndexIds } from '../index-years.js'
import { nearest } from '../nearest.js'
import type { Finding, Path } from '../problem.js'
import type { Checked } from '../sketch.js'

/** An amount of another year than the case's price level needs an index that knows both years. */
export function* priceLevels({ sketch }: Checked): Generator<Finding> {
  const { level, index: usual } = sketch.prices ?? {}
  const known = knownIndexIds(sketch)
  if (usual !== undefined && known !== undefined && !known.includes(usual)) yield unknownIndex(['prices', 'index'], usual, known)
  const levelTold = new Set<string>()
  for (const [amount, path] of amounts(sketch)) {
    if (amount.index !== undefined && known !== undefined && !known.includes(amount.index)) {
      yield unknownIndex([...path, 'index'], amount.index, known)
      continue
    }
    if (amount.priceLevel === undefined || level === undefined || amount.priceLevel === level) continue
    const index = amount.index ?? usual
    const place = [...path, 'priceLevel']
    if (index === undefined) {
      yield withoutIndex(place, amount.priceLevel, level)
      continue
    }
    const years = indexYears(sketch, index)
    if (years === undefined) continue
    if (!years.includes(amount.priceLevel)) yield withoutValue(place, amount.priceLevel, index, years)
    if (!years.includes(level) && !levelTold.has(index)) {
      levelTold.add(index)
      yield withoutValue(['prices', 'level'], level, index, years)
    }
  }
}

const unknownIndex = (path: Path, index: string, known: readonly string[]): Finding => {
  const meant = nearest(index, known)
  const list = known.join(', ')
  return {
    code: 'unknown-index',
    path,
    value: index,
    nl: () => ({
      message: `prijsindex '${index}' is niet bekend`,
      remedy: `${meant === undefined ? '' : `Bedoeld is misschien '${meant}'. `}Kies uit ${list}, of voeg een eigen reeks toe aan prices.indices.`,
    }),
    en: () => ({
      message: `price index '${index}' is not known`,
      remedy: `${meant === undefined ? '' : `Perhaps you meant '${meant}'. `}Choose from ${list}, or add a series of your own to prices.indices.`,
    }),
  }
}

const withoutIndex = (path: Path, from: number, to: number): Finding => ({
  code: 'no-index-value',
  path,
  value: from,
  nl: () => ({
    message: `geen prijsindex om een bedrag van ${from} om te rekenen naar ${to}`,
    reason: 'euro’s van verschillende jaren kunnen niet zomaar worden opgeteld',
    remedy: 'Voeg toe aan prices: index: cbs-cpi, of geef het bedrag in euro’s van het prijspeil van de case.',
  }),
  en: () => ({
    message: `no price index to convert an amount of ${from} to ${to}`,
    reason: 'euros of different years cannot simply be added',
    remedy: 'Add to prices: index: cbs-cpi, or state the amount in euros of the price level of the case.',
  }),
})

const withoutValue = (path: Path, year: number, index: string, years: readonly number[]): Finding => ({
  code: 'no-index-value',
  path,
  value: year,
  nl: () => ({
    message: `prijsindex '${index}' heeft geen cijfer voor ${year}`,
    reason: `de reeks kent ${yearsText(years, 'nl')}`,
    remedy: 'Kies een jaar van de reeks, een andere index, of voeg een eigen reeks met dit jaar toe aan prices.indices.',
  }),
  en: () => ({
    message: `price index '${index}' has no number for ${year}`,
    reason: `the series knows ${yearsText(years, 'en')}`,
    remedy: 'Choose a year of the series, another index, or add a series of your own with this year to prices.indices.',
  }),
})

const words = { nl: { through: 'tot en met', none: 'geen enkel jaar' }, en: { through: 'through', none: 'no year at all' } } as const

/** Years as runs: 1995 tot en met 2024, 2026. */
const yearsText = (years: readonly number[], language: 'nl' | 'en'): string => {
  const runs: [first: number, last: number][] = []
  for (const year of [...years].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  if (runs.length === 0) return words[language].none
  return runs.map(([first, last]) => (first === last ? String(first) : `${first} ${words[language].through} ${last}`)).join(', ')
}
