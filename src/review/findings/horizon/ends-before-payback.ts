import type { PartyResults } from '../../../calculation/index.js'
import type { BusinessCase } from '../../../case/index.js'
import { type Decimal, formatEuro } from '../../../money/index.js'
import { monthWords } from '../../../timeline/index.js'
import { monthsThrough } from '../../months-through.js'
import type { Remark } from '../../remark.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/**
 * Parties that pay, do not get their money back in time, and gain so much in the last year that a longer horizon would
 * say something else. At most as many years again as the timeline has are looked ahead: a longer timeline does not help
 * a party that needs more, and the payback itself says so.
 */
export const endsBeforePayback = finding({ weight: 'should', guideline: guidelines.horizon }, (results) => {
  const { through } = results.businessCase.timeline
  const [end, theEnd] = [monthWords(through, 'nl'), monthWords(through, 'en')]
  return results.parties.flatMap((party): Remark[] => {
    const short = shortfallWithin(results.businessCase.timeline, party)
    if (short === undefined) return []
    const { name } = party
    const years = short.years.toString()
    return [
      {
        addresses: ['timeline.through'],
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
})

/**
 * What a party is short at the end, and in how many whole years the gain of its last year would make up for it; nothing
 * where that is not within reach.
 */
const shortfallWithin = (
  { from, through }: BusinessCase['timeline'],
  { cash: { payback, costs, extraYears } }: PartyResults,
): { readonly missing: Decimal; readonly years: Decimal } | undefined => {
  if (payback.kind !== 'never' || !costs.presentValue.lt(0)) return undefined
  if (extraYears === null || extraYears.gt(monthsThrough(from, through) / 12)) return undefined
  return { missing: payback.shortfall, years: extraYears.toDecimalPlaces(6).ceil() }
}
