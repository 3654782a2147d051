import type { PartyResults, Results } from '../../calculation/index.js'
import { type Decimal, formatEuro } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { monthsThrough } from '../months-through.js'
import type { ReviewFinding } from '../review-finding.js'

/**
 * Parties that pay, do not get their money back in time, and gain so much in the last year that a longer horizon would
 * say something else. At most as many years again as the timeline has are looked ahead: a longer timeline does not help
 * a party that needs more, and the payback itself says so.
 */
export const endsBeforePayback = (results: Results): readonly ReviewFinding[] => {
  const { through } = results.businessCase.timeline
  const [end, theEnd] = [monthWords(through, 'nl'), monthWords(through, 'en')]
  return results.parties.flatMap((party): ReviewFinding[] => {
    const short = shortfallWithin(results, party)
    if (short === undefined) return []
    const { name } = party
    const years = short.years.toString()
    return [
      {
        code: 'ends-before-payback',
        path: 'timeline.through',
        text: {
          nl: {
            message: `${name} heeft het geld eind ${end} nog niet terug: er ontbreekt ${formatEuro(short.missing, 'nl')}. In het tempo van het laatste jaar is het er na nog ${years} jaar`,
            remedy: `Overweeg een langere looptijd, of leg uit waarom het effect voor ${name} dan ophoudt.`,
            question: 'Waarom is niet langer doorgerekend?',
          },
          en: {
            message: `${name} does not have its money back by the end of ${theEnd}: ${formatEuro(short.missing, 'en')} is missing. At the pace of the last year it has after another ${years === '1' ? 'year' : `${years} years`}`,
            remedy: `Consider a longer timeline, or explain why the effect for ${name} ends then.`,
            question: 'Why does the calculation not go on for longer?',
          },
        },
      },
    ]
  })
}

/**
 * What a party is short at the end, and in how many whole years the gain of its last year would make up for it; nothing
 * where that is not within reach.
 */
const shortfallWithin = (
  { businessCase: { timeline }, budgetYears, periods }: Results,
  { cash: { payback, costs, net } }: PartyResults,
): { readonly missing: Decimal; readonly years: Decimal } | undefined => {
  const gain = net.byYear.at(-1)
  if (payback.kind !== 'never' || !costs.presentValue.lt(0) || gain?.gt(0) !== true) return undefined
  const monthsOfLast = periods
    .filter(({ budgetYear }) => budgetYear === budgetYears.at(-1))
    .reduce((months, { start, end }) => months + end - start, 0)
  const months = payback.shortfall.div(gain).times(monthsOfLast)
  if (months.gt(monthsThrough(timeline.from, timeline.through))) return undefined
  return { missing: payback.shortfall, years: months.div(12).toDecimalPlaces(6).ceil() }
}
