import type { Language } from '../../language/language.js'

interface SegmentWords {
  readonly title: string
  readonly segment: string
  readonly share: string
  readonly number: string
  readonly each: Readonly<Record<'households' | 'persons', string>>
  readonly cost: string
  readonly costShare: string
  readonly all: string
  readonly growth: string
  readonly noGrowth: string
  readonly note: string
  readonly sentence: string
}

/** Words for the segments of a population. What stands in braces is filled in. */
export const segmentWords: Readonly<Record<Language, SegmentWords>> = {
  nl: {
    title: 'Segmenten van ‘{population}’: aantal en kosten in {year}, zonder de aanpak',
    segment: 'Segment',
    share: 'Deel',
    number: 'Aantal in {year}',
    each: { households: 'Kosten per huishouden per jaar (€)', persons: 'Kosten per persoon per jaar (€)' },
    cost: 'Kosten in {year} (€)',
    costShare: 'Deel van de kosten',
    all: 'Alle segmenten',
    growth: 'De segmenten groeien met de populatie mee: {growth} per jaar.',
    noGrowth: 'Er is geen groei opgegeven.',
    note: 'Alleen de kostenposten van deze businesscase tellen mee, in euro’s van het prijspeil. Deel van de kosten: over de hele looptijd.',
    sentence: '‘{segment}’ is {share} van ‘{population}’, en {costShare} van de kosten die hier zijn meegeteld.',
  },
  en: {
    title: 'Segments of ‘{population}’: numbers and costs in {year}, without the case',
    segment: 'Segment',
    share: 'Part',
    number: 'Number in {year}',
    each: { households: 'Costs of a household a year (€)', persons: 'Costs of a person a year (€)' },
    cost: 'Costs in {year} (€)',
    costShare: 'Part of the costs',
    all: 'All segments',
    growth: 'The segments grow with the population: {growth} a year.',
    noGrowth: 'No growth is stated.',
    note: 'Only the cost items of this case count, in euros of the price level. Part of the costs: over the whole timeline.',
    sentence: '‘{segment}’ is {share} of ‘{population}’, and {costShare} of the costs that are counted here.',
  },
}
