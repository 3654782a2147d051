import type { Finding } from '../../problem.js'
import { payersLists } from '../../sketch/case-parts.js'
import type { Checked } from '../../sketch/sketch.js'
import { orderOfLines, type LineWords } from './order-of-lines.js'

/** The first payers of a list have no month; the others follow in order of time. */
export const payersOrder = ({ sketch, input }: Checked): Generator<Finding> =>
  orderOfLines(payersLists(sketch), input, words)

const words: LineWords = {
  code: 'payers-order',
  line: { nl: 'deze periode van betalers', en: 'this period of payers' },
  before: { nl: 'de periode ervoor', en: 'the period before it' },
  hold: { nl: 'deze aandelen gelden', en: 'these shares hold' },
  order: { nl: 'Zet de perioden in de volgorde van de tijd.', en: 'Put the periods in the order of time.' },
  first: () => ({
    nl: () => ({
      message: 'de eerste periode van betalers heeft een begin',
      reason: 'dan is onbekend wie daarvóór betaalt',
      remedy: 'Haal from weg bij de eerste; die geldt vanaf het begin.',
    }),
    en: () => ({
      message: 'the first period of payers has a beginning',
      reason: 'then it is unknown who pays before it',
      remedy: 'Remove from in the first; it holds from the beginning.',
    }),
  }),
}
