import type { DistributionKind } from '../../chance/index.js'
import type { Language } from '../language/language.js'

type Field = 'low' | 'mode' | 'high' | 'interval' | 'alpha' | 'beta'

interface DerivedWords {
  readonly derived: string
  readonly meanOf: string
  readonly rounded: string
  readonly inWhole: string
  readonly outcomes: string
  readonly and: string
  readonly source: string
  readonly assumption: string
  /** The same for a table, as sentences. */
  readonly table: { readonly derived: string; readonly source: string; readonly assumption: string }
  readonly fields: Readonly<Record<Field, string>>
  /** Only where the fields alone would imply another distribution. */
  readonly kinds: Readonly<Partial<Record<DistributionKind, string>>>
}

/** The words of a number that the file does not state itself, but of which it states the distribution. */
export const derivedWords: Readonly<Record<Language, DerivedWords>> = {
  nl: {
    derived: 'afgeleid',
    meanOf: 'gemiddelde van {fields}',
    rounded: 'gemiddelde {mean}',
    inWhole: 'in hele maanden',
    outcomes: '{count} uitkomsten met hun kansen',
    and: 'en',
    source: 'bron daarvan',
    assumption: 'aanname daarbij',
    table: { derived: 'Afgeleid: {derived}.', source: 'Bron daarvan: ', assumption: 'Aanname daarbij: ' },
    fields: {
      low: 'laag',
      mode: 'meest waarschijnlijk',
      high: 'hoog',
      interval: 'kans daartussen',
      alpha: 'alfa',
      beta: 'bèta',
    },
    kinds: {
      pert: 'PERT-verdeling',
      normal: 'normale verdeling',
      lognormal: 'lognormale verdeling',
      beta: 'bètaverdeling',
    },
  },
  en: {
    derived: 'derived',
    meanOf: 'mean of {fields}',
    rounded: 'mean {mean}',
    inWhole: 'in whole months',
    outcomes: '{count} outcomes with their probabilities',
    and: 'and',
    source: 'source of that',
    assumption: 'assumed in that',
    table: { derived: 'Derived: {derived}.', source: 'Source of that: ', assumption: 'Assumed in that: ' },
    fields: { low: 'low', mode: 'most likely', high: 'high', interval: 'chance between', alpha: 'alpha', beta: 'beta' },
    kinds: {
      pert: 'PERT distribution',
      normal: 'normal distribution',
      lognormal: 'lognormal distribution',
      beta: 'beta distribution',
    },
  },
}
