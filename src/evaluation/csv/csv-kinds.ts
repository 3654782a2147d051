import type { Path } from '../../case/index.js'

/** What a row is about: by its intervention, by an item of it or of the case, and by a period. */
export interface CsvAbout {
  readonly intervention: string
  readonly item: string
  readonly period: string
}

/** A kind of row: how it is called, what else it must say, and where its number stands in a case. */
export interface CsvKind {
  /** The Dutch and the English name; what else is understood. */
  readonly names: readonly [string, string, ...string[]]
  readonly intervention: 'needed' | 'none'
  /** Of which list an item is named; none where the row has no item. */
  readonly item: 'costs' | 'effects' | 'costItems' | 'none'
  readonly period: 'year' | 'year-or-month' | 'month' | 'may-stand' | 'none'
  /** Whether the row has a number, or its period is what it says. */
  readonly value: 'number' | 'none'
  readonly pathOf: (about: CsvAbout) => Path
}

const of = (intervention: string, ...rest: readonly string[]): Path => [
  'realised',
  'interventions',
  intervention,
  ...rest,
]

const counting = { intervention: 'needed', item: 'none', period: 'may-stand', value: 'number' } as const
const measuring = { intervention: 'needed', item: 'effects', period: 'none', value: 'number' } as const
const starting = { intervention: 'needed', item: 'none', period: 'month', value: 'none' } as const

/** What a row of a CSV can state of what is realised. */
export const csvKinds = {
  enrolled: {
    names: ['instroom', 'enrolled'],
    intervention: 'needed',
    item: 'none',
    period: 'year-or-month',
    value: 'number',
    pathOf: ({ intervention, period }) => of(intervention, 'enrolled', period),
  },
  spent: {
    names: ['uitgegeven', 'spent'],
    intervention: 'needed',
    item: 'costs',
    period: 'year',
    value: 'number',
    pathOf: ({ intervention, item, period }) => of(intervention, 'spent', item, period),
  },
  counted: {
    names: ['geteld', 'counted'],
    ...counting,
    pathOf: ({ intervention }) => of(intervention, 'success', 'of'),
  },
  succeeded: {
    names: ['geslaagd', 'succeeded'],
    ...counting,
    pathOf: ({ intervention }) => of(intervention, 'success', 'succeeded'),
  },
  price: {
    names: ['prijs', 'price'],
    intervention: 'none',
    item: 'costItems',
    period: 'year',
    value: 'number',
    pathOf: ({ item, period }) => ['realised', 'prices', item, period],
  },
  mean: {
    names: ['gemeten gemiddelde', 'mean', 'gemiddelde', 'measured mean'],
    ...measuring,
    pathOf: ({ intervention, item }) => of(intervention, 'measured', item, 'mean'),
  },
  sd: {
    names: ['spreiding', 'sd', 'standaardafwijking', 'standard deviation'],
    ...measuring,
    pathOf: ({ intervention, item }) => of(intervention, 'measured', item, 'sd'),
  },
  n: {
    names: ['aantal', 'n'],
    ...measuring,
    pathOf: ({ intervention, item }) => of(intervention, 'measured', item, 'n'),
  },
  plannedStart: {
    names: ['start gepland', 'planned start', 'geplande start'],
    ...starting,
    pathOf: ({ intervention }) => of(intervention, 'start', 'planned'),
  },
  actualStart: {
    names: ['echte start', 'actual start'],
    ...starting,
    pathOf: ({ intervention }) => of(intervention, 'start', 'actual'),
  },
} as const satisfies Readonly<Record<string, CsvKind>>

export type CsvKindName = keyof typeof csvKinds

/** The kind that a word stands for, in Dutch or English, whatever its capitals. */
export const csvKindOf = (written: string): CsvKindName | undefined => {
  const word = written.trim().toLowerCase().replace(/\s+/g, ' ')
  return (Object.keys(csvKinds) as CsvKindName[]).find((name) =>
    (csvKinds[name].names as readonly string[]).includes(word),
  )
}
