import type { Finding } from '../../problem.js'
import { datedLists } from '../../sketch/case-parts.js'
import type { Checked } from '../../sketch/sketch.js'
import { orderOfLines, type LineWords } from './order-of-lines.js'

/** Numbers by date follow each other in order of time, and the first holds when the timeline begins. */
export const datedOrder = ({ sketch, input }: Checked): Generator<Finding> =>
  orderOfLines(datedLists(sketch), input, wordsFor(sketch.timeline?.from))

const wordsFor = (start: string | undefined): LineWords => ({
  code: 'dated-order',
  line: { nl: 'dit getal van de lijst', en: 'this number of the list' },
  before: { nl: 'het getal ervoor', en: 'the number before it' },
  hold: { nl: 'het geldt', en: 'it holds' },
  order: { nl: 'Zet de getallen in de volgorde van de tijd.', en: 'Put the numbers in the order of time.' },
  first: (from) =>
    start === undefined || from <= start
      ? undefined
      : {
          values: () => ({ most: start }),
          nl: () => ({
            message: `het eerste getal geldt pas vanaf ${from}, en de looptijd begint op ${start}`,
            reason: 'dan is onbekend wat daarvóór geldt',
            remedy: `Haal from weg bij het eerste, of zet er een getal voor dat vanaf ${start} geldt.`,
          }),
          en: () => ({
            message: `the first number holds only from ${from}, and the timeline begins in ${start}`,
            reason: 'then it is unknown what holds before it',
            remedy: `Remove from in the first, or put a number before it that holds from ${start}.`,
          }),
        },
})
