import type { Finding } from '../../problem.js'
import { payersLists } from '../../sketch/case-parts.js'
import type { Checked } from '../../sketch/sketch.js'
import { orderOfLines, type LineWords } from './order-of-lines.js'

/** The first payers (or recipients) of a list have no month; the others follow in order of time. */
export function* payersOrder({ sketch, input }: Checked): Generator<Finding> {
  for (const list of payersLists(sketch)) {
    const isReceived = list[1].includes('recipients')
    yield* orderOfLines(
      [list],
      input,
      isReceived
        ? wordsFor({ nl: 'ontvangers', en: 'recipients' }, { nl: 'ontvangt', en: 'receives' })
        : wordsFor({ nl: 'betalers', en: 'payers' }, { nl: 'betaalt', en: 'pays' }),
    )
  }
}

type ByLanguage = Readonly<Record<'nl' | 'en', string>>

const wordsFor = (parties: ByLanguage, verb: ByLanguage): LineWords => ({
  code: 'payers-order',
  line: { nl: `deze periode van ${parties.nl}`, en: `this period of ${parties.en}` },
  before: { nl: 'de periode ervoor', en: 'the period before it' },
  hold: { nl: 'deze aandelen gelden', en: 'these shares hold' },
  order: { nl: 'Zet de perioden in de volgorde van de tijd.', en: 'Put the periods in the order of time.' },
  first: () => ({
    nl: () => ({
      message: `de eerste periode van ${parties.nl} heeft een begin`,
      reason: `dan is onbekend wie daarvóór ${verb.nl}`,
      remedy: 'Haal from weg bij de eerste; die geldt vanaf het begin.',
    }),
    en: () => ({
      message: `the first period of ${parties.en} has a beginning`,
      reason: `then it is unknown who ${verb.en} before it`,
      remedy: 'Remove from in the first; it holds from the beginning.',
    }),
  }),
})
