import type { WordsOf } from '../words-of.js'
import type { timeFigures } from './figures.js'

const chapter = 'docs/method.md, 2. Time (tijd)'

/** What the figures of time are called, and where the documentation defines them. */
export const timeWords: WordsOf<typeof timeFigures> = {
  'period-months': { chapter, nl: 'maanden per periode', en: 'months per period' },
  'period-years': { chapter, nl: 'jaren per periode', en: 'years per period' },
  nothing: { chapter, nl: 'geen posten', en: 'no entries' },
  'start-delay': { chapter, nl: 'latere start in maanden', en: 'months of later start' },
  'cost.beyond-horizon': {
    chapter,
    nl: 'kosten die door de latere start na de looptijd vallen',
    en: 'costs that the later start moves past the timeline',
  },
}
