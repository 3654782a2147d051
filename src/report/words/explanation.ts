import type { Operation } from '../../sheet/index.js'
import type { Language } from '../language/language.js'

interface ExplanationWords {
  readonly unnamed: string
  readonly repeated: string
  readonly stated: string
  readonly statedAs: string
  readonly uncertain: string
  readonly reference: string
  readonly source: string
  readonly assumption: string
  readonly deeper: string
  readonly everywhere: string
  readonly none: string
  readonly operations: Readonly<Partial<Record<Operation, string>>>
}

/** The fixed words of an explanation. */
export const explanationWords: Readonly<Record<Language, ExplanationWords>> = {
  nl: {
    unnamed: 'tussenstap',
    repeated: '(hierboven uitgelegd)',
    stated: 'staat in het bestand bij',
    statedAs: 'opgegeven als onzeker getal in het bestand bij',
    uncertain:
      'daar als onzeker opgegeven; gerekend is met de waarde die erbij staat (value), of anders met het gemiddelde',
    reference: 'komt uit de naslag die is meegeleverd:',
    source: 'bron',
    assumption: 'aanname',
    deeper: '(hieronder liggen nog lagen)',
    everywhere: 'in elke periode',
    none: 'geen getal',
    operations: {
      minimum: 'kleinste van ',
      maximum: 'grootste van ',
      quotient: 'hele keren van ',
      select: 'bij meer dan nul het tweede, anders het derde van ',
      running: 'opgeteld tot en met ',
      total: 'som over de looptijd van ',
      least: 'laagste van ',
      greatest: 'hoogste van ',
      gather: 'per periode ',
      lagged: 'later, door maanden verschoven, ',
      convolve: 'met effect, van wie is ingestroomd ',
      cells: 'per periode ',
    },
  },
  en: {
    unnamed: 'step',
    repeated: '(explained above)',
    stated: 'stated in the file at',
    statedAs: 'stated as an uncertain number in the file at',
    uncertain: 'stated there as uncertain; calculated with the value that stands beside it, or else with the mean',
    reference: 'from the reference data that comes with this:',
    source: 'source',
    assumption: 'assumption',
    deeper: '(more layers below)',
    everywhere: 'in each period',
    none: 'no number',
    operations: {
      minimum: 'least of ',
      maximum: 'greatest of ',
      quotient: 'whole times of ',
      select: 'if above zero the second, otherwise the third of ',
      running: 'summed up to and including ',
      total: 'sum over the timeline of ',
      least: 'lowest of ',
      greatest: 'highest of ',
      gather: 'by period ',
      lagged: 'later by months ',
      convolve: 'in effect of those who enter ',
      cells: 'by period ',
    },
  },
}
