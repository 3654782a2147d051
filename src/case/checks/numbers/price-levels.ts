import { namedHere } from '../../words/values/named-here.js'
import type { Path } from '../../paths/path.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding } from '../../problem.js'
import { amounts } from '../../sketch/case-parts.js'
import { indexYears, knownIndexIds } from '../../sketch/index-years.js'
import type { CaseSketch, Checked } from '../../sketch/sketch.js'
import { nearest } from '../../spelling/nearest.js'

/** An amount of another year than the case's price level needs an index that knows both years. */
export function* priceLevels({ sketch, input }: Checked): Generator<Finding> {
  const { level, index: usual } = sketch.prices ?? {}
  const known = knownIndexIds(sketch)
  if (usual !== undefined && known !== undefined && !known.includes(usual))
    yield unknownIndex(['prices', 'index'], usual, known)
  const levelMessage = new Set<string>()
  for (const [amount, place] of amounts(sketch)) {
    const path = writtenPath(input, place)
    if (amount.index !== undefined && known !== undefined && !known.includes(amount.index)) {
      yield unknownIndex([...path, 'index'], amount.index, known)
      continue
    }
    if (amount.priceLevel === undefined || level === undefined || amount.priceLevel === level) continue
    const index = amount.index ?? usual
    const year = [...path, 'priceLevel']
    const covering = coveringIndices(sketch, known ?? [], amount.priceLevel, level)
    if (index === undefined) {
      yield withoutIndex(year, amount.priceLevel, level, covering)
      continue
    }
    const years = indexYears(sketch, index)
    if (years === undefined) continue
    const lacking: Lacking = {
      index,
      years,
      needed: [amount.priceLevel, level],
      other: covering[0],
      otherAt: [...path, 'index'],
    }
    if (!years.includes(amount.priceLevel)) yield withoutValue(year, amount.priceLevel, lacking)
    if (!years.includes(level) && !levelMessage.has(index)) {
      levelMessage.add(index)
      yield withoutValue(['prices', 'level'], level, lacking)
    }
  }
}

/** The indices that have a number for both years. */
const coveringIndices = (
  sketch: CaseSketch,
  known: readonly string[],
  ...needed: readonly number[]
): readonly string[] =>
  known.filter((id) => {
    const years = indexYears(sketch, id)
    return years !== undefined && needed.every((year) => years.includes(year))
  })

const unknownIndex = (path: Path, index: string, known: readonly string[]): Finding => {
  const likely = nearest(index, known)
  const list = known.join(', ')
  return {
    code: 'unknown-index',
    path,
    value: index,
    values: () => namedHere(known, likely),
    nl: () => ({
      message: `prijsindex '${index}' is niet bekend`,
      remedy: `${likely === undefined ? '' : `Bedoeld is misschien '${likely}'. `}Kies uit ${list}, of voeg een eigen reeks toe aan prices.indices.`,
    }),
    en: () => ({
      message: `price index '${index}' is not known`,
      remedy: `${likely === undefined ? '' : `Did you mean '${likely}'? `}Choose from ${list}, or add a series of your own to prices.indices.`,
    }),
  }
}

const withoutIndex = (path: Path, from: number, to: number, covering: readonly string[]): Finding => {
  const index = covering[0]
  return {
    code: 'no-index-value',
    path,
    value: from,
    fix: index === undefined ? undefined : () => ({ kind: 'write', path: ['prices', 'index'], value: index }),
    values: () => ({ year: to, choices: covering }),
    nl: () => ({
      message: `geen prijsindex om een bedrag van ${from} om te rekenen naar ${to}`,
      reason:
        index === undefined
          ? noneKnows.nl(from, to)
          : 'euro’s van verschillende jaren kunnen niet zomaar worden opgeteld',
      remedy:
        index === undefined
          ? restate.nl(from, to)
          : `Voeg toe aan prices: index: ${index}, of geef het bedrag in euro’s van ${to}.`,
    }),
    en: () => ({
      message: `no price index to convert an amount of ${from} to ${to}`,
      reason: index === undefined ? noneKnows.en(from, to) : 'euros of different years cannot simply be added',
      remedy:
        index === undefined
          ? restate.en(from, to)
          : `Add to prices: index: ${index}, or state the amount in euros of ${to}.`,
    }),
  }
}

/** An index that lacks a year, and the other indices that have it. */
interface Lacking {
  readonly index: string
  readonly years: readonly number[]
  /** The years between which the amount is converted. */
  readonly needed: readonly [from: number, to: number]
  readonly other: string | undefined
  readonly otherAt: Path
}

const withoutValue = (
  path: Path,
  year: number,
  { index, years, needed: [from, to], other, otherAt }: Lacking,
): Finding => ({
  code: 'no-index-value',
  path,
  value: year,
  // Another index for one amount does not help the next amount of the same price level.
  fix: other === undefined || path[0] === 'prices' ? undefined : () => ({ kind: 'write', path: otherAt, value: other }),
  values: () => ({ index, ...namedHere(years) }),
  nl: () => ({
    message: `prijsindex '${index}' heeft geen cijfer voor ${year}`,
    reason: `de reeks kent ${yearsText(years, 'nl')}`,
    remedy:
      other === undefined
        ? restate.nl(from, to)
        : `Noem bij het bedrag index: ${other}, die ${from} en ${to} kent. ${restate.nl(from, to)}`,
  }),
  en: () => ({
    message: `price index '${index}' has no number for ${year}`,
    reason: `the series knows ${yearsText(years, 'en')}`,
    remedy:
      other === undefined
        ? restate.en(from, to)
        : `Name index: ${other} at the amount, which knows ${from} and ${to}. ${restate.en(from, to)}`,
  }),
})

const noneKnows = {
  nl: (from: number, to: number) => `geen meegeleverde of eigen prijsindex kent zowel ${from} als ${to}`,
  en: (from: number, to: number) => `no shipped index or index of your own knows both ${from} and ${to}`,
}

// What always helps: no conversion, or a series that has both years.
const restate = {
  nl: (from: number, to: number) =>
    `Geef het bedrag in euro’s van ${to} (priceLevel: ${to}), of voeg aan prices.indices een eigen reeks toe met cijfers voor ${from} en ${to} en noem haar als index.`,
  en: (from: number, to: number) =>
    `State the amount in euros of ${to} (priceLevel: ${to}), or add a series of your own with numbers for ${from} and ${to} to prices.indices and name it as index.`,
}

const words = {
  nl: { through: 'tot en met', none: 'geen enkel jaar' },
  en: { through: 'through', none: 'no year at all' },
} as const

/** Years as runs: 1995 tot en met 2024, 2026. */
const yearsText = (years: readonly number[], language: 'nl' | 'en'): string => {
  const runs: [first: number, last: number][] = []
  for (const year of [...years].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  if (runs.length === 0) return words[language].none
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first} ${words[language].through} ${last}`))
    .join(', ')
}
