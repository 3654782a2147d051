import type { Unit } from '../../sheet/index.js'

/** What a stated number counts, how far it may go, and where it usually lies. */
export interface NumberKind {
  /** What it counts: a figure on the sheet that is such a number takes its unit from here. */
  readonly unit: Unit
  readonly min?: number
  readonly max?: number
  /** The limit itself is not allowed. */
  readonly above?: number
  /** The limit itself is not allowed. */
  readonly below?: number
  readonly whole?: boolean
  /** Where it usually lies, and in how many decimals people write it: generated cases draw from this range. */
  readonly usual: { readonly from: number; readonly to: number; readonly decimals: number }
  readonly example: number
  /** In Dutch. */
  readonly description: string
}

/** The kinds of number that a case states; the name is that of the definition in the JSON Schema. */
export const numberKinds = {
  /** Part of a whole: 0 through 1 (0.25 for 25 %). */
  share: {
    unit: 'share',
    min: 0,
    max: 1,
    usual: { from: 0, to: 1, decimals: 2 },
    example: 0.25,
    description: 'Deel van een geheel: 0 tot en met 1 (0.25 voor 25 %).',
  },
  /** Growth a year as a fraction (0.02 for 2 %). */
  growth: {
    unit: 'share',
    above: -1,
    below: 1,
    usual: { from: -0.03, to: 0.05, decimals: 3 },
    example: 0.02,
    description: 'Groei per jaar als fractie (0.02 voor 2 %).',
  },
  /** Rate a year as a fraction (0.0225 for 2.25 %). */
  rate: {
    unit: 'share',
    above: -1,
    below: 1,
    usual: { from: -0.02, to: 0.08, decimals: 4 },
    example: 0.0225,
    description: 'Voet per jaar als fractie (0.0225 voor 2,25 %).',
  },
  /** Fraction of the cost that is saved (0.25 for 25 %); negative raises it. */
  reduction: {
    unit: 'share',
    min: -10,
    max: 1,
    usual: { from: -1.5, to: 1, decimals: 2 },
    example: 0.25,
    description: 'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.',
  },
  /** What is left of the cost, as a ratio (0.8 is 20 % less); above 1 raises it. */
  ratio: {
    unit: 'factor',
    min: 0,
    max: 11,
    usual: { from: 0, to: 2, decimals: 2 },
    example: 0.8,
    description: 'Verhouding tot de kosten zonder de interventie (0.8 is 20 % minder); boven 1 is meer kosten.',
  },
  /** Surcharge on an amount as a fraction of it (0.1 for 10 %), 0 through 10. */
  surcharge: {
    unit: 'share',
    min: 0,
    max: 10,
    usual: { from: 0, to: 0.3, decimals: 2 },
    example: 0.1,
    description: 'Opslag op een bedrag, als deel ervan (0.1 voor 10 %), 0 tot en met 10.',
  },
  /** A number of whole months. */
  months: {
    unit: 'months',
    min: 0,
    max: 1200,
    whole: true,
    usual: { from: 0, to: 48, decimals: 0 },
    example: 6,
    description: 'Aantal hele maanden.',
  },
  /** Units for each household-year. */
  volume: {
    unit: 'units-per-household-year',
    min: 0,
    max: 1e9,
    usual: { from: 0, to: 40, decimals: 1 },
    example: 120,
    description: 'Eenheden per huishoudjaar.',
  },
  /** Units for each household-year; negative is a loss. */
  'signed-volume': {
    unit: 'units-per-household-year',
    min: -1e9,
    max: 1e9,
    usual: { from: -2, to: 5, decimals: 2 },
    example: 0.1,
    description: 'Eenheden per huishoudjaar; negatief is verlies.',
  },
  /** A number of households (or persons), more than 0. */
  households: {
    unit: 'households',
    above: 0,
    max: 1e8,
    usual: { from: 1, to: 500, decimals: 0 },
    example: 100,
    description: 'Aantal huishoudens (of personen), meer dan 0.',
  },
  /** A number of households that enter. */
  'entering-households': {
    unit: 'households',
    min: 0,
    max: 1e8,
    usual: { from: 0, to: 500, decimals: 3 },
    example: 50,
    description: 'Aantal instromende huishoudens.',
  },
  /** A number of households (or persons) of whom something was counted. */
  'counted-households': {
    unit: 'households',
    min: 0,
    max: 1e8,
    whole: true,
    usual: { from: 0, to: 100, decimals: 0 },
    example: 53,
    description: 'Aantal huishoudens (of personen) bij wie geteld of gemeten is.',
  },
  /** The mean of what was measured, in the unit of what an effect changes. */
  'measured-mean': {
    unit: 'number',
    min: -1e15,
    max: 1e15,
    usual: { from: 0, to: 40, decimals: 1 },
    example: 20,
    description: 'Gemiddelde van wat er gemeten is, in de eenheid van de verandering van het effect.',
  },
  /** The standard deviation between those who were measured. */
  spread: {
    unit: 'number',
    above: 0,
    max: 1e15,
    usual: { from: 0.1, to: 20, decimals: 1 },
    example: 8,
    description: 'Standaardafwijking tussen wie gemeten zijn, meer dan 0.',
  },
  /** A score on the scale of the framework. */
  score: {
    unit: 'number',
    min: 0,
    max: 1000,
    usual: { from: 1, to: 5, decimals: 0 },
    example: 4,
    description: 'Score op de schaal van het afwegingskader.',
  },
  /** A number of inhabitants, more than 0. */
  inhabitants: {
    unit: 'number',
    above: 0,
    max: 1e10,
    usual: { from: 10_000, to: 900_000, decimals: 0 },
    example: 119_284,
    description: 'Aantal inwoners, meer dan 0.',
  },
  /** The index number of a year. */
  'index-number': {
    unit: 'number',
    above: 0,
    max: 1e9,
    usual: { from: 80, to: 140, decimals: 1 },
    example: 108.4,
    description: 'Indexcijfer van een jaar.',
  },
  /** What an indicator of a project comes to, in its own unit. */
  'indicator-value': {
    unit: 'number',
    min: -1e15,
    max: 1e15,
    usual: { from: 0, to: 100, decimals: 1 },
    example: 55,
    description: 'Wat een indicator van een project is, in zijn eigen eenheid.',
  },
  /** Euros for a unit, 0 or more. */
  price: {
    unit: 'eur-per-unit',
    min: 0,
    max: 1e15,
    usual: { from: 0, to: 300, decimals: 2 },
    example: 55,
    description: 'Bedrag in euro’s per eenheid, 0 of meer.',
  },
  /** Euros for each household that enters, 0 or more. */
  'price-per-household': {
    unit: 'eur-per-household',
    min: 0,
    max: 1e15,
    usual: { from: 0, to: 1000, decimals: 2 },
    example: 800,
    description: 'Bedrag in euro’s per instromend huishouden, 0 of meer.',
  },
  /** A sum of money in euros, 0 or more. */
  sum: {
    unit: 'eur',
    min: 0,
    max: 1e15,
    usual: { from: 0, to: 100_000, decimals: 0 },
    example: 50_000,
    description: 'Bedrag in euro’s, 0 of meer.',
  },
  /** Euros that one unit of capacity costs a year, more than 0. */
  'unit-cost': {
    unit: 'eur-per-unit',
    above: 0,
    max: 1e15,
    usual: { from: 50, to: 20_000, decimals: 0 },
    example: 90_000,
    description: 'Bedrag in euro’s, meer dan 0.',
  },
  /** Euros for each household-year; negative raises cost. */
  amount: {
    unit: 'eur-per-household-year',
    min: -1e15,
    max: 1e15,
    usual: { from: -5000, to: 5000, decimals: 2 },
    example: 1500,
    description: 'Bedrag in euro’s; negatief is meer kosten.',
  },
  /** Return as a fraction (0.1 for 10 %), 0 through 1. */
  'maximum-return': {
    unit: 'share',
    min: 0,
    max: 1,
    usual: { from: 0, to: 0.3, decimals: 2 },
    example: 0.1,
    description: 'Rendement als fractie (0.1 voor 10 %), 0 tot en met 1.',
  },
} as const satisfies Readonly<Record<string, NumberKind>>

export type NumberKindName = keyof typeof numberKinds
