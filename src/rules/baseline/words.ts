import type { WordsOf } from '../words-of.js'
import type { baselineFigures } from './figures.js'

const chapter = 'docs/method.md, 3. Baseline (nulalternatief)'

/** What the figures of the baseline are called, and where the documentation defines them. */
export const baselineWords: WordsOf<typeof baselineFigures> = {
  households: { chapter, nl: 'omvang van de doelgroep', en: 'size of the target group' },
  population: { chapter, nl: 'omvang van de populatie', en: 'size of the population' },
  'segment-share': { chapter, nl: 'deel van de populatie', en: 'share of the population' },
  'segment-size': { chapter, nl: 'omvang van het segment', en: 'size of the segment' },
  'group-growth': { chapter, nl: 'groei van de doelgroep per jaar', en: 'growth of the target group a year' },
  'population-growth': { chapter, nl: 'groei van de populatie per jaar', en: 'growth of the population a year' },
  volume: { chapter, nl: 'volume per {year}', en: 'volume per {year}' },
  'volume-growth': { chapter, nl: 'volumegroei per jaar', en: 'growth of volume a year' },
  price: { chapter, nl: 'prijs per eenheid', en: 'price per unit' },
  'price-growth': { chapter, nl: 'reële prijsgroei per jaar', en: 'real growth of price a year' },
  'price-by-year': {
    chapter,
    nl: 'prijs per eenheid op prijspeil, per jaar',
    en: 'price per unit at the price level, by year',
  },
  'price-index': { chapter, nl: 'prijsindex', en: 'price index' },
  'cost-per-household-year': {
    chapter,
    nl: 'kosten per {year} zonder interventie',
    en: 'cost per {year} without the case',
  },
  'baseline-cost': {
    chapter,
    nl: 'kosten van de doelgroep zonder interventie (nulalternatief)',
    en: 'cost of the target group without the case (baseline)',
  },
  'segment.households': { chapter, nl: 'omvang van het segment per jaar', en: 'size of the segment by year' },
  'segment.cost-per-household': {
    chapter,
    nl: 'kosten per huishouden in het segment, zonder interventie',
    en: 'cost for each household of the segment, without the case',
  },
  'segment.cost': {
    chapter,
    nl: 'kosten van het segment, zonder interventie',
    en: 'cost of the segment, without the case',
  },
  'segment.cost-share': {
    chapter,
    nl: 'deel van de kosten van de populatie',
    en: 'part of the costs of the population',
  },
}
