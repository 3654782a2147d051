import { isMoving, standingParties, type Move, type PartyResults, type Results } from '../../calculation/index.js'
import { type Decimal, formatEuro, listed, ranked, roundToNearest } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import { isDrawn, type DrawnReading } from '../language/drawn-reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { answerWords } from '../words/answers/answers.js'
import { fill, summaryWords } from '../words/summary.js'
import { viewOf } from './spread-of.js'

/** The most parties that a sentence names. */
const MOST = 4

/** Who gains in cash after all agreements, the largest first, each with its amount and its chance where drawn. */
export const gainersSentence = (reading: DrawnReading): string => {
  const words = answerWords[reading.language]
  const gainers = partiesWhere((npv) => npv.gt(0), reading.results)
  if (gainers.length === 0) return words.noGainers
  return fill(words.gainers, {
    after: afterWords(reading),
    ...namedParties(gainers, reading),
  })
}

/** Who loses in cash after all agreements; empty where nobody does. */
export const losersSentence = (reading: DrawnReading): string => {
  const { results, language } = reading
  const words = answerWords[language]
  const losers = partiesWhere((npv) => npv.lt(0), results)
  if (losers.length === 0) return ''
  const sentence = fill(words.losers, namedParties(losers, reading))
  // What a household gains when social assistance ends, its wage, is often pro memorie: a loss in cash is then not all
  // of it.
  const hasPm = losers.some(({ id }) =>
    results.pm.some(({ beneficiary, sign }) => isWithin(beneficiary, id, results) && sign !== 'negative'),
  )
  return hasPm ? `${sentence} ${words.pmLeftOut}` : sentence
}

const partiesWhere = (isOne: (npv: Decimal) => boolean, results: Results): readonly PartyResults[] =>
  ranked(
    standingParties(results).filter(({ cash }) => isOne(roundToNearest(cash.npv))),
    ({ cash }) => cash.npv.abs(),
  )

/** Whether a party is the one, or a part of it. */
const isWithin = (party: string, one: string, { wholes }: Results): boolean =>
  party === one || wholes.some(({ id, parts }) => id === one && parts.includes(party))

const namedParties = (
  parties: readonly PartyResults[],
  reading: DrawnReading,
): Readonly<Record<'parties' | 'chances', string>> => {
  const { language } = reading
  const words = answerWords[language]
  const named = parties.map(({ id, name, cash }) => {
    const view = viewOf(id, 'cash', reading)
    const chance = view === undefined ? '' : ` (${formatChance(view.gains.value, language)})`
    return `${withinSentence(name, language)} ${formatEuro(cash.npv.abs(), language)}${chance}`
  })
  return {
    parties: listed(named, {
      last: summaryWords[language].and,
      // Two that are left out are worth saying; one takes no more room by its name.
      most: named.length === MOST + 1 ? named.length : MOST,
      more: (count) => fill(words.others, { count: String(count) }),
    }),
    chances: isDrawn(reading) ? words.chances : '',
  }
}

/** After what: settlement, agreements or both; empty where nothing moves. */
const afterWords = ({ results, language }: DrawnReading): string => {
  const isMoved = (isOfKind: (kind: Move['kind']) => boolean): boolean =>
    results.moves.some((move) => isOfKind(move.kind) && isMoving(move))
  const settled = isMoved((kind) => kind === 'settlement')
  const agreed = isMoved((kind) => kind !== 'settlement')
  if (!settled && !agreed) return ''
  const agreements = summaryWords[language].after[settled && agreed ? 'both' : settled ? 'settlement' : 'agreements']
  return fill(answerWords[language].after, { agreements })
}
